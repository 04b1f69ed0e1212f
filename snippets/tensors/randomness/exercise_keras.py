import keras

for validate in (False, True):
    keras.utils.set_random_seed(0)
    generator = keras.random.SeedGenerator(1)
    for epoch in range(2):
        training = keras.random.normal((3,))
        if validate:
            noise = keras.random.normal((3,), seed=generator)
    print(f"with validation {validate}: {training[0]:.2f}")
