import torch

torch.manual_seed(0)
log_var = torch.log(torch.tensor(4.0))  # a variance of 4
noise = torch.randn(100_000)

for name, scale in (("log_var / 2", log_var / 2), ("log_var", log_var)):
    code = scale.exp() * noise
    print(f"exp({name}): variance {code.var():.0f}")
