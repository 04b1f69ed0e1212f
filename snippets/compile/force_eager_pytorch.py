import torch


def layer(x):
    h = torch.relu(x)
    print("  inside:", h)
    return h * 2


x = torch.tensor([-1.0, 1.0])

print("explained")
report = torch._dynamo.explain(layer)(x)
print(f"  graphs: {report.graph_count}, breaks: {report.graph_break_count}")

compiled = torch.compile(layer, fullgraph=True)  # allows no break
print("compiled, but forced to run eagerly")
with torch.compiler.set_stance("force_eager"):
    compiled(x)
