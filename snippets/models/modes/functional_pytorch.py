import torch
from torch import nn
from torch.nn import functional as F


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.drop = nn.Dropout(0.5)

    def forward(self, X):
        return {
            "nn.Dropout": self.drop(X),
            "F.dropout(X, 0.5)": F.dropout(X, 0.5),
            "with training=": F.dropout(X, 0.5, training=self.training),
        }


torch.manual_seed(0)
X = torch.ones(100, 100)
model = Model().eval()

for name, output in model(X).items():
    print(
        f"{name}: {(output == 0).float().mean():.1f} dropped after eval()"
    )
