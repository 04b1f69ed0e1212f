from keras import ops

for dtype in ("bfloat16", "float16", "float32"):
    step = 1.0
    while (
        ops.array(1.0, dtype=dtype) + ops.array(step / 2, dtype=dtype) > 1
    ):
        step /= 2
    print(f"{dtype}: 1 / {1 / step:.0f}")
