import torch
from torch import nn

X = torch.ones(5, 10, 8)  # (batch, time, feature)


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(8, 16, batch_first=True)
        self.last = nn.Linear(16, 3)

    def forward(self, X):
        output, _ = self.lstm(X)  # all steps, and the last two states
        return self.last(output[:, -1])


model = Model()
print("output:", tuple(model(X).shape))
