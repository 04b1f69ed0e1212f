import os
import statistics
import timeit
import warnings
from functools import partial

# As on a machine that has never compiled this: nothing kept from before.
os.environ["TORCHINDUCTOR_FORCE_DISABLE_CACHES"] = "1"

import torch

warnings.simplefilter("ignore", UserWarning)  # says the same
rounds = 3
x = torch.linspace(-2, 2, 1000)


def long_formula(x):
    inner = 0.8 * (x + 0.045 * x * x * x)
    return 0.5 * x * (1 + torch.tanh(inner))


costs = []
for _ in range(rounds):
    torch.compiler.reset()
    compiled = torch.compile(long_formula)
    first = timeit.timeit(partial(compiled, x), number=1)
    eager = timeit.timeit(lambda: long_formula(x), number=1000) / 1000
    costs.append(first / eager)

print("rounds:", rounds)
median = statistics.median(costs)
print(f"first call, in eager calls, median: {median:,.0f}")
print(f"spread: {min(costs):,.0f} to {max(costs):,.0f}")
