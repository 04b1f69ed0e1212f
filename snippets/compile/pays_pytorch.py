import statistics
import timeit

import torch

torch.manual_seed(0)
rounds = 7
W = torch.randn(512, 512)


def small_steps(x):
    for _ in range(50):
        x = torch.tanh(x + 0.1)
    return x


def long_formula(x):
    inner = 0.8 * (x + 0.045 * x * x * x)
    return 0.5 * x * (1 + torch.tanh(inner))


def big_product(x):
    return x @ W


def measure(function, x):
    times = timeit.repeat(lambda: function(x), number=1, repeat=20)
    return statistics.median(times)


print("rounds:", rounds)
for function, size in (
    (small_steps, 10),
    (long_formula, 1000),
    (big_product, 512),
):
    x = torch.randn(size, size)
    compiled = torch.compile(function)
    compiled(x)  # the first call compiles: outside the measurement

    gains = [
        measure(function, x) / measure(compiled, x)
        for _ in range(rounds)  # each round anew
    ]
    name = function.__name__
    print(f"{name}, median gain: {statistics.median(gains):.1f}")
    print(f"{name}, spread: {min(gains):.1f} to {max(gains):.1f}")
