import numpy as np
import torch
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"

X, y = load_iris(return_X_y=True)  # (150, 4), (150,)
split = train_test_split(X, y, test_size=0.2, random_state=42)
X_train, X_test, y_train, y_test = split
scaler = StandardScaler().fit(X_train)
X_train = scaler.transform(X_train).astype("float32")  # (120, 4)
X_test = scaler.transform(X_test).astype("float32")  # (30, 4)
X_train, X_test, y_train, y_test = (
    torch.from_numpy(part).to(device)
    for part in (X_train, X_test, y_train, y_test)
)

accuracies, losses = [], []
for seed in range(10):
    rng = np.random.default_rng(seed)  # draws the weights and the batches
    torch.manual_seed(seed)  # draws the dropout masks
    model = nn.Sequential(
        nn.Linear(4, 64),
        nn.ReLU(),
        nn.Dropout(0.3),
        nn.Linear(64, 32),
        nn.ReLU(),
        nn.Linear(32, 3),
    ).to(device)
    with torch.no_grad():
        for layer in (model[0], model[3], model[5]):
            n_out, n_in = layer.weight.shape  # PyTorch keeps (out, in)
            limit = np.sqrt(6 / (n_in + n_out))
            W = rng.uniform(-limit, limit, (n_in, n_out))
            layer.weight.copy_(torch.from_numpy(W.T))
            layer.bias.zero_()
    loss_fn = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001, eps=1e-7)

    updates = 0
    model.train()
    for epoch in range(50):
        order = rng.permutation(120)
        for start in range(0, 120, 16):
            batch = order[start : start + 16]  # 16 rows, 8 in the last one
            optimizer.zero_grad()
            loss = loss_fn(model(X_train[batch]), y_train[batch])
            loss.backward()
            optimizer.step()
            updates += 1

    model.eval()
    with torch.no_grad():
        logits = model(X_test)  # (30, 3)
    correct = logits.argmax(dim=1) == y_test
    accuracies.append(correct.float().mean().item())
    losses.append(loss_fn(logits, y_test).item())

print(f"updates: {updates}")
print(f"mean accuracy: {np.mean(accuracies):.3f}")
print(f"spread (standard deviation): {np.std(accuracies):.3f}")
print(f"lowest: {min(accuracies):.3f}")
print(f"highest: {max(accuracies):.3f}")
print(f"mean test loss: {np.mean(losses):.3f}")
print(f"spread of the test loss: {np.std(losses):.3f}")
