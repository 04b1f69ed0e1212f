import torch

print("built for NVIDIA or AMD GPUs:", torch.backends.cuda.is_built())
print("GPUs found:", torch.cuda.device_count())
