import tensorflow as tf

print("built for NVIDIA or AMD GPUs:", tf.test.is_built_with_gpu_support())
print("GPUs found:", len(tf.config.list_physical_devices("GPU")))
