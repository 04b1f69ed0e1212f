import keras
import tensorflow as tf

print("tf.keras.Sequential is defined in:", tf.keras.Sequential.__module__)
print("major version of Keras:", keras.__version__.split(".")[0])
print("Keras computes with:", keras.backend.backend())
