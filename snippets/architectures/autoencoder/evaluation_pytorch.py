import torch
from torch import nn

torch.manual_seed(0)
X = torch.rand(2, 64)


class Sample(nn.Module):
    def forward(self, mean, log_var):
        if not self.training:
            return mean  # the likeliest code
        return mean + (log_var / 2).exp() * torch.randn_like(mean)


model, log_var = Sample(), torch.zeros(2, 64)
for mode in (True, False):
    model.train(mode)
    change = (model(X, log_var) - model(X, log_var)).abs().max()
    print(f"training={mode}, two calls differ: {int(change > 0)}")
