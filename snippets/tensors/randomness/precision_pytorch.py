import torch

draws = {
    "15 values": {"size": (15,)},
    "16 values": {"size": (16,)},
    "15, float64": {"size": (15,), "dtype": torch.float64},
    "16, float64": {"size": (16,), "dtype": torch.float64},
}
for name, settings in draws.items():
    torch.manual_seed(0)
    values = torch.randn(**settings)
    print(f"{name}:", [f"{value:.2f}" for value in values[:3]])
