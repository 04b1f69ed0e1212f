import tensorflow as tf

print("built for NVIDIA GPUs:", tf.test.is_built_with_cuda())
print("GPUs found:", len(tf.config.list_physical_devices("GPU")))
