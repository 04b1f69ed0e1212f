import keras
from keras import ops

keras.utils.set_random_seed(0)
X = keras.random.normal((32, 3)) + 5
norm = keras.layers.BatchNormalization()
model = keras.Sequential([keras.layers.Dense(3), norm])

model.trainable = False
model.build((None, 3))
before = norm.moving_mean.numpy()
model(X, training=True)
change = ops.max(ops.abs(norm.moving_mean - before))
print(f"not trainable, the kept mean changes by {change:.2f}")

norm.trainable = True
before = norm.moving_mean.numpy()
model(X, training=True)
change = ops.max(ops.abs(norm.moving_mean - before))
print(f"trainable again, it changes by {change:.2f}")
