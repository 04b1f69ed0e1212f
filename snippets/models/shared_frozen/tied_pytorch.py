import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(100, 16)
        self.last = nn.Linear(16, 100, bias=False)
        self.last.weight = self.embedding.weight  # one tensor, two names

    def forward(self, X):
        return self.last(self.embedding(X))


model = Model()
print("shape:", tuple(model(torch.tensor([[1, 2, 3]])).shape))
print("parameters:", sum(p.numel() for p in model.parameters()))
