from safetensors.torch import load_model, save_file, save_model
from torch import nn


def build():
    model = nn.Sequential(nn.Embedding(50, 8), nn.Linear(8, 50))
    model[1].weight = model[0].weight  # tied: one tensor, two names
    return model


model = build()
save_model(model, "tied.safetensors")  # keeps one of the names
loaded = build()
print("missing, unexpected:", load_model(loaded, "tied.safetensors"))
print("still tied:", loaded[1].weight is loaded[0].weight)

save_file(model.state_dict(), "tied.safetensors")
