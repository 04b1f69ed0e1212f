import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"
torch.manual_seed(0)


class TreeNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(10, 8)
        self.merge = nn.Linear(16, 8)

    def forward(self, tree):
        if isinstance(tree, int):  # a leaf: one word
            return self.words(torch.tensor(tree, device=device))
        left, right = (self(branch) for branch in tree)
        return torch.tanh(self.merge(torch.cat([left, right])))


model = TreeNet().to(device)
trees = [3, (1, 2), ((1, 2), 3), (((1, 2), 3), (4, (5, 6)))]

for tree in trees:
    model.zero_grad()
    output = model(tree)
    output.sum().backward()
    gradient = model.words.weight.grad  # (words, units)
    used = gradient.abs().sum(dim=1).nonzero().flatten().tolist()
    print(f"{tree}: {output.shape[0]} numbers, gradient reaches {used}")
