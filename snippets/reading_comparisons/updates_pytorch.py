import matplotlib.pyplot as plt
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

checkpoints = range(10, 401, 10)
for batch_size, style in ((120, "o-"), (16, "s--")):
    curves = np.zeros((5, len(checkpoints)))
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

        order = torch.cat([torch.randperm(120) for _ in range(400)])
        for update in range(1, 401):
            start = (update - 1) * batch_size
            batch = order[start : start + batch_size]
            optimizer.zero_grad()
            loss = loss_fn(model(X_train[batch]), y_train[batch])
            loss.backward()
            optimizer.step()
            if update in checkpoints:
                model.eval()
                with torch.no_grad():
                    right = model(X_test).argmax(dim=1) == y_test
                curves[seed, update // 10 - 1] = right.float().mean().item()
                model.train()

    mean = curves.mean(axis=0)
    print(f"batches of {batch_size}, 50 updates: {mean[4]:.3f}")
    print(f"batches of {batch_size}, 400 updates: {mean[-1]:.3f}")
    label = f"batches of {batch_size}"
    plt.plot(checkpoints, mean, style, markersize=4, label=label)

plt.axvline(50, color="grey", linestyle=":", label="50 updates")
plt.title("One PyTorch model, stopped after more and more updates")
plt.xlabel("updates")
plt.ylabel("test accuracy, mean of five seeds")
plt.legend()
