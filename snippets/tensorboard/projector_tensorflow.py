from pathlib import Path

import tensorflow as tf
from sklearn.datasets import load_digits
from tensorboard.plugins import projector

X, y = load_digits(return_X_y=True)
X, y = X[:100], y[:100]  # (batch, features), (batch,)

Path("logs").mkdir()
Path("logs/labels.tsv").write_text("\n".join(str(label) for label in y))
tf.train.Checkpoint(embedding=tf.Variable(X)).save("logs/embedding.ckpt")

config = projector.ProjectorConfig()
embedding = config.embeddings.add()
embedding.tensor_name = "embedding/.ATTRIBUTES/VARIABLE_VALUE"
embedding.metadata_path = "labels.tsv"
projector.visualize_embeddings("logs", config)

for file in sorted(Path("logs").rglob("*")):
    if file.suffix in (".tsv", ".pbtxt"):
        print(file.as_posix(), len(file.read_text().splitlines()), "lines")
