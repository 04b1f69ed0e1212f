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
        self.w = nn.Parameter(torch.zeros(()))

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=1.0)

    def training_step(self, X):
        return (self.w * X).mean()  # the gradient is 1

    def on_train_batch_end(self, *_):
        print(f"after a batch: {self.w.item():.1f}")


quiet = {"logger": False, "enable_checkpointing": False}
quiet |= {"enable_progress_bar": False, "enable_model_summary": False}
trainer = lightning.Trainer(
    accelerator="cpu", max_epochs=1, accumulate_grad_batches=2, **quiet
)
trainer.fit(Model(), DataLoader(torch.ones(3)))
