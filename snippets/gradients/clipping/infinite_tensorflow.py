import tensorflow as tf

for value in (10.0, 1e20, float("inf")):
    gradient = tf.constant([value, 1.0])
    (clipped,), norm = tf.clip_by_global_norm([gradient], 1.0)

    used = [f"{g:.2f}" for g in clipped.numpy()]
    print(f"gradient {value:.0e}: norm {norm:.1f}, used {used}")
