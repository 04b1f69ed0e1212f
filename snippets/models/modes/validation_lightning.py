import logging
import warnings

import lightning
import torch
from torch import nn
from torch.utils.data import DataLoader

logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
warnings.simplefilter("ignore")  # advice about speed
X = torch.ones(4, 3)


class Model(lightning.LightningModule):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(3, 1), nn.Dropout(0.5))

    def training_step(self, X):
        grad = torch.is_grad_enabled()
        print(f"training_step: training={self.training}, gradients={grad}")
        return self.layers(X).mean()

    def validation_step(self, X):
        grad = torch.is_grad_enabled()
        print(
            f"validation_step: training={self.training}, gradients={grad}"
        )

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)


loader = DataLoader(X, batch_size=4)
quiet = {"logger": False, "enable_progress_bar": False}
quiet |= {"enable_checkpointing": False, "enable_model_summary": False}
trainer = lightning.Trainer(max_epochs=1, num_sanity_val_steps=0, **quiet)
trainer.fit(Model(), loader, loader)
