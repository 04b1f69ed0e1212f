import logging
import warnings

import lightning
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
warnings.simplefilter("ignore")  # advice about workers


class Line(lightning.LightningModule):
    def __init__(self, inside):
        super().__init__()
        self.layer, self.inside = nn.Linear(2, 1), inside

    def training_step(self, batch):
        return self.layer(batch[0]).square().mean()

    def configure_optimizers(self):
        optimizer = torch.optim.SGD(self.parameters(), lr=1.0)
        scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.5)
        if self.inside:
            by_step = {"scheduler": scheduler, "interval": "step"}
            return {"optimizer": optimizer, "lr_scheduler": by_step}
        both = {"optimizer": optimizer, "lr_scheduler": scheduler}
        return both | {"interval": "step"}


batches = DataLoader(TensorDataset(torch.ones(12, 2)), batch_size=4)
quiet = {"logger": False, "enable_progress_bar": False}
quiet |= {"enable_checkpointing": False, "enable_model_summary": False}
for inside in (False, True):
    trainer = lightning.Trainer(max_epochs=1, **quiet)
    trainer.fit(Line(inside), batches)
    rate = trainer.optimizers[0].param_groups[0]["lr"]
    print(f"interval inside: {inside}, rate after 3 batches: {rate}")
