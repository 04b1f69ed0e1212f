import torch
from torch import nn

torch.manual_seed(0)
model = nn.LSTM(8, 32, batch_first=True)

nn.init.xavier_uniform_(model.weight_ih_l0)
nn.init.orthogonal_(model.weight_hh_l0)
nn.init.zeros_(model.bias_hh_l0)
bias = torch.zeros(4, 32)  # gates i, f, g, o
bias[1] = 1
model.bias_ih_l0.data = bias.flatten()

forget = (model.bias_ih_l0 + model.bias_hh_l0).reshape(4, 32)[1]
product = model.weight_hh_l0.T @ model.weight_hh_l0
off = (product - torch.eye(32)).abs().max()
print(f"forget bias: {forget.mean():.1f}")
print("recurrent weights orthogonal to 1e-5:", bool(off < 1e-5))
