from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(100, 16)
        self.hidden = nn.Linear(16, 16)
        self.last = nn.Linear(16, 100, bias=False)
        self.last.weight = self.embedding.weight  # tied
        self.scale = nn.Parameter(self.hidden.weight.new_ones(1))

    def forward(self, X):
        return self.last(self.hidden(self.embedding(X))) * self.scale


model = Model()
layers = sum(
    p.numel() for layer in model.children() for p in layer.parameters()
)
listed = sum(value.numel() for value in model.state_dict().values())
print("layer by layer:", layers)
print("state_dict:", listed)
print("parameters():", sum(p.numel() for p in model.parameters()))
