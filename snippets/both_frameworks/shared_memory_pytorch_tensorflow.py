import tensorflow as tf
import torch

x = torch.tensor([0.0, 1.0, 2.0, 3.0])
t = tf.experimental.dlpack.from_dlpack(x.__dlpack__())
back = torch.from_dlpack(t)

x[0] = 100.0  # written by PyTorch, nothing else is told

print("PyTorch:", x.tolist())
print("TensorFlow:", t.numpy().tolist())
print("PyTorch again:", back.tolist())
print("bytes between the addresses:", back.data_ptr() - x.data_ptr())
