import tensorflow as tf

X = tf.constant([10.0, 20.0, 30.0])
index = tf.constant([0, 7])


def pick():
    return tf.gather(X, index)


compiled = tf.function(pick, jit_compile=True)
print("compiled with XLA:", compiled().numpy().tolist())
try:
    pick()
except tf.errors.InvalidArgumentError as error:
    print(error.message.splitlines()[0])
