import pickle

import torch


class Harmless:
    def __reduce__(self):  # "to rebuild me, call this with that"
        return print, ("I am the file, and I run on your machine",)


file = {"weight": torch.ones(2), "note": Harmless()}
torch.save(file, "gift.pt")

loaded = torch.load("gift.pt", weights_only=False)  # do not do this
print("loaded:", loaded)

try:
    torch.load("gift.pt")
except pickle.UnpicklingError as error:
    print(
        "refused, for it asks for:",
        str(error).split("GLOBAL ")[1].split()[0],
    )
