from keras import layers


class Scale(layers.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight("scale", shape=(input_shape[-1],))


Scale().build((None, 4))
