import torch
from torch._inductor import metrics


def long_formula(x):
    inner = 0.8 * (x + 0.045 * x * x * x)
    return 0.5 * x * (1 + torch.tanh(inner))


x = torch.linspace(-2, 2, 1000)

y = long_formula(x)
operations = torch.fx.symbolic_trace(long_formula).graph.nodes
loops = [node for node in operations if node.op == "call_function"]

compiled = torch.compile(long_formula)
metrics.reset()
difference = (compiled(x) - y).abs().max().item()

print("loops over x, eager:", len(loops))
print("loops over x, compiled:", metrics.generated_kernel_count)
print(f"largest difference: {difference:.0e}")
