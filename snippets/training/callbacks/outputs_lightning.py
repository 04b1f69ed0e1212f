import logging
import warnings

import lightning
import torch
from torch import nn
from torch.utils.data import DataLoader

logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
warnings.simplefilter("ignore")  # advice about workers


class Line(lightning.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer, self.outputs = nn.Linear(2, 1), []

    def training_step(self, batch):
        return self.layer(batch).mean()

    def validation_step(self, batch):
        self.outputs.append(self.layer(batch))

    def on_validation_epoch_end(self):
        print("outputs:", tuple(torch.cat(self.outputs).shape))
        self.outputs.clear()

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)


batches = DataLoader(torch.ones(6, 2), batch_size=4)
quiet = {"logger": False, "enable_progress_bar": False}
quiet |= {"enable_checkpointing": False, "enable_model_summary": False}
quiet |= {"num_sanity_val_steps": 0}
trainer = lightning.Trainer(max_epochs=2, **quiet)
trainer.fit(Line(), batches, batches)
