import tensorflow as tf


class Line(tf.Module):
    def __init__(self):
        super().__init__()
        self.slope = tf.Variable(2.0)
        self.offset = tf.Variable(1.0)

    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def predict(self, x):  # (batch,)
        return self.slope * x + self.offset  # (batch,)


tf.saved_model.save(Line(), "line")
restored = tf.saved_model.load("line")

print("prediction:", restored.predict(tf.constant([0.0, 1.0, 2.0])).numpy())
print("slope stored as:", restored.slope.numpy())
