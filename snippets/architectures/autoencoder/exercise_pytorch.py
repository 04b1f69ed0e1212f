import torch
from torch.distributions import Normal, kl_divergence

mean = torch.tensor([[0.5, -1.0], [2.0, 0.0]])  # (batch, code)
log_var = torch.tensor([[0.0, -1.0], [1.0, 0.5]])

formula = -0.5 * (1 + log_var - mean**2 - log_var.exp())
known = kl_divergence(Normal(mean, (log_var / 2).exp()), Normal(0.0, 1.0))
wrong = kl_divergence(Normal(mean, log_var.exp()), Normal(0.0, 1.0))

print("formula:", [f"{kl:.3f}" for kl in formula.sum(dim=1)])
print("torch.distributions:", [f"{kl:.3f}" for kl in known.sum(dim=1)])
print(
    "exp(log_var) as deviation:", [f"{kl:.3f}" for kl in wrong.sum(dim=1)]
)
