import torch
from torch import nn


class Line(nn.Module):
    def forward(self, x):
        return 2 * x + 1


line = Line()
x = torch.tensor(3.0)
print("eager:", line(x).item())

graph = torch.export.export(line, (x,)).graph
print("graph:", [node.name for node in graph.nodes])
