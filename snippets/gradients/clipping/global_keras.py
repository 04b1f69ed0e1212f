import keras
from keras import ops

a = keras.Variable([1.0])
b = keras.Variable([1.0])
optimizer = keras.optimizers.SGD(learning_rate=1.0, global_clipnorm=1.0)

gradients = [ops.array([3.0]), ops.array([4.0])]  # norm 5
norm = ops.norm(ops.concatenate(gradients))
optimizer.apply(gradients, [a, b])  # fit calls this

print(f"norm before: {norm:.2f}")
print(f"a moved by {1 - float(a[0]):.2f}, b by {1 - float(b[0]):.2f}")
