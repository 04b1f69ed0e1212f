import math

import keras
from keras import ops

keras.utils.set_random_seed(0)
X, y = keras.random.randint((2, 256), 0, 1000)  # a token, and the next one
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)

for name, start in (("default", "uniform"), ("as in PyTorch", "normal")):
    if start == "normal":
        start = keras.initializers.RandomNormal(0, 1)
    model = keras.layers.Embedding(1000, 64, embeddings_initializer=start)
    logits = model(X) @ ops.transpose(model.embeddings)  # tied
    print(f"{name}: first loss {loss_fn(y, logits):.1f}")

print(f"a blind guess: {math.log(1000):.1f}")
