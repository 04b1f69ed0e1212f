import keras
import tensorflow as tf

a = tf.Variable([1.0])
b = tf.Variable([1.0])
optimizer = keras.optimizers.SGD(learning_rate=1.0)

with tf.GradientTape() as tape:
    loss = tf.reduce_sum(3 * a + 4 * b)  # gradients 3 and 4, norm 5
gradients = tape.gradient(loss, [a, b])
gradients, norm = tf.clip_by_global_norm(gradients, 1.0)
optimizer.apply_gradients(zip(gradients, [a, b], strict=True))

print(f"norm before: {norm:.2f}")
print(f"a moved by {1 - float(a[0]):.2f}, b by {1 - float(b[0]):.2f}")
