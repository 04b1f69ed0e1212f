from math import sqrt

# Year: postings counted, share with PyTorch, share with TensorFlow.
counts = {2023: (14106, 0.311, 0.305), 2024: (1000, 0.398, 0.375)}

for year, (postings, pytorch, tensorflow) in counts.items():
    # Of 100 such random samples, 95 come as close to the true share.
    margin = 1.96 * sqrt(pytorch * (1 - pytorch) / postings)
    print(f"margin {year}: {100 * margin:.1f}")
    print(f"gap {year}: {100 * (pytorch - tensorflow):.1f}")
