import keras
from torch import nn

model = nn.MultiheadAttention(embed_dim=16, num_heads=4)
count = sum(weights.numel() for weights in model.parameters())
print("PyTorch, embed_dim=16:", count)

for key_dim in (16, 16 // 4):
    layer = keras.layers.MultiHeadAttention(num_heads=4, key_dim=key_dim)
    layer.build((None, None, 16), (None, None, 16))
    print(f"Keras, key_dim={key_dim}:", layer.count_params())
