import tensorflow as tf
import torch

A = torch.tensor([[0.0, 1.0, 0.0], [0.0, 0.0, 3.0], [2.0, 0.0, 0.0]])

U, S, V = torch.svd(A)
off = (U @ torch.diag(S) @ V - A).abs().max()
print(f"torch.svd, U S V: off by {off:.1f}")
off = (U @ torch.diag(S) @ V.T - A).abs().max()
print(f"torch.svd, U S V.T: off by {off:.1f}")

S, U, V = tf.linalg.svd(A.numpy())
off = tf.reduce_max(tf.abs(U @ tf.linalg.diag(S) @ V - A.numpy()))
print(f"tf.linalg.svd, U S V: off by {off:.1f}")
off = tf.reduce_max(tf.abs(U @ tf.linalg.diag(S) @ tf.transpose(V) - A))
print(f"tf.linalg.svd, U S V transposed: off by {off:.1f}")
