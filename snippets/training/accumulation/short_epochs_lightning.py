import logging
import warnings

import lightning
import torch
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


quiet = {"logger": False, "enable_progress_bar": False}
quiet |= {"enable_checkpointing": False, "enable_model_summary": False}
for size in (8, 2, 1):
    batches = DataLoader(TensorDataset(torch.ones(size, 2)))
    trainer = lightning.Trainer(
        max_epochs=4, accumulate_grad_batches=4, **quiet
    )
    trainer.fit(Line(), batches)
    print(f"{size} batches, 4 epochs: {trainer.global_step} updates")
