import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(4, 8)
old = nn.Sequential(nn.Linear(8, 4), nn.ReLU(), nn.Linear(4, 2))
arrays = {f"module.{name}": w for name, w in old.state_dict().items()}
torch.save({"model": arrays, "epoch": 90}, "old.pth")


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(8, 4)
        self.head = nn.Linear(4, 2)

    def forward(self, X):
        return self.head(self.body(X).relu())


new_name = {"0": "body", "2": "head"}
renamed = {}
for name, weight in torch.load("old.pth")["model"].items():
    place, kind = name.removeprefix("module.").split(".")
    renamed[f"{new_name[place]}.{kind}"] = weight
model = Net()
model.load_state_dict(renamed)

print("keys:", list(renamed))
print(f"largest difference: {(model(X) - old(X)).abs().max():.0f}")
