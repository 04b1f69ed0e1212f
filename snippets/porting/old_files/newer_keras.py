import keras
import tf_keras

model = keras.Sequential([keras.Input(shape=(8,)), keras.layers.Dense(2)])
model.save("new.keras")

tf_keras.models.load_model("new.keras")
