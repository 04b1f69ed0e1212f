import torch

w = torch.tensor(1.0, requires_grad=True)
total = 0.0
for step in range(100):
    loss = (w * step) ** 2
    loss.backward()
    total = total + loss  # not loss.item()

nodes, todo = set(), [total.grad_fn]
while todo:
    node = todo.pop()
    if node is not None and node not in nodes:
        nodes.add(node)
        todo += [next_node for next_node, _ in node.next_functions]
print(f"nodes of the graph after 100 steps: {len(nodes)}")
