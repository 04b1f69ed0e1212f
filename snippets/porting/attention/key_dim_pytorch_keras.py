import keras
from torch import nn

layer = nn.MultiheadAttention(64, num_heads=8)
print("PyTorch:", sum(w.numel() for w in layer.parameters()))

for key_dim in (64, 64 // 8):
    model = keras.layers.MultiHeadAttention(num_heads=8, key_dim=key_dim)
    model.build((None, 5, 64), (None, 5, 64))
    print(f"Keras, key_dim={key_dim}: {model.count_params()}")
