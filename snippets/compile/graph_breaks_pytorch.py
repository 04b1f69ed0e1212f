import torch


def with_python_if(x):
    h = torch.relu(x)
    if h.sum() > 1.0:  # the answer lies in the data
        return h * 2
    return h - 1


def with_where(x):
    h = torch.relu(x)
    return torch.where(h.sum() > 1.0, h * 2, h - 1)


x = torch.tensor([0.5, -1.0, 2.0])
for function in (with_python_if, with_where):
    torch.compiler.reset()
    report = torch._dynamo.explain(function)(x)
    print(function.__name__)
    graphs, breaks = report.graph_count, report.graph_break_count
    print(f"  graphs: {graphs}, breaks: {breaks}")
    for reason in report.break_reasons:
        print("  at:", reason.user_stack[-1].line)
    print("  result:", function(x).tolist())
