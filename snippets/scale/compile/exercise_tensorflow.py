import tensorflow as tf

traced = []


@tf.function
def decay(X, rate):
    traced.append(1)
    return X * rate


for step in range(3):
    decay(tf.ones(3), 0.9**step)
print("Python numbers:", len(traced), "traces")

traced.clear()
for step in range(3):
    decay(tf.ones(3), tf.constant(0.9**step))
print("tensors:", len(traced), "traces")
