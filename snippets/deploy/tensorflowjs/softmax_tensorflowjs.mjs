import * as tf from "@tensorflow/tfjs";

tf.enableProdMode();
const logits = tf.tensor([[2, 1, 0]]); // [batch, classes]
const probabilities = tf.softmax(logits);

console.log("shape:", probabilities.shape);
console.log("probabilities:", (await probabilities.array())[0]
  .map((p) => p.toFixed(3)).join(" "));
console.log("dtype:", probabilities.dtype);
