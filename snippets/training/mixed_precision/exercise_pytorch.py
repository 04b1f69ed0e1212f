import torch

for dtype in (torch.bfloat16, torch.float16, torch.float32):
    step = 1.0
    while torch.tensor(1.0, dtype=dtype) + step / 2 > 1:
        step /= 2
    print(f"{dtype}: 1 / {1 / step:.0f}")
