import tensorflow as tf

x = tf.Variable([5.0, -3.0])


def f(x):  # its minimum is at (1, 2)
    a, b = x[0] - 1, x[1] - 2
    return a**2 + 10 * b**2 + a * b


with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        y = f(x)
    gradient = tf.convert_to_tensor(inner.gradient(y, x))
hessian = outer.jacobian(gradient, x)
x.assign_sub(tf.linalg.solve(hessian, gradient[:, None])[:, 0])

print("after one step:", [f"{value:.3f}" for value in x.numpy()])
