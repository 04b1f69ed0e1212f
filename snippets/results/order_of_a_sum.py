left = (0.1 + 0.2) + 0.3
right = 0.1 + (0.2 + 0.3)

print("from the left:", left)
print("from the right:", right)
print(f"difference: {left - right:.1e}")
