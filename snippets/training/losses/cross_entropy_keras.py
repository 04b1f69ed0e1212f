import keras
from keras import ops

logits = ops.array([[2.0, 0.5, -1.0], [0.1, 1.2, 0.3]])  # (batch, class)
y = ops.array([0, 2])

Loss = keras.losses.SparseCategoricalCrossentropy
loss_fn = Loss(from_logits=True)
each_fn = Loss(from_logits=True, reduction=None)
sum_fn = Loss(from_logits=True, reduction="sum")

print("each:", [f"{value:.4f}" for value in each_fn(y, logits)])
print(f"mean: {loss_fn(y, logits):.4f}")
print(f"sum: {sum_fn(y, logits):.4f}")
