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
        self.w = nn.Parameter(torch.zeros(2))

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=1.0)

    def training_step(self, X):
        return (self.w * X).sum()  # the gradient is X


quiet = {"logger": False, "enable_checkpointing": False}
quiet |= {"enable_progress_bar": False, "enable_model_summary": False}
for algorithm in ("norm", "value"):
    model = Model()
    trainer = lightning.Trainer(
        accelerator="cpu",
        max_epochs=1,
        gradient_clip_val=1.0,
        gradient_clip_algorithm=algorithm,
        **quiet,
    )
    trainer.fit(model, DataLoader(torch.tensor([[3.0, 4.0]])))
    used = [f"{-w:.2f}" for w in model.w.tolist()]
    print(f"{algorithm}: {used}")
