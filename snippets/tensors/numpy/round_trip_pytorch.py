import numpy as np
import torch

data = np.array([1.0, 2.0, 3.0], dtype="float32")
X = torch.from_numpy(data)
copy = torch.tensor(data)

data[0] = 10
back = X.numpy()
back[1] = 20

print("tensor:", X.tolist())
print("copy:", copy.tolist())
print("first array:", data.tolist())
print("array that came back:", back.tolist())
