"""Old calls of PyTorch, what they do today, and what to write instead."""

import csv
import sys
import warnings

import torch
from torch import nn

X, A = torch.ones(8, 4), torch.eye(3)
model = nn.Linear(4, 2)
optimizer = torch.optim.SGD(model.parameters())
StepLR = torch.optim.lr_scheduler.StepLR

calls = {  # the old call: what to write today
    "torch.jit.script(model)": "torch.export.export(model, (X,))",
    "torch.jit.trace(model, X)": "torch.export.export(model, (X,))",
    "torch.cuda.amp.autocast()": 'torch.amp.autocast("cuda")',
    "torch.cuda.amp.GradScaler()": 'torch.amp.GradScaler("cuda")',
    "StepLR(optimizer, 9, verbose=True)": "StepLR(optimizer, 9)",
    "nn.MSELoss(size_average=False)": 'nn.MSELoss(reduction="sum")',
    "nn.init.xavier_uniform(X)": "nn.init.xavier_uniform_(X)",
    "torch.ones(2, 3, 4).T": "torch.ones(2, 3, 4).mT",
    "torch.range(0, 3)": "torch.arange(0, 4)",
    "torch.symeig(A)": "torch.linalg.eigh(A)",
    "torch.autograd.Variable(X)": "X.requires_grad_()",
}


def outcome(call):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            eval(call)
        except Exception as error:
            return type(error).__name__, str(error).split("\n")[0]
    found = [(w.category.__name__, str(w.message)) for w in caught]
    return found[0] if found else ("runs", "")


table = csv.writer(sys.stdout, lineterminator="\n")
print("table: calls")
table.writerow(["old call", "today", "what it says", "write"])
for old, new in calls.items():
    today, text = outcome(old)
    with warnings.catch_warnings(action="ignore"):
        eval(new)
    table.writerow([old, today, text.split(". ")[0][:150], new])
