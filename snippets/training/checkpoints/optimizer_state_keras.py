import keras

weight = keras.Variable([1.0, 2.0])
old = keras.optimizers.Adam()
for step in range(3):
    old.apply([keras.ops.ones(2)], [weight])

state = {}
old.save_own_variables(state)  # a dictionary of arrays

new = keras.optimizers.Adam()
new.build([weight])
new.load_own_variables(state)
print("updates:", int(new.iterations))
print("moving average:", new.variables[2].numpy().round(3))
