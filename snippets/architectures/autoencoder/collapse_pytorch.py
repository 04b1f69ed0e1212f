import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits

X = load_digits().data / 16  # (batch, pixel), from 0 to 1
X = torch.tensor(X, dtype=torch.float32)
batches = X[:1000].split(50)

for name, axis_sum in (("mean", False), ("sum", True)):
    torch.manual_seed(0)
    encoder = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 8))
    decoder = nn.Sequential(nn.Linear(4, 64), nn.ReLU(), nn.Linear(64, 64))
    parameters = [*encoder.parameters(), *decoder.parameters()]
    optimizer = torch.optim.Adam(parameters, lr=0.01)
    for epoch in range(10):
        for X_batch in batches:
            mean, log_var = encoder(X_batch).chunk(2, dim=1)
            code = mean + (log_var / 2).exp() * torch.randn_like(mean)
            pixels = binary_cross_entropy_with_logits(
                decoder(code), X_batch
            )
            pixels = pixels * 64 if axis_sum else pixels
            kl = -0.5 * (1 + log_var - mean**2 - log_var.exp())
            loss = pixels + kl.sum(dim=1).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    images = decoder(encoder(X[1000:]).chunk(2, dim=1)[0]).sigmoid()
    print(
        f"{name}: KL {kl.sum(dim=1).mean():.1f}, "
        f"spread of a pixel {images.std(dim=0).mean():.2f}"
    )
print(f"in the data: {X[1000:].std(dim=0).mean():.2f}")
