import keras
from keras import ops

rate, strength, steps = 0.1, 0.5, 3
mine = keras.Variable([1.0, -2.0])
theirs = keras.Variable([1.0, -2.0])
adam = keras.optimizers.Adam(learning_rate=rate)
adamw = keras.optimizers.AdamW(learning_rate=rate, weight_decay=strength)
for step in range(steps):
    gradients = 2 * mine.value, 2 * theirs.value  # of the sum of squares
    mine.assign(mine * (1 - rate * strength))
    adam.apply([gradients[0]], [mine])
    adamw.apply([gradients[1]], [theirs])

difference = ops.max(ops.abs(mine - theirs))
print("the same weights, below 1e-6:", bool(difference < 1e-6))
