import torch
from torch import nn

torch.manual_seed(0)
device = "cuda" if torch.cuda.is_available() else "cpu"
X = torch.linspace(-1, 1, 64, device=device).reshape(-1, 1)  # (batch, 1)
y = 2 * X + 1  # a line, to be found

model = nn.Linear(1, 1).to(device)
loss_fn = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for step in range(1000):
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    length = nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    if step == 0:
        print(f"first gradient: length {length:.0f}, cut to 1")
    if loss < 1e-4:  # your own rule for when to stop
        break
    optimizer.step()

print(f"slope: {model.weight.item():.1f}")
print(f"intercept: {model.bias.item():.1f}")
