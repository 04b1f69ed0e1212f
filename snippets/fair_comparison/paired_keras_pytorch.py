import keras
import numpy as np
import torch
from keras import layers
from scipy import stats
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)  # (1797, 64), (1797,)
X = (X / 16).astype("float32")


def draw(seed):  # the same test rows, batches and weights for every model
    rng = np.random.default_rng(seed)
    rows = rng.permutation(len(X))
    order = [rng.permutation(rows[:200]) for epoch in range(20)]
    weights = []
    for n_in, n_out in ((64, 64), (64, 10)):
        limit = np.sqrt(6 / (n_in + n_out))
        weights.append(rng.uniform(-limit, limit, (n_in, n_out)))
    return rows[200:], np.reshape(order, (-1, 20)), weights


def pytorch_loss(seed, masks):
    test_rows, batches, weights = draw(seed)
    torch.manual_seed(masks)
    model = nn.Sequential(
        nn.Linear(64, 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 10)
    )
    for layer, weight in zip((model[0], model[3]), weights, strict=True):
        layer.weight.data.copy_(torch.from_numpy(weight.T))
        nn.init.zeros_(layer.bias)
    loss_fn = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01, eps=1e-9)
    for batch in batches:
        optimizer.zero_grad()
        logits = model(torch.from_numpy(X[batch]))
        loss_fn(logits, torch.from_numpy(y[batch])).backward()
        optimizer.step()
    model.eval()
    logits = model(torch.from_numpy(X[test_rows]))
    return loss_fn(logits, torch.from_numpy(y[test_rows])).item()


def keras_loss(seed, masks):
    test_rows, batches, weights = draw(seed)
    keras.utils.set_random_seed(masks)
    model = keras.Sequential(
        [
            keras.Input(shape=(64,)),
            layers.Dense(64, activation="relu"),
            layers.Dropout(0.5),
            layers.Dense(10),
        ]
    )
    for layer, weight in zip(model.layers[::2], weights, strict=True):
        layer.set_weights([weight, np.zeros(weight.shape[1])])
    loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    optimizer = keras.optimizers.Adam(learning_rate=0.01, epsilon=1e-9)
    model.compile(optimizer=optimizer, loss=loss_fn)
    rows = batches.reshape(-1)
    model.fit(X[rows], y[rows], batch_size=20, shuffle=False, verbose=0)
    return float(loss_fn(y[test_rows], model(X[test_rows])))


seeds = range(5)
in_pytorch = [pytorch_loss(seed, masks=seed) for seed in seeds]
in_keras = [keras_loss(seed, masks=seed) for seed in seeds]
pytorch_again = [pytorch_loss(seed, masks=seed + 100) for seed in seeds]

print("table: tests")
print("compared,mean difference,standard error,t,p")
for name, a, b in (
    ("PyTorch - Keras", in_pytorch, in_keras),
    ("PyTorch - PyTorch with other masks", in_pytorch, pytorch_again),
):
    difference = np.subtract(a, b)
    error = difference.std(ddof=1) / np.sqrt(len(difference))
    t, p = stats.ttest_rel(a, b)
    print(f"{name},{difference.mean():.3f},{error:.3f},{t:.1f},{p:.2f}")
