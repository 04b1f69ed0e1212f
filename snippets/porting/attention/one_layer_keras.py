import keras
from keras import ops

X = ops.zeros((2, 5, 16))  # (batch, time, feature)

model = keras.layers.MultiHeadAttention(num_heads=4, key_dim=4)
output, scores = model(X, X, return_attention_scores=True)

print("output:", tuple(output.shape))
print("scores:", tuple(scores.shape))

for weight in model.weights:
    name = weight.path.split("/", 1)[1]
    print(f"{name}: {tuple(weight.shape)}")
print("parameters:", model.count_params())
