import torch

print("GPUs:", torch.cuda.device_count())

x = torch.ones(3)
print("x lands on:", x.device)

device = "cuda" if torch.cuda.is_available() else "cpu"
y = torch.ones(3, device=device)
print("y is put on:", y.device)
