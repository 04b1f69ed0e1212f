import torch

print("table: ranges")
print("number format,largest,smallest normal,next after 1")
for dtype in (torch.float32, torch.float16, torch.bfloat16):
    info = torch.finfo(dtype)
    name = str(dtype).removeprefix("torch.")
    print(f"{name},{info.max:.0e},{info.tiny:.0e},{1 + info.eps:.7f}")
