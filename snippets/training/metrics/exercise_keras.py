import keras
from keras import ops


class F1(keras.Metric):
    def __init__(self):
        super().__init__()
        self.hits = self.add_variable((), "zeros", name="hits")
        self.said = self.add_variable((), "zeros", name="said")
        self.true = self.add_variable((), "zeros", name="true")

    def update_state(self, y, predicted, sample_weight=None):
        y = ops.cast(y, "float32")
        predicted = ops.cast(predicted > 0.5, "float32")
        self.hits.assign_add(ops.sum(y * predicted))
        self.said.assign_add(ops.sum(predicted))
        self.true.assign_add(ops.sum(y))

    def result(self):
        return 2 * self.hits / (self.said + self.true)


metric = F1()
for predicted, y in (([0.9, 0.2], [1, 1]), ([0.8, 0.1], [0, 0])):
    metric.update_state(ops.array(y), ops.array(predicted))
print(f"F1: {metric.result():.2f}")
