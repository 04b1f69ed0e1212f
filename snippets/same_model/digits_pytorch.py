import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
device = "cuda" if torch.cuda.is_available() else "cpu"

X, y = load_digits(return_X_y=True)  # (1797, 64), (1797,)
X = (X / 16).astype("float32")
split = train_test_split(X, y, train_size=200, stratify=y, random_state=0)
X_train, X_test, y_train, y_test = map(torch.from_numpy, split)
train_data = TensorDataset(X_train, y_train)
batches = DataLoader(train_data, batch_size=20, shuffle=True)

model = nn.Sequential(
    nn.Linear(64, 64),
    nn.ReLU(),
    nn.Dropout(0.5),
    nn.Linear(64, 10),
).to(device)

loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

model.train()
for epoch in range(20):
    for X_batch, y_batch in batches:  # (20, 64), (20,)
        optimizer.zero_grad()
        loss = loss_fn(model(X_batch.to(device)), y_batch.to(device))
        loss.backward()
        optimizer.step()

model.eval()
with torch.no_grad():
    logits = model(X_test.to(device)).cpu()  # (1597, 10)
accuracy = (logits.argmax(dim=1) == y_test).float().mean().item()
print(f"updates: {20 * len(batches)}")
print("epsilon:", optimizer.defaults["eps"])
print(f"test accuracy: {accuracy:.3f}")
