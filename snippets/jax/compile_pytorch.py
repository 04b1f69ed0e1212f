import torch


def normalise(X):
    return (X - X.mean(dim=0)) / X.std(dim=0, correction=0)


fast = torch.compile(normalise)

device = "cuda" if torch.cuda.is_available() else "cpu"
X = torch.arange(6.0, device=device).reshape(3, 2)
difference = (fast(X) - normalise(X)).abs().max()
print("compiled:", [round(x, 3) for x in fast(X)[0].tolist()])
print(f"largest difference: {difference:.3f}")
