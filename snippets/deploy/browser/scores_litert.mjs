import { loadAndCompile, loadLiteRt, Tensor } from "@litertjs/core";

// A folder: the package chooses the build that the browser can run.
const core = new URL("../../../npm/@litertjs/core/", import.meta.url);
await loadLiteRt(`${core}wasm/`);

const files = new URL("../../../files/deploy/browser/", import.meta.url);
const model = await loadAndCompile(`${files}digits.tflite`, {
  accelerator: "wasm",
});

// image: a Float32Array of 64 pixels from 0 to 1
export async function scores(image) {
  const input = new Tensor(image, [1, 8, 8, 1]);
  const [output] = await model.run([input]);
  const scores = await output.data();
  for (const tensor of [input, output]) tensor.delete(); // by hand
  return Array.from(scores);
}
