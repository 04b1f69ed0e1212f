import keras

weight = keras.Variable([0.0])
optimizer = keras.optimizers.SGD(learning_rate=1.0, momentum=0.9)

for step in range(103):
    if step == 100:
        optimizer.learning_rate = 0.1
    before = weight.numpy().item()
    gradient = keras.ops.ones(1)
    optimizer.apply([gradient], [weight])
    if step >= 99:
        print(f"step {step}: moved by {before - weight.numpy().item():.2f}")
