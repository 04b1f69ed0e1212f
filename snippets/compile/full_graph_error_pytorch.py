import torch


@torch.compile(fullgraph=True)
def with_python_if(x):
    h = torch.relu(x)
    if h.sum() > 1.0:
        return h * 2
    return h - 1


with_python_if(torch.tensor([0.5, -1.0, 2.0]))
