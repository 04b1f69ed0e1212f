import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
X = np.zeros((1, 9, 9, 1), dtype="float32")
X[:, 1:4, 1:8] = 1
mask = X.copy()  # what belongs to the object

turn = layers.RandomRotation(0.2, fill_mode="constant", seed=0)
both = turn({"images": X, "segmentation_masks": mask})
apart = turn(X), turn(mask)

same = (both["images"] > 0.5) == (both["segmentation_masks"] > 0.5)
print(f"together, pixels that fit: {same.numpy().mean():.2f}")
same = (apart[0] > 0.5) == (apart[1] > 0.5)
print(f"one after the other: {same.numpy().mean():.2f}")
