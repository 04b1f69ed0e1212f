from torch import nn


class Model(nn.Module):
    def __init__(self, way):
        super().__init__()
        one, two = nn.Linear(4, 4), nn.Linear(4, 4)
        if way == "a list":
            self.kept = [one, two]
        elif way == "ModuleList":
            self.kept = nn.ModuleList()
            self.kept.append(one)
            self.kept.append(two)
        elif way == "lists in a ModuleList":
            self.kept = nn.ModuleList([nn.ModuleList([one]), two])
        elif way == "ModuleDict":
            self.kept = nn.ModuleDict({"one": one, "two": two})


ways = ("a list", "ModuleList", "lists in a ModuleList", "ModuleDict")
for way in ways:
    print(f"{way}: {len(list(Model(way).parameters()))} weights")
