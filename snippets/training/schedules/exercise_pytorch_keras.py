import keras
import torch
from torch.optim import lr_scheduler

weight = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.1)
warm_up = lr_scheduler.LambdaLR(optimizer, lambda step: step / 4)
cosine = lr_scheduler.CosineAnnealingLR(optimizer, T_max=10)
scheduler = lr_scheduler.SequentialLR(
    optimizer, [warm_up, cosine], milestones=[4]
)

theirs = keras.optimizers.schedules.CosineDecay(
    0.0, decay_steps=10, warmup_target=0.1, warmup_steps=4
)
differences = []
for step in range(14):
    mine = scheduler.get_last_lr()[0]
    differences.append(abs(mine - float(theirs(step))))
    optimizer.step()
    scheduler.step()
print("largest difference below 1e-7:", max(differences) < 1e-7)
