import logging
import warnings

import lightning
import torch
from lightning.pytorch.callbacks import EarlyStopping, ModelCheckpoint
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
warnings.simplefilter("ignore")  # advice about workers


class Later(EarlyStopping):
    def on_train_epoch_end(self, trainer, module):
        if trainer.current_epoch >= 4:  # start_from_epoch of Keras
            super().on_train_epoch_end(trainer, module)


class Counter(lightning.LightningModule):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(1))

    def training_step(self, batch):
        return -self.weight.sum()  # one more in every epoch

    def validation_step(self, batch):
        self.log("val_loss", (self.weight - 2).square().sum())

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=1.0)


batches = DataLoader(TensorDataset(torch.ones(1)))
quiet = {"logger": False, "enable_progress_bar": False}
quiet |= {"enable_model_summary": False, "num_sanity_val_steps": 0}
for Stop in (EarlyStopping, Later):
    keep = ModelCheckpoint(dirpath=Stop.__name__, monitor="val_loss")
    stop = Stop(monitor="val_loss", patience=2)
    trainer = lightning.Trainer(callbacks=[keep, stop], **quiet)
    trainer.fit(model := Counter(), batches, batches)
    best = Counter.load_from_checkpoint(keep.best_model_path)
    print(f"{Stop.__name__}: last {model.weight.item():.0f}", end=", ")
    print(f"best {best.weight.item():.0f}")
