import logging
import warnings

import lightning
import torch
from torch.utils.data import DataLoader

logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
warnings.simplefilter("ignore", FutureWarning)  # raised inside Lightning
losses = torch.tensor([10.0, 10.0, 9.0])  # of three examples


class Model(lightning.LightningModule):
    def validation_step(self, batch):
        self.log("inferred", batch.mean())
        self.log("told a wrong size", batch.mean(), batch_size=1)


quiet = {"logger": False, "enable_progress_bar": False}
trainer = lightning.Trainer(accelerator="cpu", **quiet)
loader = DataLoader(losses, batch_size=2)
(scores,) = trainer.validate(Model(), loader, verbose=False)
for name, value in scores.items():
    print(f"{name}: {value:.3f}")
