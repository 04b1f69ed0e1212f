import logging
import warnings

import lightning
import torch
from torch import nn
from torch.utils.data import DataLoader

logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
warnings.simplefilter("ignore", FutureWarning)  # raised inside Lightning


class Model(lightning.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(3, 1)

    def validation_step(self, X):
        loss = (self.layer(X) ** 2).mean()
        loss.backward()


trainer = lightning.Trainer(
    accelerator="cpu",
    logger=False,
    enable_progress_bar=False,
)
trainer.validate(Model(), DataLoader(torch.ones(8, 3)), verbose=False)
