import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.attribute = torch.ones(3)
        self.frozen = nn.Parameter(torch.ones(3), requires_grad=False)
        self.register_buffer("buffer", torch.ones(3))
        self.register_buffer("passing", torch.ones(3), persistent=False)


model = Model().double()  # as .to(device) moves
parameters = dict(model.named_parameters())
print("table: fixed")
print("made as,moved by .to,saved,given to the optimiser")
for name, kind in (
    ("attribute", "plain attribute"),
    ("frozen", "frozen parameter"),
    ("buffer", "buffer"),
    ("passing", "buffer with persistent=False"),
):
    moved = getattr(model, name).dtype == torch.float64
    saved = name in model.state_dict()
    cells = [
        "yes" if x else "no" for x in (moved, saved, name in parameters)
    ]
    print(",".join([kind, *cells]))
