import keras
from keras import layers, ops

keras.utils.set_random_seed(0)
X = ops.ones((1, 50, 8))  # (batch, time, feature)


def report(name, output):
    zero = output[0] == 0
    steps = ops.sum(ops.all(zero, axis=1))
    features = ops.sum(ops.all(zero, axis=0))
    print(f"{name}: {steps} steps, {features} features gone")


report("SpatialDropout1D", layers.SpatialDropout1D(0.5)(X, training=True))
report("Dropout", layers.Dropout(0.5)(X, training=True))
