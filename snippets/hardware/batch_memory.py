from math import prod

for batch in (8, 32, 128):
    shape = (batch, 64, 224, 224)  # (batch, channels, height, width)
    megabytes = prod(shape) * 4 / 1e6  # 4 bytes in a 32-bit float
    print(f"batch of {batch}: {megabytes:.0f} MB")
