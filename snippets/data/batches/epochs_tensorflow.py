import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
X = tf.random.uniform((10, 1))
y = 2 * X
dataset = tf.data.Dataset.from_tensor_slices((X, y)).shuffle(10).batch(4)

model = keras.Sequential([keras.layers.Dense(1, use_bias=False)])
loss_fn = keras.losses.MeanSquaredError()
optimizer = keras.optimizers.SGD(learning_rate=0.5)

updates = 0
for epoch in range(20):
    for X_batch, y_batch in dataset:
        with tf.GradientTape() as tape:
            loss = loss_fn(y_batch, model(X_batch))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        updates += 1

print("updates:", updates)
print(f"slope: {model.get_weights()[0].item():.2f}")
