import torch
from torch import nn

torch.manual_seed(0)
device = "cuda" if torch.cuda.is_available() else "cpu"


class Swish(nn.Module):
    def __init__(self):
        super().__init__()
        self.beta = nn.Parameter(torch.ones(()))  # one trainable number

    def forward(self, x):
        return x * torch.sigmoid(self.beta * x)


X = torch.linspace(-2, 2, 64, device=device).reshape(-1, 1)  # (batch, 1)
y = X * torch.sigmoid(3.0 * X)  # made with beta = 3

model = Swish().to(device)
loss_fn = nn.MSELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)

print("trainable:", [name for name, _ in model.named_parameters()])
print(f"beta before: {model.beta.item():.1f}")
for epoch in range(60):
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    optimizer.step()
print(f"beta after: {model.beta.item():.1f}")
