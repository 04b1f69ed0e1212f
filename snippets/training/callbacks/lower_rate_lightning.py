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
        X, y = batch
        loss = nn.functional.mse_loss(self.layer(X), y)
        self.log("loss", loss)
        return loss

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)


class HalveRate(lightning.Callback):
    def on_train_epoch_end(self, trainer, module):
        logs = ", ".join(trainer.callback_metrics)
        print(f"epoch {trainer.current_epoch}: {logs}")
        for group in trainer.optimizers[0].param_groups:
            group["lr"] /= 2


data = TensorDataset(torch.ones(8, 2), torch.ones(8, 1))
quiet = {"logger": False, "enable_progress_bar": False}
quiet |= {"enable_checkpointing": False, "enable_model_summary": False}
trainer = lightning.Trainer(max_epochs=3, callbacks=[HalveRate()], **quiet)
trainer.fit(Line(), DataLoader(data, batch_size=8))

print("rate:", trainer.optimizers[0].param_groups[0]["lr"])
