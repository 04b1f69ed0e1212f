import keras
import tensorflow as tf

print("same class:", tf.keras.Sequential is keras.Sequential)
print("major version:", keras.__version__.split(".")[0])
print("engine underneath:", keras.backend.backend())
