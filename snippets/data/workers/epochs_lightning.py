import logging
import warnings

import lightning
import torch
from torch.utils.data import DataLoader, Dataset

logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
warnings.simplefilter("ignore")  # raised inside Lightning


class Noise(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return torch.rand(1)


class Model(lightning.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer, self.seen = torch.nn.Linear(1, 1), []

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.0)

    def training_step(self, X):
        self.seen.append(round(X.item(), 4))
        return self.layer(X).sum()


if __name__ == "__main__":
    lightning.seed_everything(0, workers=True, verbose=False)
    quiet = {"logger": False, "enable_progress_bar": False}
    quiet |= {"enable_checkpointing": False, "enable_model_summary": False}
    model = Model()
    trainer = lightning.Trainer(max_epochs=2, accelerator="cpu", **quiet)
    trainer.fit(model, DataLoader(Noise(), num_workers=2))
    print("different draws:", len(set(model.seen)), "of", len(model.seen))
