import keras
from keras import ops

keras.utils.set_random_seed(0)
mean = ops.array([[0.5, -1.0], [2.0, 0.0]])  # (batch, code)
log_var = ops.array([[0.0, -1.0], [1.0, 0.5]])

formula = -0.5 * (1 + log_var - mean**2 - ops.exp(log_var))
noise = keras.random.normal((200_000, 2, 2))
code = mean + ops.exp(log_var / 2) * noise
gained = 0.5 * (code**2 - noise**2 - log_var)  # log q(code) - log p(code)
sampled = ops.mean(gained, axis=0)

print("formula:", [f"{kl:.3f}" for kl in ops.sum(formula, axis=1)])
off = ops.max(ops.abs(sampled - formula))
print("a mean of samples, off by less than 0.02:", bool(off < 0.02))
