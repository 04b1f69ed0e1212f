import keras
import torch

start, slopes = [1.0, -2.0], ([0.3, 0.1], [0.2, -0.5], [-0.1, 0.4])
weight = torch.tensor(start, requires_grad=True)
optimizer = torch.optim.Adam([weight], lr=0.01, eps=1e-7)
for slope in slopes:
    weight.grad = torch.tensor(slope)
    optimizer.step()

twin = keras.Variable(weight.detach().numpy())
adam = keras.optimizers.Adam(learning_rate=0.01)
adam.build([twin])
state = optimizer.state[weight]
adam.iterations.assign(int(state["step"]))
adam.variables[2].assign(state["exp_avg"].numpy())
adam.variables[3].assign(state["exp_avg_sq"].numpy())

for slope in slopes:
    weight.grad = torch.tensor(slope)
    optimizer.step()
    adam.apply([keras.ops.array(slope)], [twin])
off = abs(weight.detach().numpy() - twin.numpy()).max()
print("largest difference below 1e-6:", off < 1e-6)
