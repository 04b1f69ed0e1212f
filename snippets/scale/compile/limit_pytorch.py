import logging

import torch

torch._logging.set_logs(dynamo=logging.ERROR)  # it would warn of the limit
compiled = []


def count(graph, inputs):
    compiled.append(graph)
    return graph.forward


def double(X):
    return X * 2


for dynamic in (False, None):
    torch.compiler.reset()
    compiled.clear()
    function = torch.compile(double, backend=count, dynamic=dynamic)
    for size in range(2, 22):
        function(torch.ones(size))
    print(f"dynamic={dynamic}: 20 sizes, compiled {len(compiled)} times")
print("limit:", torch._dynamo.config.recompile_limit)
