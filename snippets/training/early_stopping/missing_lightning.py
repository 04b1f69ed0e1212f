import logging
import warnings

import lightning
import torch
from lightning.pytorch.callbacks import EarlyStopping
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
warnings.simplefilter("ignore")  # advice about workers


class Line(lightning.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)

    def training_step(self, batch):
        return self.layer(batch[0]).square().mean()

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)


batches = DataLoader(TensorDataset(torch.ones(8, 2)), batch_size=4)
quiet = {"logger": False, "enable_progress_bar": False}
quiet |= {"enable_checkpointing": False, "enable_model_summary": False}
stop = EarlyStopping(monitor="val_loss")
trainer = lightning.Trainer(max_epochs=2, callbacks=[stop], **quiet)
trainer.fit(Line(), batches)
