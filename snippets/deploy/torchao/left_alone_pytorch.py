from torch import nn
from torchao.quantization import Int8WeightOnlyConfig, quantize_

model = nn.ModuleDict(
    {
        "embedding": nn.Embedding(100, 32),
        "conv": nn.Conv1d(32, 32, 3),
        "lstm": nn.LSTM(32, 32),
        "attention": nn.MultiheadAttention(32, 4),
        "norm": nn.LayerNorm(32),
        "linear": nn.Linear(32, 10),
    }
)
quantize_(model, Int8WeightOnlyConfig())

for name, weight in model.named_parameters():
    if weight.dim() > 1:
        print(f"{name}: {type(weight).__name__}")
