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
        print("  training_step")
        return self.layer(batch[0]).square().mean()

    def validation_step(self, batch):
        print("  validation_step")

    def on_validation_epoch_end(self):
        print("on_validation_epoch_end")

    def on_train_epoch_end(self):
        print("on_train_epoch_end")

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)


batches = DataLoader(TensorDataset(torch.ones(4, 2)), batch_size=4)
quiet = {"logger": False, "enable_progress_bar": False}
quiet |= {"enable_checkpointing": False, "enable_model_summary": False}
for sanity in (2, 0):
    print(f"num_sanity_val_steps={sanity}:")
    trainer = lightning.Trainer(
        max_epochs=1, num_sanity_val_steps=sanity, **quiet
    )
    trainer.fit(Line(), batches, batches)
