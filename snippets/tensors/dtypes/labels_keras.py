import keras
from keras import ops

logits = ops.zeros((2, 3))  # (batch, class)
y = ops.array([0, 2])

loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
print(f"int64: {loss_fn(ops.cast(y, 'int64'), logits):.3f}")
print(f"int32: {loss_fn(y, logits):.3f}")
