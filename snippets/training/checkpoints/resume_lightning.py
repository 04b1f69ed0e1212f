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
        self.layer, self.epochs = nn.Linear(2, 1), []

    def on_train_epoch_start(self):
        self.epochs.append(self.current_epoch)

    def training_step(self, batch):
        return self.layer(batch[0]).square().mean()

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters())


batches = DataLoader(TensorDataset(torch.ones(8, 2)), batch_size=4)
quiet = {"logger": False, "enable_progress_bar": False}
quiet |= {"enable_checkpointing": False, "enable_model_summary": False}
trainer = lightning.Trainer(max_epochs=2, **quiet)
trainer.fit(Line(), batches)
trainer.save_checkpoint("checkpoint.ckpt")

for ckpt_path in (None, "checkpoint.ckpt"):
    model = Line.load_from_checkpoint("checkpoint.ckpt")
    trainer = lightning.Trainer(max_epochs=5, **quiet)
    trainer.fit(model, batches, ckpt_path=ckpt_path)
    print(f"ckpt_path {ckpt_path}: epochs {model.epochs}")
