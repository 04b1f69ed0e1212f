import logging
import warnings

import lightning
import torch
from lightning.pytorch.loggers import TensorBoardLogger
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator,
)
from torch import nn
from torch.utils.data import DataLoader

logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
warnings.simplefilter("ignore")  # of Lightning itself


class Line(lightning.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(4, 1)

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)

    def training_step(self, batch):
        loss = self.layer(batch).square().mean()
        self.log("loss", loss, on_step=True, on_epoch=True)
        return loss


quiet = {"enable_progress_bar": False, "enable_checkpointing": False}
quiet |= {"enable_model_summary": False, "max_epochs": 3}
batches = DataLoader(torch.ones(160, 4), batch_size=16)
for every in (50, 1):
    logger = TensorBoardLogger("logs", version=f"every_{every}")
    trainer = lightning.Trainer(
        logger=logger, log_every_n_steps=every, **quiet
    )
    trainer.fit(Line(), batches)

    events = EventAccumulator(logger.log_dir, {"scalars": 0}).Reload()
    print(f"log_every_n_steps={every}")
    for tag in events.Tags()["scalars"]:
        steps = [point.step for point in events.Scalars(tag)]
        print(f"  {tag}: {len(steps)} values, last step {steps[-1]}")
