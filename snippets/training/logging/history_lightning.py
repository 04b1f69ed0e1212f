import csv
import logging
import warnings

import lightning
import torch
from lightning.pytorch.loggers import CSVLogger
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
warnings.simplefilter("ignore")  # of Lightning itself
lightning.seed_everything(0, verbose=False)
X = torch.randn(80, 4)  # (batch, feature)
y = X.sum(dim=1, keepdim=True)
data = TensorDataset(X, y)
train = DataLoader(data, batch_size=16, sampler=range(64))
val = DataLoader(data, batch_size=16, sampler=range(64, 80))


class Line(lightning.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(4, 1)

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)

    def training_step(self, batch):
        loss = nn.functional.mse_loss(self.layer(batch[0]), batch[1])
        self.log("loss", loss, on_step=False, on_epoch=True)
        return loss

    def validation_step(self, batch):
        loss = nn.functional.mse_loss(self.layer(batch[0]), batch[1])
        self.log("val_loss", loss)


quiet = {"enable_progress_bar": False, "enable_checkpointing": False}
quiet |= {"enable_model_summary": False, "num_sanity_val_steps": 0}
logger = CSVLogger("logs", name="line")
lightning.Trainer(max_epochs=3, logger=logger, **quiet).fit(
    Line(), train, val
)

with open(f"{logger.log_dir}/metrics.csv") as file:
    rows = list(csv.DictReader(file))
for name in ("loss", "val_loss"):
    values = [row[name] for row in rows if row[name]]
    print(f"{name}:", [f"{float(value):.3f}" for value in values])
