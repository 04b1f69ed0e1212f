import numpy as np
import tensorflow as tf

X = tf.constant([1.5, 2.5])
labels = tf.constant([7, 2])
data = tf.constant(np.array([1.5, 2.5]))

halves = labels / 2
mixed = X * tf.cast(labels, tf.float32)  # X * labels stops
single = tf.cast(data, tf.float32)

print("a list of floats:", X.dtype.name)
print("a list of integers:", labels.dtype.name)
print("a NumPy array of floats:", data.dtype.name)
print("integers, divided:", halves.dtype.name, halves.numpy().tolist())
print("float times integer:", mixed.dtype.name, mixed.numpy().tolist())
print("converted:", single.dtype.name)
