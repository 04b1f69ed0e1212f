import keras_hub

presets = keras_hub.models.BertBackbone.presets
for name, preset in list(presets.items())[:4]:
    print(f"{name}: {preset['metadata']['params']:,} parameters")
print("presets of BERT:", len(presets))
print("presets of all models:", len(keras_hub.models.Backbone.presets))
