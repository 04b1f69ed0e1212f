import warnings
from importlib.resources import files

import torch
from torch._export.converter import TS2EPConverter

warnings.simplefilter("ignore", DeprecationWarning)
file = files("silero_vad") / "data" / "silero_vad.jit"
network = torch.jit.load(str(file))._model  # without what keeps the state

example = (torch.zeros(1, 576), torch.zeros(2, 1, 128))
TS2EPConverter(network, example).convert()
