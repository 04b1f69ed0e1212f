import lightning
import torch
from lightning.pytorch.utilities.model_summary import ModelSummary
from torch import nn


class Model(lightning.LightningModule):
    def __init__(self):
        super().__init__()
        self.example_input_array = torch.zeros(1, 1, 8, 8)
        self.layers = nn.Sequential(
            nn.Conv2d(1, 8, 3),
            nn.BatchNorm2d(8),
            nn.ReLU(),
            nn.Flatten(),
            nn.Linear(8 * 6 * 6, 10),
        )

    def forward(self, X):
        return self.layers(X)


model = Model()

summary = ModelSummary(model, max_depth=2)
names, counts = summary.layer_names, summary.param_nums
for row in zip(names, counts, summary.out_sizes, strict=True):
    print(*row)
print("trained:", summary.trainable_parameters)
