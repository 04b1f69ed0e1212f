import keras
import torch


class RMSprop(torch.optim.Optimizer):
    """Keras's RMSprop: epsilon stands inside the root."""

    def __init__(self, params, lr=0.001, rho=0.9, eps=1e-7):
        super().__init__(params, {"lr": lr, "rho": rho, "eps": eps})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            rho = group["rho"]
            for weight in group["params"]:
                state, gradient = self.state[weight], weight.grad
                old = state.get("average", torch.zeros_like(weight))
                average = rho * old + (1 - rho) * gradient**2
                state["average"] = average
                root = (average + group["eps"]).sqrt()
                weight -= group["lr"] * gradient / root


weight = torch.zeros(1, requires_grad=True)
optimizer = RMSprop([weight], eps=0.01)
theirs = keras.Variable([0.0])
expected = keras.optimizers.RMSprop(epsilon=0.01)

for gradient in (0.3, -0.1, 0.02):
    weight.grad = torch.tensor([gradient])
    optimizer.step()
    expected.apply([keras.ops.array([gradient])], [theirs])

difference = abs(weight.item() - theirs.numpy().item())
print("the same weight, below 1e-7:", difference < 1e-7)
