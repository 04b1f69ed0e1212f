import os
import subprocess
import warnings
from pathlib import Path

import torch
from torch import nn

warnings.simplefilter("ignore", FutureWarning)  # of the compiler itself
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
X = torch.rand(100, 64)  # (batch, pixels)

batch = torch.export.Dim("batch")
program = torch.export.export(model, (X,), dynamic_shapes=({0: batch},))
quick = {"aot_inductor.precompile_headers": False, "cpp.vec_isa_ok": True}
torch._inductor.aoti_compile_and_package(
    program, package_path="digits.pt2", inductor_configs=quick
)

Path("predict.cpp").write_text("""
#include <fstream>
#include <ATen/ops/from_blob.h>
#include <torch/csrc/inductor/aoti_package/model_package_loader.h>

int main(int, char** arguments) {
  int rows = std::stoi(arguments[1]);
  std::vector<float> pixels(rows * 64);
  std::ifstream("X.bin").read((char*)pixels.data(), rows * 64 * 4);

  c10::InferenceMode no_gradients;
  torch::inductor::AOTIModelPackageLoader model("digits.pt2");
  std::vector<at::Tensor> X{at::from_blob(pixels.data(), {rows, 64})};
  at::Tensor answers = model.run(X)[0].contiguous();
  std::ofstream("y.bin").write((char*)answers.data_ptr(), answers.nbytes());
}
""")
torch_folder = Path(torch.__file__).parent
build = f"g++ -std=c++20 predict.cpp -o predict -I{torch_folder}/include"
build += f" -L{torch_folder}/lib -Wl,-rpath,{torch_folder}/lib"
build += " -ltorch -ltorch_cpu -lc10"
subprocess.run(build.split(), check=True)

X.numpy().tofile("X.bin")
subprocess.run(["./predict", "100"], check=True)
answers = torch.from_file("y.bin", size=1000).view(100, 10)

# Compare: sums of at most 65 products, so rounding stays below 1e-5.
expected = model(X).detach()
difference = (
    (answers - expected).abs().max() / expected.abs().max()
).item()
print("answers from C++:", tuple(answers.shape))
assert difference < 1e-5
print("largest difference: below 1e-05")

os.environ["AOTI_RUNTIME_CHECK_INPUTS"] = "1"
checked = subprocess.run(["./predict", "1"], capture_output=True, text=True)
print("one example, checked:", checked.stderr.splitlines()[0])
