from torch import nn


class Model(nn.Module):
    def __init__(self):
        self.hidden = nn.Linear(8, 16)


Model()
