import keras


class Scale(keras.layers.Layer):  # not registered
    def call(self, x):
        return 3 * x


model = keras.Sequential([keras.Input(shape=(4,)), Scale()])
model.save("model.keras")  # saving works

try:
    keras.saving.load_model("model.keras")
except TypeError as error:  # a page long, for it holds the whole JSON
    first, *_, reason = str(error).splitlines()
    print("TypeError:", first)
    print(reason.split(" Full object config")[0])
