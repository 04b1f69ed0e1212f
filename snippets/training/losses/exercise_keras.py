import keras
from keras import ops

logits = ops.array([[2.0, 0.5, -1.0], [0.1, 1.2, 0.3]])  # (batch, class)
y = ops.array([0, 2])
weight = ops.array([1.0, 1.0, 5.0])  # of each class

loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
weights = ops.take(weight, y)  # of each example
weights = weights / ops.mean(weights)

print(f"loss: {loss_fn(y, logits, sample_weight=weights):.4f}")
