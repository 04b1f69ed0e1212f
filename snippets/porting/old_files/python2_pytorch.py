import pickle

import torch

with open("old.pth", "wb") as file:  # as PyTorch under Python 2 wrote it
    for part in (0x1950A86A20F9469CFC6C, 1001, {"little_endian": True}):
        pickle.dump(part, file, 2)
    file.write(b"\x80\x02}q\x00U\x05placeU\x04Caf\xe9s.")
    pickle.dump([], file, 2)

print(torch.load("old.pth", weights_only=False, encoding="latin1"))
torch.load("old.pth", weights_only=False)
