from keras import layers, ops

X = ops.zeros((4, 6, 3))  # (batch, time, feature)

cell = layers.LSTM(5, return_sequences=True, return_state=True)
output, h, c, h_back, c_back = layers.Bidirectional(cell)(X)

print("output:", tuple(output.shape))
print("h:", tuple(h.shape))
print("c:", tuple(c.shape))
