import keras
import tensorflow as tf

X, y = tf.ones((4, 2)), tf.ones((4, 1))

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
optimizer = keras.optimizers.Adam(learning_rate=0.1)
for step in range(3):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(X) - y) ** 2)
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)

checkpoint = tf.train.Checkpoint(model=model, optimizer=optimizer)
path = checkpoint.save("checkpoint")

fresh = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
optimizer = keras.optimizers.Adam(learning_rate=0.1)
optimizer.build(fresh.trainable_variables)
checkpoint = tf.train.Checkpoint(model=fresh, optimizer=optimizer)
checkpoint.restore(path).assert_consumed()

off = tf.reduce_max(tf.abs(fresh(X) - model(X)))
print(f"largest difference: {off:.1f}")
print("updates so far:", int(optimizer.iterations))
