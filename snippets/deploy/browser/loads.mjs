import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname } from "node:path";
import { gzipSync } from "node:zlib";

const runtimes = {
  "ONNX Runtime Web": { "onnxruntime-web": [
    "ort.wasm.bundle.min.mjs",
    "ort-wasm-simd-threaded.wasm",
  ] },
  "TensorFlow.js": {
    "@tensorflow/tfjs-core": ["tf-core.es2017.min.js"],
    "@tensorflow/tfjs-converter": ["tf-converter.es2017.min.js"],
    "@tensorflow/tfjs-backend-cpu": ["tf-backend-cpu.es2017.min.js"],
  },
  "LiteRT.js": {
    "@litertjs/core": [
      "index.js",
      "../wasm/litert_wasm_internal.js",
      "../wasm/litert_wasm_internal.wasm",
    ],
    "@litertjs/wasm-utils": ["index.js"],
  },
};

let all = 0;
console.log("table: loads");
console.log("runtime,kB,kB compressed");
for (const [runtime, packages] of Object.entries(runtimes)) {
  let size = 0, compressed = 0;
  for (const [name, files] of Object.entries(packages)) {
    const folder = dirname(findPackageJSON(name, import.meta.url));
    for (const file of files) {
      const content = readFileSync(`${folder}/dist/${file}`);
      size += content.length / 1000;
      compressed += gzipSync(content).length / 1000;
    }
  }
  all += compressed;
  const about = Number(compressed.toPrecision(2)); // two digits
  console.log(`${runtime},${size.toFixed(0)},${about}`);
}
console.log(`\nall three, compressed: ${(all / 1000).toFixed(1)} MB`);
