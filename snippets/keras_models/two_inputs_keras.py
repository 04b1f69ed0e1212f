import keras
import numpy as np

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)

# Each example has two measurements and one city out of five.
measurements = rng.normal(size=(512, 2)).astype("float32")  # (batch, 2)
city = rng.integers(0, 5, size=(512, 1))  # (batch, 1)
city_effect = np.array([-2.0, -1.0, 0.0, 1.0, 2.0], dtype="float32")
y = measurements[:, :1] - measurements[:, 1:]  # (batch, 1)
y = y + city_effect[city]

measurements_in = keras.Input(shape=(2,), name="measurements")
city_in = keras.Input(shape=(1,), name="city", dtype="int32")
city_vector = keras.layers.Embedding(5, 4)(city_in)  # (batch, 1, 4)
city_vector = keras.layers.Flatten()(city_vector)  # (batch, 4)
x = keras.layers.Concatenate()([measurements_in, city_vector])  # (batch, 6)
outputs = keras.layers.Dense(1)(x)  # (batch, 1)
model = keras.Model([measurements_in, city_in], outputs)

optimizer = keras.optimizers.Adam(learning_rate=0.02)
model.compile(optimizer=optimizer, loss="mse")
inputs = {"measurements": measurements, "city": city}
before = model.evaluate(inputs, y, verbose=0)
model.fit(inputs, y, batch_size=32, epochs=30, verbose=0)
after = model.evaluate(inputs, y, verbose=0)

print("parameters:", model.count_params())
print(f"error before training: {before:.1f}")
print(f"error after training: {after:.1f}")
