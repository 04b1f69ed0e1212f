import tensorflow as tf
import torch
from torch.utils.data import DataLoader

X = torch.arange(9.0)
for drop in (False, True):
    loader = DataLoader(X, batch_size=4, drop_last=drop)
    print(f"drop_last={drop}:", [len(batch) for batch in loader])

for drop in (False, True):
    dataset = tf.data.Dataset.from_tensor_slices(X.numpy())
    dataset = dataset.batch(4, drop_remainder=drop)
    print(f"drop_remainder={drop}:", [len(batch) for batch in dataset])
