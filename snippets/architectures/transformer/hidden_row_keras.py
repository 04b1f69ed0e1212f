import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
X = keras.random.normal((2, 3, 8))
seen = np.array([[True, True, False], [False, False, False]])[:, None, :]

model = keras.layers.MultiHeadAttention(2, key_dim=4)
with tf.GradientTape() as tape:
    output, weights = model(
        X, X, attention_mask=seen, return_attention_scores=True
    )
    loss = tf.reduce_sum(output[0])
gradients = tape.gradient(loss, model.trainable_variables)
lost = np.mean([np.isnan(g).mean() for g in gradients if g is not None])
print(f"NaN in its output: {np.isnan(output[1]).mean():.0%}")
print(f"NaN in the gradient: {lost:.0%}")
print("its weights:", weights.numpy()[1, 0, 0].round(2).tolist())
