import keras
from keras import layers

table = layers.Embedding(50, 4)
for shape in ((1,), ()):
    user = keras.Input(shape, dtype="int32")
    item = keras.Input(shape, dtype="int32")
    u, v = table(user), table(item)
    score = layers.Dot(axes=-1)([u, v])
    print(f"shape={shape}: vectors {u.shape}, score {score.shape}")
