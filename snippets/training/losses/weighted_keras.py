import keras
from keras import ops

logits = ops.array([[2.0, 0.5, -1.0], [0.1, 1.2, 0.3]])  # (batch, class)
y = ops.array([0, 2])
weight = ops.array([1.0, 1.0, 5.0])  # of each class

Loss = keras.losses.SparseCategoricalCrossentropy
weights = ops.take(weight, y)  # of each example
each = weights * Loss(from_logits=True, reduction=None)(y, logits)
loss = Loss(from_logits=True)(y, logits, sample_weight=weights)

print(f"sum of the weighted losses: {ops.sum(each):.4f}")
print(f"divided by 2, the batch: {ops.sum(each) / 2:.4f}")
print(f"divided by 6, the weights: {ops.sum(each) / 6:.4f}")
print(f"loss: {loss:.4f}")
