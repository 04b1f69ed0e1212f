import keras
import tf_keras

old = tf_keras.Sequential([tf_keras.Input((8,)), tf_keras.layers.Dense(2)])
keras.models.model_from_json(old.to_json())
