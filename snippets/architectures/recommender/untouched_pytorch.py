import torch
from torch import nn

for name, sparse in (("Adam", False), ("SparseAdam", True)):
    torch.manual_seed(0)
    model = nn.Embedding(3, 2, sparse=sparse)
    Optimizer = torch.optim.SparseAdam if sparse else torch.optim.Adam
    optimizer = Optimizer(model.parameters(), lr=0.1)

    for row in (0, 1):  # row 0 is in the first batch only
        before = model.weight.detach().clone()
        optimizer.zero_grad()
        model(torch.tensor([row])).sum().backward()
        optimizer.step()

    moved = (model.weight - before).abs().amax(dim=1).tolist()
    print(f"{name}, second step, rows moved: {[f'{m:.2f}' for m in moved]}")
