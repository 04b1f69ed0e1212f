import logging
import warnings

import lightning
import torch
import torchmetrics
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
warnings.simplefilter("ignore", FutureWarning)  # raised inside Lightning
lightning.seed_everything(0, verbose=False)
X, y = load_digits(return_X_y=True)
X = torch.tensor(X / 16, dtype=torch.float32)  # (batch, features)
y = torch.tensor(y)  # (batch,)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)


class Digits(lightning.LightningModule):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(64, 64),
            nn.ReLU(),
            nn.Linear(64, 10),
        )
        self.loss_fn = nn.CrossEntropyLoss()
        self.accuracy = torchmetrics.Accuracy("multiclass", num_classes=10)

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=0.005)

    def training_step(self, batch):
        X_batch, y_batch = batch
        return self.loss_fn(self.layers(X_batch), y_batch)

    def test_step(self, batch):
        X_batch, y_batch = batch
        self.accuracy(self.layers(X_batch), y_batch)
        self.log("accuracy", self.accuracy)


train, test = TensorDataset(X_train, y_train), TensorDataset(X_test, y_test)
train = DataLoader(train, batch_size=32, shuffle=True)
test = DataLoader(test, batch_size=32)
quiet = {"logger": False, "enable_progress_bar": False}
quiet |= {"enable_checkpointing": False, "enable_model_summary": False}

model = Digits()
trainer = lightning.Trainer(max_epochs=10, **quiet)
trainer.fit(model, train)

(scores,) = trainer.test(model, test, verbose=False)
print(f"test accuracy: {scores['accuracy']:.2f}")
