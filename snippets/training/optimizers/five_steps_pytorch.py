import torch
from torch import nn

X = torch.tensor([[1.0, 2.0], [3.0, 1.0], [-1.0, 1.0]])  # (batch, feature)
y = X @ torch.tensor([[1.0], [-2.0]])

model = nn.Linear(2, 1, bias=False)
nn.init.zeros_(model.weight)
loss_fn = nn.MSELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)

for step in range(5):
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    optimizer.step()

state = optimizer.state[model.weight]
weights = model.weight.detach().numpy().ravel()
print("weights:", [f"{w:.3f}" for w in weights])
print("moving average:", [f"{m:.3f}" for m in state["exp_avg"].ravel()])
print("updates:", int(state["step"]))
