import torch

w = torch.tensor(0.5, requires_grad=True)
state = torch.tensor(0.0)

for part in (1.0, 2.0, 3.0):
    before = state.detach()
    state = torch.tanh(w * before + part)
    (gradient,) = torch.autograd.grad(state, w)
    print(f"state {state:.3f}, gradient {gradient:.3f}")
