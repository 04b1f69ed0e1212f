import keras
import torch
from torch import nn

logits = torch.tensor([[30.0, 0.0, 0.0]])
y = torch.tensor([1])  # sure, and wrong

Loss = keras.losses.SparseCategoricalCrossentropy
sure = logits.softmax(dim=1)
print(f"PyTorch, logits: {nn.CrossEntropyLoss()(logits, y):.2f}")
print(f"PyTorch, log of probabilities: {nn.NLLLoss()(sure.log(), y):.2f}")

logits, sure, y = logits.numpy(), sure.numpy(), y.numpy()
print(f"Keras, logits: {Loss(from_logits=True)(y, logits):.2f}")
print(f"Keras, probabilities: {Loss()(y, sure):.2f}")
