from keras import layers


class Model(layers.Layer):
    def __init__(self, way):
        super().__init__()
        one, two = layers.Dense(4), layers.Dense(4)
        one.build((None, 4))
        two.build((None, 4))
        if way == "a list":
            self.kept = [one, two]
        elif way == "appended later":
            self.kept = []
            self.kept.append(one)
            self.kept.append(two)
        elif way == "nested lists":
            self.kept = [[one], [two]]
        elif way == "a dictionary":
            self.kept = {"one": one, "two": two}


ways = ("a list", "appended later", "nested lists", "a dictionary")
for way in ways:
    print(f"{way}: {len(Model(way).weights)} weights")
