import numpy as np
import torch

array = np.zeros(3)
X = torch.from_numpy(array)
array = array + 1  # a new array under the old name
print("array + 1, tensor:", X.tolist())

array = np.zeros(3)
X = torch.from_numpy(array)
array += 1  # written where it lies
print("array += 1, tensor:", X.tolist())
