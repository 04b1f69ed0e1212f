import torch
from torch import nn


class Mixture(nn.Module):
    def __init__(self, inputs, outputs, count):
        super().__init__()
        experts = [nn.Linear(inputs, outputs) for _ in range(count)]
        self.experts = nn.ModuleList(experts)
        self.scores = nn.Parameter(torch.zeros(count))

    def forward(self, X):
        shares = self.scores.softmax(dim=0)
        answers = [expert(X) for expert in self.experts]
        return sum(
            s * answer for s, answer in zip(shares, answers, strict=True)
        )


model = Mixture(4, 2, count=3)
print("shape:", tuple(model(torch.ones(5, 4)).shape))
print("parameters:", sum(p.numel() for p in model.parameters()))
