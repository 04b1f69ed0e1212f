import * as tf from "@tensorflow/tfjs-core";
import "@tensorflow/tfjs-backend-cpu";

const image = new Float64Array(64);
tf.tensor(image, [1, 8, 8, 1]);
