import torch
from torch import nn

torch.manual_seed(0)
words = torch.randn(10, 8)  # (words, units)
graphs = []


def counting_backend(graph, example_inputs):
    graphs.append(graph)
    return graph.forward  # run the captured graph as it is


def merge(tree):
    if not isinstance(tree, tuple):  # a leaf: one word
        return nn.functional.embedding(torch.as_tensor(tree), words)
    left, right = (merge(branch) for branch in tree)
    return torch.tanh(left + right)


trees = [(1, 2), (3, 4), ((1, 2), 3), ((4, 5), 6)]  # two shapes

compiled = torch.compile(merge, backend=counting_backend)
for tree in trees:
    compiled(tree)
print("graphs, leaves as numbers:", len(graphs))

torch.compiler.reset()
graphs.clear()
for tree in trees:
    compiled(torch.utils._pytree.tree_map(torch.tensor, tree))
print("graphs, leaves as tensors:", len(graphs))
