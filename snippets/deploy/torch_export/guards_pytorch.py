import torch
from torch import nn
from torch.export import Dim, export

model = nn.Sequential(nn.Conv2d(1, 8, 3, padding=1), nn.Flatten())
example = (torch.ones(32, 1, 8, 8),)
batch = Dim("batch", min=1, max=256)

for dynamic_shapes in None, ({0: batch},):
    print("\ndynamic_shapes:", dynamic_shapes)
    program = export(model, example, dynamic_shapes=dynamic_shapes)
    exported = program.module()
    for shape in (7, 1, 8, 8), (257, 1, 8, 8), (7, 1, 8, 9):
        try:
            answer = exported(torch.ones(shape)).shape
        except AssertionError as error:
            answer = error
        print(shape, "->", answer)
