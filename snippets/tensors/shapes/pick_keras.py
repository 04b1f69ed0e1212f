from keras import ops

X = ops.reshape(ops.arange(12.0), (3, 4))  # (batch, feature)
best = ops.array([3, 0, 2])  # a column for each row

last = X[:, -1]
rows = ops.take(X, [2, 0], axis=0)
one_each = ops.take_along_axis(X, best[:, None], axis=1)[:, 0]
points = ops.take(ops.reshape(X, -1), [0 * 4 + 3, 1 * 4 + 0])

column = -ops.ones((3, 1))
changed = ops.slice_update(X, (0, 0), column)  # from (0, 0) on

print("last column:", ops.convert_to_numpy(last).tolist())
print("rows 2 and 0:", ops.convert_to_numpy(rows).tolist())
print("one of each row:", ops.convert_to_numpy(one_each).tolist())
print("at two points:", ops.convert_to_numpy(points).tolist())
print("first column set:", ops.convert_to_numpy(changed).tolist())
