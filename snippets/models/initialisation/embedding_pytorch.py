import math

import torch
from torch import nn

torch.manual_seed(0)
X, y = torch.randint(1000, (2, 256))  # a token, and the next one
loss_fn = nn.CrossEntropyLoss()
model = nn.Embedding(1000, 64)

for name in ("default", "as in Keras"):
    if name == "as in Keras":
        nn.init.uniform_(model.weight, -0.05, 0.05)
    logits = model(X) @ model.weight.T  # the output layer is tied
    print(f"{name}: first loss {loss_fn(logits, y):.1f}")

print(f"a blind guess: {math.log(1000):.1f}")
