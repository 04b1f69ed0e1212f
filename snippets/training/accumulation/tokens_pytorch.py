import torch

weight = torch.zeros(1, requires_grad=True)
short, long = torch.ones(11), -2 * torch.ones(101)  # targets of two texts


def gradient(losses):
    (result,) = torch.autograd.grad(losses, weight)
    return result.item()


texts = (short, long)
means = [(weight - y).square().mean() for y in texts]
sums = [(weight - y).square().sum() for y in texts]
all_tokens = torch.cat(texts)
print(f"mean of means: {gradient(sum(means) / 2):.2f}")
print(f"sum, by all tokens: {gradient(sum(sums) / len(all_tokens)):.2f}")
whole = (weight - all_tokens).square().mean()
print(f"one batch: {gradient(whole):.2f}")
