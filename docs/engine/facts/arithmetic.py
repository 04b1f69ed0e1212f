"""A sum of numbers, written as text -> its value."""

import ast
import operator
from collections.abc import Callable

Operation = Callable[[float, float], float]
OPERATIONS: dict[type[ast.operator], Operation] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


def value(text: str) -> float:
    """The value of `text`: numbers with + - * / and brackets.

    Raises:
        ValueError: it is something else, or divides by zero.
    """
    try:
        return _value(ast.parse(text, mode="eval").body)
    except (SyntaxError, ZeroDivisionError):
        raise ValueError(text) from None


def _value(node: ast.expr) -> float:
    match node:
        case ast.Constant(value=int() | float() as number):
            return number
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand)
        case ast.BinOp(left=left, op=operation, right=right):
            if operate := OPERATIONS.get(type(operation)):
                return operate(_value(left), _value(right))
    raise ValueError(ast.unparse(node))
