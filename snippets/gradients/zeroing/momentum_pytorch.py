import torch


def train(set_to_none):
    v = torch.tensor(1.0, requires_grad=True)
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([v, w], lr=0.1, momentum=0.9)
    for step in range(5):
        optimizer.zero_grad(set_to_none=set_to_none)
        loss = w if step else w + v  # v is used once
        loss.backward()
        optimizer.step()
    return v.item()


print(f"gradient None: {train(True):.3f}")
print(f"gradient zero: {train(False):.3f}")
