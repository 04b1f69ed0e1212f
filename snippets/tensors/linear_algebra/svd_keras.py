from keras import ops

A = ops.array([[2.0, 1.0], [1.0, 3.0], [0.0, 1.0]])
b = ops.array([1.0, 2.0, 3.0])

U, S, Vh = ops.svd(A, full_matrices=False)
rebuilt = U @ ops.diag(S) @ Vh

x = ops.lstsq(A, b)
image = ops.matmul(A, x)  # matrix times vector

print("U, S, V:", tuple(U.shape), tuple(S.shape), tuple(Vh.shape))
print("singular values:", [f"{value:.3f}" for value in S])
print(f"rebuilt, below 1e-5: {ops.max(ops.abs(rebuilt - A)) < 1e-5}")
print("best x:", [f"{value:.3f}" for value in x])
print("A x:", [f"{value:.3f}" for value in image])
