import keras
from keras import layers, ops

norm = layers.BatchNormalization(name="norm")
model = keras.Sequential([layers.Dense(3), norm, layers.Dense(1)])
model.build((None, 2))
for weight in model.trainable_variables:
    weight.assign(ops.ones(weight.shape))

optimizer = keras.optimizers.AdamW(learning_rate=0.1, weight_decay=0.5)
optimizer.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
gradients = [ops.zeros(w.shape) for w in model.trainable_variables]
optimizer.apply(gradients, model.trainable_variables)

for weight in model.trainable_variables:
    name = "/".join(weight.path.split("/")[-2:])
    print(f"{name}: {ops.max(weight):.2f}")
