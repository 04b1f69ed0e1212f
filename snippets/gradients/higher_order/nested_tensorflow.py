import tensorflow as tf

x = tf.Variable(2.0)


def second(f, inside):
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            y = f(x)
        if inside:
            first = inner.gradient(y, x)
    if not inside:
        first = inner.gradient(y, x)
    return outer.gradient(first, x)


print("first gradient taken outside:", second(lambda x: x**3, False))
print("inside:", float(second(lambda x: x**3, True)))
print("inside, a linear function:", second(lambda x: 3 * x, True))
