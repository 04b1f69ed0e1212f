from keras import ops

X = ops.array([[1.0, 2.0, 3.0], [5.0, 6.0, 10.0]])  # (batch, feature)
y = ops.array([10.0, 20.0])  # (batch,)

centred = X - ops.mean(X, axis=0)  # (2, 3) - (3,)
shares = X / ops.sum(X, axis=1, keepdims=True)  # (2, 3) / (2, 1)
columns = X * ops.expand_dims(y, 1)  # (2, 3) * (2, 1)

column = X[:, :1]  # (2, 1)
table = column - y  # (2, 1) - (2,)

print("centred:", centred.numpy().tolist())
print("sums of the shares:", [f"{row:.2f}" for row in ops.sum(shares, 1)])
print("rows scaled:", columns.numpy().tolist())
print("column minus flat:", table.numpy().tolist())
