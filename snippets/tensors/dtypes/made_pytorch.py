import numpy as np
import torch

X = torch.tensor([1.5, 2.5])
labels = torch.tensor([7, 2])
data = torch.tensor(np.array([1.5, 2.5]))

halves = labels / 2
mixed = X * labels
single = data.to(torch.float32)

print("a list of floats:", X.dtype)
print("a list of integers:", labels.dtype)
print("a NumPy array of floats:", data.dtype)
print("integers, divided:", halves.dtype, halves.tolist())
print("float times integer:", mixed.dtype, mixed.tolist())
print("converted:", single.dtype)
