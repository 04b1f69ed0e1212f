import tensorflow as tf
import torch
from torch import nn

score = torch.tensor([[2.0, -1.0], [0.5, 0.0]])  # (batch, output)
y = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
three = torch.tensor([3.0, 1.0])  # for the first output

loss_fn = nn.BCEWithLogitsLoss(reduction="none")
print("unweighted:", loss_fn(score, y).numpy().round(2).ravel())
loss_fn = nn.BCEWithLogitsLoss(weight=three, reduction="none")
print("weight:", loss_fn(score, y).numpy().round(2).ravel())
loss_fn = nn.BCEWithLogitsLoss(pos_weight=three, reduction="none")
print("pos_weight:", loss_fn(score, y).numpy().round(2).ravel())

losses = tf.nn.weighted_cross_entropy_with_logits(
    y.numpy(), score.numpy(), pos_weight=three.numpy()
)
print("TensorFlow:", losses.numpy().round(2).ravel())
