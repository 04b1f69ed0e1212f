import logging
import warnings

import lightning
import torch
from torch import nn

logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
warnings.simplefilter("ignore")  # raised inside Lightning
batches = torch.randn(10, 64, 2)  # real
ones = torch.ones(64, 1)


class GAN(lightning.LightningModule):
    def __init__(self):
        super().__init__()
        self.generator, self.critic = nn.Linear(4, 2), nn.Linear(2, 1)
        self.loss_fn = nn.BCEWithLogitsLoss()
        self.automatic_optimization = False

    def configure_optimizers(self):
        parts = self.generator, self.critic
        return [torch.optim.Adam(part.parameters()) for part in parts]

    def training_step(self, batch):
        g_optimizer, c_optimizer = self.optimizers()
        fake = self.generator(torch.randn(64, 4))
        on_real, on_fake = self.critic(batch), self.critic(fake.detach())
        c_loss = self.loss_fn(on_real, ones)
        self.step(c_optimizer, c_loss + self.loss_fn(on_fake, 0 * ones))
        self.step(g_optimizer, self.loss_fn(self.critic(fake), ones))

    def step(self, optimizer, loss):
        optimizer.zero_grad()
        self.manual_backward(loss)
        optimizer.step()


quiet = {"logger": False, "enable_progress_bar": False}
quiet |= {"enable_checkpointing": False, "enable_model_summary": False}
trainer = lightning.Trainer(max_epochs=2, accelerator="cpu", **quiet)
trainer.fit(GAN(), batches)
print("epochs:", trainer.current_epoch)
print("steps of both optimizers:", trainer.global_step)
