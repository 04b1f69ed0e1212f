import torch


def normalise(X):
    return (X - X.mean(dim=0)) / X.std(dim=0, correction=0)


fast = torch.compile(normalise)

device = "cuda" if torch.cuda.is_available() else "cpu"
X = torch.arange(6.0, device=device).reshape(3, 2)
same = torch.allclose(fast(X), normalise(X), atol=1e-5)
print("same result as without compiling:", same)
