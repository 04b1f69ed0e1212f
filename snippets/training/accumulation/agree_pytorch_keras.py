import keras
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 8)).astype("float32")
y = rng.normal(size=(64, 1)).astype("float32")
torch.manual_seed(0)
model = nn.Linear(8, 1)
twin = keras.Sequential([keras.Input(shape=(8,)), keras.layers.Dense(1)])
twin.set_weights([w.detach().numpy().T for w in model.parameters()])
adam = keras.optimizers.AdamW(
    learning_rate=0.01,
    weight_decay=0.1,
    global_clipnorm=0.5,
    gradient_accumulation_steps=4,
)
twin.compile(adam, loss="mse")
twin.fit(X, y, batch_size=16, epochs=10, shuffle=False, verbose=0)

optimizer = torch.optim.AdamW(
    model.parameters(), lr=0.01, eps=1e-7, weight_decay=0.1
)
for step in range(10):  # large batches
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(model(torch.tensor(X)), torch.tensor(y))
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 0.5)
    optimizer.step()

# Compare: 10 steps of 0.01; epsilon counts 3e-6 beside gradients of 0.02,
# a share of 2e-4 at most.
off = np.abs(model.weight.detach().numpy() - twin.get_weights()[0].T).max()
assert off < 2e-5
print("four small batches or a large one, below 2e-5:", off < 2e-5)
