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
X_train = torch.from_numpy(X_train).to(device)
X_test = torch.from_numpy(X_test).to(device)
y_train = torch.from_numpy(y_train).to(device)
y_test = torch.from_numpy(y_test).to(device)

accuracies = []
for seed in range(5):
    torch.manual_seed(seed)
    model = nn.Sequential(
        nn.Linear(4, 64),
        nn.ReLU(),
        nn.Dropout(0.3),
        nn.Linear(64, 32),
        nn.ReLU(),
        nn.Linear(32, 3),
    ).to(device)
    loss_fn = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)

    updates = 0
    model.train()
    for epoch in range(50):
        optimizer.zero_grad()
        loss = loss_fn(model(X_train), y_train)  # all 120 rows at once
        loss.backward()
        optimizer.step()
        updates += 1

    model.eval()
    with torch.no_grad():
        logits = model(X_test)  # (30, 3)
    right = logits.argmax(dim=1) == y_test
    accuracies.append(right.float().mean().item())

print(f"updates: {updates}")
print(f"mean accuracy: {np.mean(accuracies):.3f}")
print(f"lowest: {min(accuracies):.3f}")
print(f"highest: {max(accuracies):.3f}")
