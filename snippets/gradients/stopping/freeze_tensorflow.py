import keras
import tensorflow as tf

X = tf.ones((1, 1))

for name in ("middle frozen", "stopped after it"):
    make = {"use_bias": False, "kernel_initializer": "ones"}
    model = keras.Sequential(
        [keras.layers.Dense(1, **make) for _ in range(3)]
    )
    model.build((None, 1))
    model.set_weights([2 * w for w in model.get_weights()])
    first, middle, last = model.layers

    with tf.GradientTape() as tape:
        if name == "middle frozen":
            middle.trainable = False
            loss = tf.reduce_sum(last(middle(first(X))))
        else:
            loss = tf.reduce_sum(last(tf.stop_gradient(middle(first(X)))))

    grads = tape.gradient(loss, [layer.kernel for layer in model.layers])
    print(f"{name}:", [g if g is None else float(g[0, 0]) for g in grads])
