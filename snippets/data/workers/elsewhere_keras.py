import os

import keras
import numpy as np


class Squares(keras.utils.PyDataset):
    def __len__(self):  # batches
        return 2

    def __getitem__(self, index):  # a whole batch
        X = np.arange(4 * index, 4 * index + 4) ** 2
        return np.stack([X, np.full(4, os.getpid())], axis=1)


if __name__ == "__main__":
    dataset = Squares(workers=2, use_multiprocessing=True)
    model = keras.Sequential([keras.layers.Identity()])

    for batch in model.predict(dataset, verbose=0).reshape(2, 4, 2):
        X, elsewhere = batch[:, 0], batch[:, 1] != os.getpid()
        print(X.astype(int).tolist(), "made elsewhere:", elsewhere.sum())
