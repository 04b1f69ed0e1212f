from torch import nn


class Stack(nn.Module):
    def __init__(self, blocks):
        super().__init__()
        self.blocks = blocks


def count(model):
    return sum(p.numel() for p in model.parameters())


blocks = [nn.Linear(4, 4) for _ in range(3)]
print("in a list:", count(Stack(blocks)))
print("in a ModuleList:", count(Stack(nn.ModuleList(blocks))))
print("3 * [block]:", count(Stack(nn.ModuleList(3 * [nn.Linear(4, 4)]))))
