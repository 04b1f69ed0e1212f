import tempfile
from pathlib import Path

import keras
from PIL import Image

with tempfile.TemporaryDirectory() as folder:
    for name in ("1", "2", "10"):
        (Path(folder) / name).mkdir()
        Image.new("RGB", (8, 8)).save(Path(folder) / name / "one.png")

    dataset = keras.utils.image_dataset_from_directory(
        folder, image_size=(8, 8), verbose=False
    )
    print("classes:", dataset.class_names)

print("as numbers:", sorted(["1", "2", "10"], key=int))
