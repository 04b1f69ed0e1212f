import numpy as np
import torch

A = np.random.default_rng(0).normal(size=(200, 200))
B = np.random.default_rng(1).normal(size=(200, 200))
expected = A @ B
single = torch.tensor(A).float() @ torch.tensor(B).float()
double = torch.tensor(A) @ torch.tensor(B)

off = np.abs(single.numpy() - expected).max()
print(f"float32 against NumPy, above 1e-6: {off > 1e-6}")
off = np.abs(double.numpy() - expected).max()
print(f"float64 against NumPy, below 1e-12: {off < 1e-12}")
off = np.abs(single.numpy() - (A.astype("float32") @ B.astype("float32")))
print(f"both float32, below 1e-4: {off.max() < 1e-4}")
