import keras
from keras import layers, ops

keras.utils.set_random_seed(0)
X, y = ops.ones((4, 2)), ops.ones((4, 1))
body, head = layers.Dense(3, name="body"), layers.Dense(1, name="head")
model = keras.Sequential([keras.Input(shape=(2,)), body, head])
before = [weight.numpy() for weight in model.trainable_weights]

slow = keras.optimizers.Adam(learning_rate=0.001)
fast = keras.optimizers.Adam(learning_rate=0.1)
rule = keras.optimizers.OptimizerMap(fast, {".*body/.*": slow})
optimizer = keras.optimizers.MultiOptimizer(rule)

model.compile(optimizer=optimizer, loss="mse")
model.fit(X, y, epochs=1, verbose=0)

for name, i in (("body", 0), ("head", 2)):
    after = model.trainable_weights[i]
    print(f"{name} moved by {abs(after.numpy() - before[i]).max():.3f}")
