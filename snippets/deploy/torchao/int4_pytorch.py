from torch import nn
from torchao.quantization import Int4WeightOnlyConfig, quantize_

model = nn.Sequential(nn.Linear(64, 512), nn.ReLU(), nn.Linear(512, 10))
quantize_(model, Int4WeightOnlyConfig(group_size=32))
