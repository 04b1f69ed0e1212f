import keras
from keras import layers, ops

X, y = ops.ones((8, 4)), ops.ones((8, 1))

keras.utils.set_random_seed(0)
half = keras.initializers.Constant(0.5)
l2 = keras.regularizers.L2(0.01)
first = layers.Dense(3, kernel_initializer=half, kernel_regularizer=l2)
model = keras.Sequential([first, layers.Dropout(0.5), layers.Dense(1)])
model.build((None, 4))
optimizer = keras.optimizers.AdamW(learning_rate=0.01, weight_decay=0.1)

(penalty,) = model.losses
model.compile(optimizer, loss="mse")
model.fit(X, y, verbose=0)

print(f"penalty: {penalty:.3f}")
