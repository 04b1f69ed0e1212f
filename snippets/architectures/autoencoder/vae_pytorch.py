import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits

X = load_digits().data / 16  # (batch, pixel), from 0 to 1
X = torch.tensor(X, dtype=torch.float32)
batches = X[:1000].split(50)


class VAE(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(64, 64), nn.ReLU())
        self.mean, self.log_var = nn.Linear(64, 4), nn.Linear(64, 4)
        self.decoder = nn.Sequential(
            nn.Linear(4, 64), nn.ReLU(), nn.Linear(64, 64)
        )

    def forward(self, X):
        h = self.encoder(X)
        mean, log_var = self.mean(h), self.log_var(h)
        code = mean + (log_var / 2).exp() * torch.randn_like(mean)
        return self.decoder(code), mean, log_var


def losses(model, X):
    logits, mean, log_var = model(X)
    each = binary_cross_entropy_with_logits(logits, X, reduction="none")
    kl = -0.5 * (1 + log_var - mean**2 - log_var.exp())
    return each.sum(dim=1).mean(), kl.sum(dim=1).mean()


def train_step(model, optimizer, X):
    optimizer.zero_grad()
    sum(losses(model, X)).backward()
    optimizer.step()


for seed in range(3):
    torch.manual_seed(seed)
    model = VAE()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

    for epoch in range(10):
        for X_batch in batches:
            train_step(model, optimizer, X_batch)

    pixels, kl = losses(model, X[1000:])
    print(f"seed {seed}, pixels: {pixels:.1f}, KL: {kl:.1f}")
