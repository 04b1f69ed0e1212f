import warnings
from pathlib import Path

import keras
import keras_hub
import numpy as np

warnings.simplefilter("ignore")  # of KerasHub's own building and loading
X = ["a good film", "the film is fun", "very fun", "was very good"]
X += ["a bad film", "the film is boring", "very boring", "was not good"]
y = np.array([1, 1, 1, 1, 0, 0, 0, 0])  # 1: the author liked it

special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
vocabulary = sorted(set(" ".join(X).split())) + special
tokenizer = keras_hub.models.BertTokenizer(vocabulary)
print("tokens of 'very good':", tokenizer("very good").numpy())

keras.utils.set_random_seed(0)
backbone = keras_hub.models.BertBackbone(
    vocabulary_size=len(vocabulary),
    num_layers=1,
    num_heads=2,
    hidden_dim=16,
    intermediate_dim=32,
    dropout=0.0,
    max_sequence_length=8,
)
preprocessor = keras_hub.models.BertTextClassifierPreprocessor(
    tokenizer, sequence_length=8
)
model = keras_hub.models.BertTextClassifier(
    backbone, num_classes=2, preprocessor=preprocessor, dropout=0.0
)

loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = keras.optimizers.Adam(learning_rate=0.02)
model.compile(optimizer=optimizer, loss=loss_fn, run_eagerly=True)
for step in range(12):
    model.train_on_batch(X, y)

model.save_to_preset("film_bert")
files = [
    path for path in sorted(Path("film_bert").rglob("*")) if path.is_file()
]
for path in files:
    print(path.as_posix())

loaded = keras_hub.models.TextClassifier.from_preset("./film_bert")
answers = loaded(loaded.preprocessor(X)).numpy()
print("right answers:", (answers.argmax(axis=1) == y).sum(), "of", len(y))

# Compare: sums of at most 32 products, so rounding stays below 2e-5.
expected = model(model.preprocessor(X)).numpy()
difference = abs(answers - expected).max() / abs(expected).max()
bound = 10 ** np.ceil(np.log10(max(difference, np.finfo("float32").eps)))
print(f"largest difference, relative: below {bound:.0e}")
assert difference < 2e-5

kB = round(sum(path.stat().st_size for path in files) / 1000)
print("\ntable: route")
print("route,artefact,kB,largest difference")
print(f"KerasHub preset,film_bert/,{kB},below {bound:.0e}")
