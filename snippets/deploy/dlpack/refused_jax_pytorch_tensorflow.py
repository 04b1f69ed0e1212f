import jax.numpy as jnp
import tensorflow as tf
import torch

x = torch.arange(6.0).reshape(2, 3)
cases = {
    "float32": x,
    "bool": x > 2,
    "complex64": x.to(torch.complex64),
    "bfloat16": x.bfloat16(),
    "float8": x.to(torch.float8_e4m3fn),
    "conjugated": x.to(torch.complex64).conj(),
    "transposed": x.T,
    "every second column": x[:, ::2],
    "expanded": torch.ones(1).expand(3),
    "sparse": x.to_sparse(),
    "requires gradient": x.clone().requires_grad_(),
}


def to_tensorflow(x):
    return tf.experimental.dlpack.from_dlpack(x.__dlpack__())


def attempt(take, x):
    try:
        take(x)
        return "ok"
    except Exception as error:
        return f"{type(error).__name__}: {error}".split(";")[0]


print("table: cases")
print("PyTorch tensor,to TensorFlow,to JAX")
for name, x in cases.items():
    to_tf, to_jax = attempt(to_tensorflow, x), attempt(jnp.from_dlpack, x)
    print(f'{name},"{to_tf}","{to_jax}"')
