import torch
from torch import nn

torch.manual_seed(0)
X = torch.zeros(1, 4, 1)  # (batch, time, feature)
model = nn.LSTM(1, 20, num_layers=2, dropout=0.5, batch_first=True)
with torch.no_grad():
    for weight in model.parameters():
        weight.zero_()
    for bias in (model.bias_ih_l0, model.bias_ih_l1):
        bias[:20], bias[20:40] = 100, -100  # take all in, forget all
        bias[60:] = 100  # give all out
    model.bias_ih_l0[40:60] = 1  # the first layer says 1 at each step
    model.weight_ih_l1[40:60] = torch.eye(20)  # the second repeats it

output, _ = model(X)
masks = {tuple(step.tolist()) for step in output[0] != 0}
print(f"between layers: {len(masks)} masks in 4 steps")
