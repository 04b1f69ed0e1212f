import torch
from torch import nn

X, y = torch.ones(64, 8), torch.ones(64, 1)


def train(model, steps):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(steps):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(X), y).backward()
        optimizer.step()
    return model[1].weight.detach().clone()


torch.manual_seed(0)
model = nn.Sequential(nn.Dropout(0.5), nn.Linear(8, 1))
train(model, 5)
checkpoint = {"model": model.state_dict(), "rng": torch.get_rng_state()}
torch.save(checkpoint, "checkpoint.pt")
unbroken = train(model, 5)

for whole in (False, True):
    torch.manual_seed(1)  # another process, another state
    checkpoint = torch.load("checkpoint.pt")
    model.load_state_dict(checkpoint["model"])
    if whole:
        torch.set_rng_state(checkpoint["rng"])
    off = (train(model, 5) - unbroken).abs().max()
    print(f"random state saved {whole}: largest difference {off:.2f}")
