import keras
from keras import ops

logits = ops.array([[2.0, 0, 0], [0, 2, 0], [0, 0, 2]])  # (step, class)
y = ops.array([0, 2, -100])  # the last step is padding

Loss = keras.losses.SparseCategoricalCrossentropy
each = Loss(from_logits=True, ignore_class=-100, reduction=None)(y, logits)
loss = Loss(from_logits=True, ignore_class=-100)(y, logits)

print("each:", [f"{value:.2f}" for value in each])
print(f"divided by 3, all steps: {ops.sum(each) / 3:.2f}")
print(f"divided by 2, the valid ones: {ops.sum(each) / 2:.2f}")
print(f"loss: {loss:.2f}")
