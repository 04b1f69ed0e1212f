import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
device = "cuda" if torch.cuda.is_available() else "cpu"
X, y = load_digits(return_X_y=True)
X = torch.tensor(X / 16, dtype=torch.float32)  # (batch, features), 0 to 1
y = torch.tensor(y)  # (batch,)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# Build
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
model = model.to(device)

# What compile receives
optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
loss_fn = nn.CrossEntropyLoss()

# What fit does
dataset = TensorDataset(X_train, y_train)
loader = DataLoader(dataset, batch_size=32, shuffle=True)
model.train()
for epoch in range(10):
    for X_batch, y_batch in loader:
        X_batch, y_batch = X_batch.to(device), y_batch.to(device)
        optimizer.zero_grad()
        loss = loss_fn(model(X_batch), y_batch)
        loss.backward()
        optimizer.step()

model.eval()
with torch.no_grad():
    predictions = model(X_test.to(device)).argmax(dim=1).cpu()
accuracy = (predictions == y_test).float().mean().item()
print(f"test accuracy: {accuracy:.2f}")
