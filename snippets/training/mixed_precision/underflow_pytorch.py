import torch

for dtype in (torch.float16, torch.bfloat16):
    for scale in (1, 2**15):
        loss = torch.tensor(1e-8, dtype=torch.float32) * scale
        gradient = loss.to(dtype).float() / scale  # as the scaler undoes it
        print(f"{dtype}, scale {scale}: {gradient.item():.1e}")
