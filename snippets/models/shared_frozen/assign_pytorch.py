from torch import nn


def tied():
    model = nn.Sequential(
        nn.Embedding(100, 16), nn.Linear(16, 100, bias=False)
    )
    model[1].weight = model[0].weight
    return model


saved = tied().state_dict()
for assign in (False, True):
    model = tied()
    model.load_state_dict(saved, assign=assign)
    count = sum(p.numel() for p in model.parameters())
    print(f"assign={assign}: {count} parameters")
    model[1].weight = model[0].weight  # tie again
count = sum(p.numel() for p in model.parameters())
print(f"tied again: {count} parameters")
