"""What the models of the data files have in common."""

import inspect
import re
from functools import cache
from typing import Annotated, Any, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, WithJsonSchema

# What leads to a value in a data file: (3, "sources", 0, "url").
Keys = tuple[str | int, ...]
ADDRESS = r"^https?://"
Text = Annotated[str, Field(min_length=1)]


def _address(text: str) -> str:
    if not re.match(ADDRESS, text):
        raise ValueError("the address of a page, which begins with https://")
    return text


Address = Annotated[
    str,
    AfterValidator(_address),
    WithJsonSchema({"type": "string", "pattern": ADDRESS}),
]


class Part(BaseModel):
    """A part of a data file: no key but those named, nothing changed once read."""

    model_config = ConfigDict(extra="forbid", frozen=True)


@cache
def descriptions(model: type[Part]) -> dict[str, str]:
    """Key -> what it means, from the section `Attributes:` of the model's docstring."""
    _, _, section = (inspect.getdoc(model) or "").partition("\nAttributes:\n")
    found = re.findall(r"^    (\w+): (.*(?:\n {8}.*)*)", section, re.MULTILINE)
    return {name: " ".join(text.split()).rstrip(".") for name, text in found}


def model_at(model: type[Part], keys: Keys, data: Any) -> type[Part]:
    """The model of what stands under `keys` in `data`, entries of `model`.

    Where it may be of several models, its `kind` says of which.
    """
    for key in keys:
        try:
            data = data[key]
        except (LookupError, TypeError):
            data = None
        if isinstance(key, str) and key in model.model_fields:
            models = _models(model.model_fields[key].annotation) or [model]
            model = next((one for one in models if _is(one, data)), models[0])
    return model


def _models(annotation: Any) -> list[type[Part]]:
    """The models that `annotation` holds, as `tuple[Figure, ...]` does."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return [annotation]
    return [model for part in get_args(annotation) for model in _models(part)]


def _is(model: type[Part], data: Any) -> bool:
    kind = model.model_fields.get("kind")
    named = data.get("kind") if isinstance(data, dict) else None
    return kind is not None and named in get_args(kind.annotation)
