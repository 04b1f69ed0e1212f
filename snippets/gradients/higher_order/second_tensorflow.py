import tensorflow as tf

x = tf.Variable([1.0, 2.0])


def f(x):
    return tf.reduce_sum(x**3)


with tf.GradientTape(persistent=True) as outer:
    with tf.GradientTape() as inner:
        y = f(x)
    first = inner.gradient(y, x)  # recorded by the outer tape
second, hessian = outer.gradient(first, x), outer.jacobian(first, x)

print("first:", first.numpy().tolist())
print("second:", second.numpy().tolist())
print("Hessian:", hessian.numpy().tolist())
