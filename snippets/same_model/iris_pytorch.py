import torch
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
device = "cuda" if torch.cuda.is_available() else "cpu"

X, y = load_iris(return_X_y=True)  # (150, 4), (150,)
split = train_test_split(X, y, test_size=0.2, random_state=42)
X_train, X_test, y_train, y_test = split
scaler = StandardScaler().fit(X_train)
X_train = scaler.transform(X_train).astype("float32")  # (120, 4)
X_test = scaler.transform(X_test).astype("float32")  # (30, 4)
train_data = TensorDataset(
    torch.from_numpy(X_train), torch.from_numpy(y_train)
)
train_data = DataLoader(train_data, batch_size=16, shuffle=True)

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

model.train()
for epoch in range(50):
    for X_batch, y_batch in train_data:  # (16, 4), (16,)
        optimizer.zero_grad()
        loss = loss_fn(model(X_batch.to(device)), y_batch.to(device))
        loss.backward()
        optimizer.step()

model.eval()
with torch.no_grad():
    logits = model(torch.from_numpy(X_test).to(device))  # (30, 3)
accuracy = (logits.argmax(dim=1).cpu().numpy() == y_test).mean()
print(f"updates: {50 * len(train_data)}")
print("epsilon:", optimizer.defaults["eps"])
print(f"test accuracy: {accuracy:.3f}")
