import keras
import tensorflow as tf

weight = keras.Variable([0.0])
optimizer = keras.optimizers.SGD(learning_rate=0.5)
history, copies = [], []

for step in range(3):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum((weight - 8) ** 2) / 2
    gradients = tape.gradient(loss, [weight.value])
    optimizer.apply(gradients, [weight])
    history.append(weight.numpy())
    copies.append(weight.numpy().copy())

print("kept:", [value.item() for value in history])
print("copied:", [value.item() for value in copies])
