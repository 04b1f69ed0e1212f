import torch
from torch import nn
from torch.nn import functional as F


class LSTM(nn.Module):
    def __init__(self, inputs, units, recurrent_dropout):
        super().__init__()
        self.cell = nn.LSTMCell(inputs, units)
        self.rate = recurrent_dropout

    def forward(self, X):  # (batch, time, feature)
        h = c = X.new_zeros(len(X), self.cell.hidden_size)
        mask = F.dropout(torch.ones_like(h), self.rate, self.training)
        for step in range(X.shape[1]):
            h, c = self.cell(X[:, step], (h * mask, c))  # one mask for all
        return h


torch.manual_seed(0)
X = torch.randn(2, 5, 8)  # (batch, time, feature)
model = LSTM(8, 16, recurrent_dropout=0.5)

different = (model(X) - model(X)).abs().max()
print(f"training, two calls differ by more than 0: {bool(different > 0)}")
model.eval()
print(f"test, two calls differ by {(model(X) - model(X)).abs().max():.1f}")
whole = nn.LSTM(8, 16, batch_first=True)
whole.load_state_dict(
    {f"{name}_l0": value for name, value in model.cell.state_dict().items()}
)
difference = (whole(X)[0][:, -1] - model(X)).abs().max()
print(f"test, nn.LSTM differs by less than 1e-6: {bool(difference < 1e-6)}")
