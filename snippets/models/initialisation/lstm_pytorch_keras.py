import keras
import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
one = nn.LSTM(8, 16)
keras.utils.set_random_seed(0)
two = keras.layers.LSTM(16)
two.build((None, 4, 8))


def report(name, recurrent, forget):
    product = recurrent @ recurrent.T  # (16, 16)
    off = np.abs(product - np.eye(16)).max()
    print(f"{name}: bias of the forget gate {abs(forget.mean()):.1f}")
    print(f"{name}: recurrent weights orthogonal: {bool(off < 1e-5)}")


forget = one.bias_ih_l0 + one.bias_hh_l0
report("PyTorch", one.weight_hh_l0.detach().numpy().T, forget[16:32])
report(
    "Keras", two.cell.recurrent_kernel.numpy(), two.cell.bias.numpy()[16:32]
)
