import keras
import numpy as np


@keras.saving.register_keras_serializable(package="my_project")
class Scale(keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, x):
        return x * self.factor

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


model = keras.Sequential(
    [
        keras.Input(shape=(4,)),
        Scale(3.0),
        keras.layers.Dense(2),
    ]
)
model.save("model.keras")
loaded = keras.saving.load_model("model.keras")

X = np.ones((1, 4), dtype="float32")  # (batch, features)
difference = abs(model.predict(X, verbose=0) - loaded.predict(X, verbose=0))
print("factor restored:", loaded.layers[0].factor)
print(f"largest difference: {difference.max():.1e}")
