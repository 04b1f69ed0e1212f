import torch


def collatz_steps(n):
    steps = torch.tensor(0)
    while n != 1:
        if n % 2 == 0:
            n = n // 2
        else:
            n = 3 * n + 1
        steps += 1
    return steps


print("steps from 6:", collatz_steps(torch.tensor(6)).item())
print("steps from 27:", collatz_steps(torch.tensor(27)).item())
