import torch

steps, batches = 4, 6
for flush in (False, True):
    weight = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=1.0)
    used = []

    for epoch in range(2):
        optimizer.zero_grad()
        for step in range(batches):
            weight.sum().backward()  # a gradient of one
            last = flush and step + 1 == batches
            if (step + 1) % steps == 0 or last:
                used.append(int(weight.grad.item()))
                optimizer.step()
                optimizer.zero_grad()
    print(f"flush {flush}: batches in each update {used}")
