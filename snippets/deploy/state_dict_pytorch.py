import torch
from torch import nn

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(4, 8)
        self.out = nn.Linear(8, 3)

    def forward(self, x):
        return self.out(torch.relu(self.hidden(x)))


model = Net().eval()
X = torch.randn(5, 4)  # (batch, features)
torch.save(model.state_dict(), "net.pt")

reloaded = Net().eval()  # the code is yours, the weights are the file's
reloaded.load_state_dict(torch.load("net.pt", map_location="cpu"))

for name, weight in reloaded.state_dict().items():
    print(f"{name}: {tuple(weight.shape)}")
difference = (model(X) - reloaded(X)).abs().max().item()
print(f"largest difference: {difference:.4f}")
