import lightning
import torch
from torch import nn
from torch.utils.data import DataLoader


class Line(lightning.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)

    def training_step(self, batch):
        return self.layer(batch).mean()

    def validation_step(self, batch):
        return self.layer(batch)

    def validation_epoch_end(self, outputs):
        print(len(outputs))

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)


batches = DataLoader(torch.ones(4, 2))
quiet = {"logger": False, "enable_checkpointing": False}
trainer = lightning.Trainer(max_epochs=1, **quiet)
trainer.fit(Line(), batches, batches)
