import keras
import tensorflow as tf

X = tf.constant([[1.0, 2.0], [3.0, 1.0], [-1.0, 1.0]])  # (batch, feature)
y = X @ tf.constant([[1.0], [-2.0]])

model = keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros")
model.build((None, 2))
loss_fn = keras.losses.MeanSquaredError()
optimizer = keras.optimizers.Adam(learning_rate=0.1)

for step in range(5):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(X))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)

average = optimizer.variables[2]  # momentum, then velocity
weights = model.kernel.numpy().ravel()
print("weights:", [f"{w:.3f}" for w in weights])
print("moving average:", [f"{m:.3f}" for m in average.numpy().ravel()])
print("updates:", int(optimizer.iterations))
