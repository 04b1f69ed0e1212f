import torch
from torch import nn

X = torch.tensor([[1.5, -4.5]])
seen = {}


def before(layer, inputs):
    seen["before"] = inputs[0].tolist()


def after(layer, inputs, output):
    seen["after"] = inputs[0].tolist()


for inplace in (False, True):
    model = nn.Sequential(nn.Identity(), nn.ReLU(inplace=inplace))
    model[1].register_forward_pre_hook(before)
    model[1].register_forward_hook(after)
    model(X.clone())
    print(
        f"inplace={inplace}: input {seen['before']}, later {seen['after']}"
    )
