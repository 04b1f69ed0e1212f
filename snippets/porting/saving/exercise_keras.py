import keras
from keras import layers, ops

keras.utils.set_random_seed(0)
X = keras.random.normal((16, 4))
parts = [layers.Dense(8), layers.Dropout(0.5), layers.Dense(1)]
model = keras.Sequential([keras.Input(shape=(4,)), *parts])
model.save("model.keras")

fresh = keras.saving.load_model("model.keras")

same = [bool(ops.all(fresh(X, training=True) == model(X)))]
same.append(bool(ops.all(fresh(X) == model(X))))

print("equal in training and in a test:", same)
sums = [sum(ops.sum(w) for w in net.weights) for net in (model, fresh)]
print(f"sums of weights differ by {abs(sums[0] - sums[1]):.0f}")
