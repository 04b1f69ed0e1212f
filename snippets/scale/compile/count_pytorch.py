import torch

compiled = []
factor = 2.0


def count(graph, inputs):
    compiled.append(graph)
    return graph.forward  # run it as it is


@torch.compile(backend=count)
def scale(X, power):
    return (X**power * factor).sum()


for size, power in ((4, 1), (4, 1), (5, 1), (6, 1), (6, 2), (6, 3)):
    result = scale(torch.full((size,), 2.0), power)
    print(f"{size} values, power {power}: compiled {len(compiled)} times")

factor = 10.0
result = scale(torch.full((6,), 2.0), 3)
print(f"factor changed: compiled {len(compiled)} times")
print(f"result {result:.0f}, expected {6 * 2**3 * factor:.0f}")
