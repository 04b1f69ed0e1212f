import torch

compilations = []


def counting_backend(graph, example_inputs):
    compilations.append(graph)
    return graph.forward  # run the captured graph as it is


@torch.compile(backend=counting_backend)
def scale(x, factor):
    return torch.relu(x) * factor


for size in (2, 3, 4, 5):
    scale(torch.ones(size), 2.0)
    print(f"vector of {size}: compiled {len(compilations)} times so far")

for dtype in (torch.float64, torch.float64):
    scale(torch.ones(2, dtype=dtype), 2.0)
    print(f"{dtype}: compiled {len(compilations)} times so far")
