import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(16, 4)
model = nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.5), nn.Linear(8, 1))
torch.save(model.state_dict(), "weights.pt")

fresh = nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.5), nn.Linear(8, 1))
fresh.load_state_dict(torch.load("weights.pt"))

model.eval()
same = [torch.equal(fresh(X), model(X))]
fresh.eval()
same.append(torch.equal(fresh(X), model(X)))

print("equal before and after eval():", same)
sums = [sum(w.sum() for w in net.parameters()) for net in (model, fresh)]
print(f"sums of weights differ by {abs(sums[0] - sums[1]):.0f}")
