from flax import nnx

model = nnx.Linear(784, 10, rngs=nnx.Rngs(0))

weight, bias = model.kernel[...], model.bias[...]
print(f"spread of the weights: {weight.std():.3f}")
print(f"largest weight: {abs(weight).max():.3f}")
print(f"largest bias: {abs(bias).max():.3f}")
