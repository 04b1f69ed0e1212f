import tensorflow as tf
import torch

v = tf.Variable([1.0, 2.0, 3.0])
x = torch.from_dlpack(v.value())  # of the variable itself: an error
x[0] = 100.0  # written by PyTorch
print("after PyTorch wrote:", v.numpy().tolist())

v.assign([7.0, 8.0, 9.0])  # written by TensorFlow
print("TensorFlow:", v.numpy().tolist())
print("PyTorch:", x.tolist())

torch.from_dlpack(v)
