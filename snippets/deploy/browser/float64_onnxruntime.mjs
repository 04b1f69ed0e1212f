import * as ort from "onnxruntime-web/wasm";

const image = new Float64Array(64); // as a server's JSON gives it
new ort.Tensor("float32", image, [1, 1, 8, 8]);
