import logging
import warnings

import lightning
import torch
from torch import nn
from torch.utils.data import DataLoader

logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
warnings.filterwarnings("ignore")  # about workers


class Model(lightning.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(3, 1)
        self.losses = []

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)

    def training_step(self, X):
        loss = (self.layer(X) ** 2).mean()
        self.log("loss", loss)
        self.losses.append(loss)
        return loss

    def on_train_epoch_end(self):
        logged = self.trainer.callback_metrics["loss"]
        print("logged, has a graph:", logged.requires_grad)
        print("in my list:", self.losses[0].requires_grad)
        self.losses.clear()


quiet = {"logger": False, "enable_checkpointing": False}
quiet |= {"enable_progress_bar": False, "enable_model_summary": False}
trainer = lightning.Trainer(accelerator="cpu", max_epochs=1, **quiet)
trainer.fit(Model(), DataLoader(torch.ones(4, 3)))
