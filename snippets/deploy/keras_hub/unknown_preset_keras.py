import keras_hub

keras_hub.models.TextClassifier.from_preset("film_bert", num_classes=2)
