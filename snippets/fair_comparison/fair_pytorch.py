import numpy as np
import torch
from sklearn.datasets import load_digits
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"
X, y = load_digits(return_X_y=True)  # (1797, 64), (1797,)
X = torch.tensor(X / 16, dtype=torch.float32, device=device)
y = torch.tensor(y, device=device)


def train(seed, dropout):
    rng = np.random.default_rng(seed)  # draws rows, order and weights
    torch.manual_seed(seed)  # draws the dropout masks
    rows = rng.permutation(len(X))
    train_rows, test_rows = rows[:200], rows[200:]
    order = [rng.permutation(train_rows) for epoch in range(20)]

    model = nn.Sequential(
        nn.Linear(64, 64),
        nn.ReLU(),
        nn.Dropout(dropout),
        nn.Linear(64, 10),
    ).to(device)
    for layer in (model[0], model[3]):
        n_out, n_in = layer.weight.shape  # PyTorch keeps (out, in)
        limit = np.sqrt(6 / (n_in + n_out))
        weight = rng.uniform(-limit, limit, (n_in, n_out))
        layer.weight.data.copy_(torch.from_numpy(weight.T))
        nn.init.zeros_(layer.bias)

    loss_fn = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01, eps=1e-9)

    for batch in np.reshape(order, (-1, 20)):  # 200 batches of 20
        optimizer.zero_grad()
        loss = loss_fn(model(X[batch]), y[batch])
        loss.backward()
        optimizer.step()

    model.eval()
    with torch.no_grad():
        logits = model(X[test_rows])  # (1597, 10)
    right = logits.argmax(dim=1) == y[test_rows]
    loss = loss_fn(logits, y[test_rows])
    return loss.item(), right.float().mean().item()


results = np.array([train(seed, dropout=0.5) for seed in range(5)])
without = np.array([train(seed, dropout=0.0) for seed in range(3)])

print("table: with dropout\nseed,loss,accuracy")
for seed, (loss, accuracy) in enumerate(results):
    print(f"{seed},{loss:.3f},{accuracy:.3f}")
print("\ntable: without dropout\nseed,loss,accuracy")
for seed, (loss, accuracy) in enumerate(without):
    print(f"{seed},{loss:.3f},{accuracy:.3f}")
mean, spread = results.mean(axis=0), results.std(axis=0, ddof=1)
print(f"\nloss: {mean[0]:.3f} ± {spread[0]:.3f}")
print(f"accuracy: {mean[1]:.3f} ± {spread[1]:.3f}")
