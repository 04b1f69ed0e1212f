import math
import warnings
from pathlib import Path

import torch
from sklearn.datasets import load_digits
from torch import nn

warnings.simplefilter("ignore", FutureWarning)  # of the compiler itself
X, y = load_digits(return_X_y=True)
X = torch.tensor(X / 16, dtype=torch.float32).reshape(-1, 1, 8, 8)
y = torch.tensor(y)  # 1,797 images of 8 x 8 pixels, ten digits

torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(128, 10),
)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)

for step in range(50):
    loss = loss_fn(model(X), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
model.eval()

batch = torch.export.Dim("batch")
program = torch.export.export(
    model, (X[:32].clone(),), dynamic_shapes=({0: batch},)
)
quick = {  # steps that pay from the second model on
    "aot_inductor.precompile_headers": False,
    "cpp.vec_isa_ok": True,
}
torch._inductor.aoti_compile_and_package(
    program, package_path="digits.pt2", inductor_configs=quick
)

loaded = torch._inductor.aoti_load_package("digits.pt2")
answers = loaded(X).detach()

# Compare: sums of at most 137 products, so rounding stays below 2e-5.
expected = model(X).detach()
difference = (
    (answers - expected).abs().max() / expected.abs().max()
).item()
below = 10 ** math.ceil(math.log10(max(difference, 1e-6)))
print(f"largest difference: below {below:.0e}")
assert difference < 2e-5

too_wide = torch.zeros(5, 1, 8, 10)
try:
    model(too_wide)
except RuntimeError as error:
    print("the model, too wide:", error)
print("the package, too wide:", tuple(loaded(too_wide).shape))

size = Path("digits.pt2").stat().st_size
kB = round(size / 500_000) * 500  # it depends on the CPU a little
print("\ntable: route")
print("route,artefact,kB,largest difference")
print(f"AOTInductor,digits.pt2,{kB},below {below:.0e}")
