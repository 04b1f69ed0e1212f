import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-3, 3, 200)
plt.figure(figsize=(5, 2.4))
plt.plot(x, np.maximum(0, x))
plt.title("ReLU, drawn by the block above")
plt.xlabel("x")
plt.ylabel("max(0, x)")

print(f"points: {x.size}")
