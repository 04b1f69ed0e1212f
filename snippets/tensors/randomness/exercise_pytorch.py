import torch

for validate in (False, True):
    torch.manual_seed(0)
    generator = torch.Generator().manual_seed(1)
    for epoch in range(2):
        training = torch.randn(3)
        if validate:
            noise = torch.randn(3, generator=generator)
    print(f"with validation {validate}: {training[0]:.2f}")
