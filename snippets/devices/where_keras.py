import keras

print("GPUs:", len(keras.distribution.list_devices("gpu")))

x = keras.ops.ones(3)
print("x lands on:", x.device)

with keras.device("cpu:0"):
    y = keras.ops.ones(3)
print("y is put on:", y.device)
