import keras
from keras import ops

keras.utils.set_random_seed(0)
X = ops.ones((100, 100))
model = keras.Sequential([keras.layers.Dropout(0.5)])

made = model(X)
trained = model(X, training=True)
tested = model(X, training=False)
predicted = model.predict(X, verbose=0)

outputs = {"as made": made, "training": trained, "test": tested}
for name, output in outputs.items():
    print(f"{name}: {ops.mean(output == 0):.1f} dropped")
print(f"predict: {ops.mean(predicted == 0):.1f} dropped")
