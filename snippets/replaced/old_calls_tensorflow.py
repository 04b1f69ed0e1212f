"""Old calls of TensorFlow 1, what they do today, what to write instead."""

import csv
import sys

import tensorflow as tf

X = tf.ones((8, 4))
weight = tf.Variable(1.0)
layer = tf.keras.layers.Dense(2)

calls = {  # the old call: what to write today
    "tf.Session()": "layer(X)",
    "tf.placeholder(tf.float32)": "tf.keras.Input(shape=(4,))",
    "tf.get_variable('w', ())": "tf.Variable(1.0, name='w')",
    "tf.global_variables_initializer()": "tf.Variable(1.0)",
    "tf.assign(weight, 2.0)": "weight.assign(2.0)",
    "tf.layers.dense(X, 2)": "tf.keras.layers.Dense(2)(X)",
    "tf.train.AdamOptimizer()": "tf.keras.optimizers.Adam()",
    "tf.losses.mean_squared_error(X, X)": "tf.keras.losses.mse(X, X)",
    "tf.log(X)": "tf.math.log(X)",
    "tf.to_float(X)": "tf.cast(X, tf.float32)",
    "tf.random_normal((2, 2))": "tf.random.normal((2, 2))",
    "tf.enable_eager_execution()": "tf.executing_eagerly()",
    "tf.contrib.layers.flatten(X)": "tf.keras.layers.Flatten()(X)",
    "tf.estimator.DNNClassifier": "tf.keras.Sequential([layer])",
}

table = csv.writer(sys.stdout, lineterminator="\n")
print("table: calls")
table.writerow(["old call", "today", "what it says", "write"])
for old, new in calls.items():
    try:
        eval(old)
        today, text = "runs", ""
    except Exception as error:
        today, text = type(error).__name__, str(error)
    eval(new)
    table.writerow([old, today, text, new])
