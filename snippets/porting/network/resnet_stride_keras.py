import keras

model = keras.applications.ResNet50(
    weights=None, include_top=False, input_shape=(32, 32, 3)
)

for number in (1, 2, 3):
    layer = model.get_layer(f"conv3_block1_{number}_conv")
    print(f"kernel {layer.kernel_size}, strides {layer.strides}")
