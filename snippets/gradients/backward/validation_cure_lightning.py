import logging
import warnings

import lightning
import torch
from torch import nn
from torch.utils.data import DataLoader

logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
warnings.simplefilter("ignore", FutureWarning)  # raised inside Lightning
warnings.filterwarnings("ignore", ".*many workers.*")


class Model(lightning.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(3, 1)

    def validation_step(self, X):
        with torch.enable_grad():
            X = X.requires_grad_()
            (gradient,) = torch.autograd.grad(self.layer(X).sum(), X)
        self.log("slope", (gradient[0] - self.layer.weight).abs().max())


trainer = lightning.Trainer(
    accelerator="cpu",
    logger=False,
    enable_progress_bar=False,
    inference_mode=False,
)
data = DataLoader(torch.ones(8, 3))
(scores,) = trainer.validate(Model(), data, verbose=False)
print(f"gradient of the input against the weight: {scores['slope']:.1f}")
