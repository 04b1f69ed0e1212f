import jax
import jax.numpy as jnp


def loss_fn(w):
    prediction = w * jnp.array([1.0, 2.0, 3.0])
    return (prediction**2).mean(), prediction  # the loss, and an extra


gradient_fn = jax.value_and_grad(loss_fn, has_aux=True)
(loss, prediction), gradient = gradient_fn(2.0)
print(f"loss: {loss:.2f}")
print(f"gradient: {gradient:.2f}")
print("prediction:", prediction.tolist())
