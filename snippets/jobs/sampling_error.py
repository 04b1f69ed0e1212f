from math import sqrt

postings = 1000
share = {"PyTorch": 0.398, "TensorFlow": 0.375}  # 365 Data Science, 2024

for framework, p in share.items():
    margin = 1.96 * sqrt(p * (1 - p) / postings)  # 95 %, random sample
    print(f"margin {framework}: {100 * margin:.1f}")
    low, high = 100 * (p - margin), 100 * (p + margin)
    print(f"interval {framework}: {low:.1f} to {high:.1f}")

print(f"difference: {100 * (share['PyTorch'] - share['TensorFlow']):.1f}")
