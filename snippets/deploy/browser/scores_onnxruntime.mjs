import * as ort from "onnxruntime-web/wasm";

// More threads need a page that is isolated from other origins.
ort.env.wasm.numThreads = 1;

const files = new URL("../../../files/deploy/browser/", import.meta.url);
const model = await ort.InferenceSession.create(`${files}digits.onnx`);

// image: a Float32Array of 64 pixels from 0 to 1
export async function scores(image) {
  const input = new ort.Tensor("float32", image, [1, 1, 8, 8]);
  const outputs = await model.run({ image: input });
  return Array.from(outputs.scores.data);
}
