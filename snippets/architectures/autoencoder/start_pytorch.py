import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits

X = load_digits().data / 16  # (batch, pixel), from 0 to 1
X = torch.tensor(X, dtype=torch.float32)
batches = X[:1000].split(50)


def loss_fn(model, X):
    mean, log_var = model[0](X).chunk(2, dim=1)
    logits = model[1](mean + (log_var / 2).exp() * torch.randn_like(mean))
    each = binary_cross_entropy_with_logits(logits, X, reduction="none")
    kl = -0.5 * (1 + log_var - mean**2 - log_var.exp())
    return each.sum(dim=1).mean() + kl.sum(dim=1).mean()


for start in ("PyTorch", "Keras"):
    torch.manual_seed(0)
    encoder = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 8))
    decoder = nn.Sequential(nn.Linear(4, 64), nn.ReLU(), nn.Linear(64, 64))
    model = nn.Sequential(encoder, decoder)
    if start == "Keras":
        for layer in (encoder[0], encoder[2], decoder[0], decoder[2]):
            nn.init.xavier_uniform_(layer.weight)
            nn.init.zeros_(layer.bias)

    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for epoch in range(10):
        for X_batch in batches:
            optimizer.zero_grad()
            loss_fn(model, X_batch).backward()
            optimizer.step()

    loss = loss_fn(model, X[1000:])
    print(f"first weights as in {start}, loss: {loss:.1f}")
