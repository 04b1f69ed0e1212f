const npm = new URL("../../../npm/@tensorflow/", import.meta.url);
for (const file of [
  "tfjs-core/dist/tf-core.es2017.min.js",
  "tfjs-converter/dist/tf-converter.es2017.min.js",
  "tfjs-backend-cpu/dist/tf-backend-cpu.es2017.min.js",
]) await import(`${npm}${file}`); // each adds to the global `tf`

const files = new URL("../../../files/deploy/browser/", import.meta.url);
const model = await tf.loadGraphModel(`${files}model.json`);

// image: a Float32Array of 64 pixels from 0 to 1
export async function scores(image) {
  const output = tf.tidy(() => {
    return model.predict(tf.tensor(image, [1, 8, 8, 1]));
  });
  const scores = await output.data();
  output.dispose(); // nothing else frees its memory
  return Array.from(scores);
}
