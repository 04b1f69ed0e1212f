/* The demo of deploy/browser.md: a digit is drawn, and three runtimes say what it is.
   Loaded when its button is pressed, and nothing of it before. */
"use strict";
(() => {
  const site = new URL("../", document.currentScript.src);
  const at = (path) => new URL(path, site).href;
  const SCRIPTS = at("snippets/deploy/browser/"), FILES = at("files/deploy/browser/");
  /* What each loads is told from these: the start of every address. */
  const RUNTIMES = [
    { id: "onnxruntime", name: "ONNX Runtime Web", loads: [at("npm/onnxruntime-web/"), `${FILES}digits.onnx`] },
    {
      id: "tensorflowjs", name: "TensorFlow.js",
      loads: [at("npm/@tensorflow/"), `${FILES}model.json`, `${FILES}group1-shard1of1.bin`],
    },
    { id: "litert", name: "LiteRT.js", loads: [at("npm/@litertjs/"), `${FILES}digits.tflite`] },
  ];
  const DIGITS = [...Array(10).keys()];
  /* The data set's images: 32 x 32 pixels, black or white, of which each of 8 x 8 fields
     counts 16. A digit is as high as they are, and up to this wide. */
  const SIDE = 32, FIELDS = 8, WIDEST = 24, PEN = 3;

  function make(tag, attributes = {}, ...content) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...content);
    return made;
  }

  /* Strokes, lists of [x, y] in whatever unit, moved and stretched to fill the square. */
  function fitted(strokes) {
    const points = strokes.flat(), room = SIDE - 2 * PEN;
    const [left, right, top, bottom] = [0, 1].flatMap((axis) => {
      const values = points.map((point) => point[axis]);
      return [Math.min(...values), Math.max(...values)];
    });
    const width = right - left, height = bottom - top;
    const scale = room / Math.max(height, width / 2, 1);
    const across = Math.min(scale, (WIDEST - 2 * PEN) / Math.max(width, 1e-9));
    return strokes.map((stroke) => stroke.map(([x, y]) => [
      (x - (left + right) / 2) * across + SIDE / 2,
      (y - (top + bottom) / 2) * scale + SIDE / 2,
    ]));
  }

  function isInked(strokes, x, y) {
    return strokes.some((stroke) => stroke.some(([x1, y1], number) => {
      const [x0, y0] = stroke[Math.max(0, number - 1)];
      const dx = x1 - x0, dy = y1 - y0, length = dx * dx + dy * dy;
      const part = length ? Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length)) : 0;
      return Math.hypot(x - x0 - part * dx, y - y0 - part * dy) <= PEN;
    }));
  }

  /* 64 numbers from 0 to 16: how many of a field's 16 pixels are inked. */
  function counted(strokes) {
    const image = Array(FIELDS * FIELDS).fill(0), field = SIDE / FIELDS, lines = fitted(strokes);
    for (let y = 0; y < SIDE; y++) {
      for (let x = 0; x < SIDE; x++) {
        const index = FIELDS * Math.floor(y / field) + Math.floor(x / field);
        image[index] += isInked(lines, x + 0.5, y + 0.5);
      }
    }
    return image;
  }

  function probabilities(scores) {
    const most = Math.max(...scores), powers = scores.map((score) => Math.exp(score - most));
    const sum = powers.reduce((a, b) => a + b);
    return powers.map((power) => power / sum);
  }

  const answer = (scores) => scores.indexOf(Math.max(...scores));

  /* As a share of the largest score, as the programs of the page have it. */
  function difference(scores, expected) {
    const largest = Math.max(...expected.map(Math.abs));
    return Math.max(...scores.map((score, at) => Math.abs(score - expected[at]))) / largest;
  }

  const about = (share) => (share ? share.toExponential(0) : "0");

  /* What was loaded from addresses that begin like one of `starts`. */
  function loaded(starts) {
    const entries = performance.getEntriesByType("resource");
    const found = new Map(entries.map((entry) => [entry.name, entry]));
    const own = [...found.values()].filter(({ name }) => starts.some((start) => name.startsWith(start)));
    const kB = (what) => own.reduce((sum, entry) => sum + entry[what], 0) / 1000;
    const words = (number) => `${Math.round(number).toLocaleString("en")} kB`;
    const sent = kB("transferSize");
    return `${words(kB("decodedBodySize"))}, ${sent ? `sent as ${words(sent)}` : "from the cache"}`;
  }

  async function json(address) {
    const reply = await fetch(address);
    if (!reply.ok) throw new Error(`${address} was answered with ${reply.status}`);
    return reply.json();
  }

  /* Says where the modules are that others import by name. Before the first module. */
  async function addImportMap() {
    if (document.querySelector("script[type=importmap]")) return;
    const address = `${SCRIPTS}importmap.json`, map = await json(address);
    for (const name in map.imports) map.imports[name] = new URL(map.imports[name], address).href;
    document.head.append(make("script", { type: "importmap" }, JSON.stringify(map)));
  }

  function draw(canvas, paint) {
    const context = canvas.getContext("2d");
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = "#fff"; // paper, in the dark as well
    context.fillRect(0, 0, canvas.width, canvas.height);
    paint(context);
  }

  function drawStrokes(canvas, strokes) {
    draw(canvas, (context) => {
      Object.assign(context, { lineWidth: 22, lineCap: "round", lineJoin: "round", strokeStyle: "#1b2530" });
      for (const stroke of strokes) {
        context.beginPath();
        for (const point of [stroke[0], ...stroke]) context.lineTo(...point);
        context.stroke();
      }
    });
  }

  function drawFields(canvas, image) {
    draw(canvas, (context) => {
      context.scale(canvas.width / FIELDS, canvas.height / FIELDS);
      image.forEach((count, index) => {
        context.fillStyle = `rgb(27 37 48 / ${count / 16})`;
        context.fillRect(index % FIELDS, Math.floor(index / FIELDS), 1, 1);
      });
    });
  }

  /* A long name that may break in its middle, on a phone. */
  const breakable = (name) => name.split(/(?=Flow)/).flatMap((part) => [part, make("wbr")]);

  function table() {
    const row = (name) => make("tr", {}, make("th", { scope: "row" }, name),
      ...RUNTIMES.map(({ id }) => make("td", { "data-runtime": id }, "–")));
    return make("table", { class: "digits-scores" },
      make("caption", {}, "The score of each digit; a bar is how sure that makes the runtime"),
      make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "Digit"),
        ...RUNTIMES.map(({ name }) => make("th", { scope: "col" }, ...breakable(name))))),
      make("tbody", {}, ...DIGITS.map((digit) => row(String(digit)))),
      make("tfoot", {}, ...["Answer", "Off Python’s by", "Loaded"].map(row)));
  }

  /* A cell of a runtime's column: that of a digit, or by the name of its row. */
  function cell(scores, id, row) {
    const rows = typeof row === "number" ? [scores.tBodies[0].rows[row]]
      : [...scores.tFoot.rows].filter(({ cells }) => cells[0].textContent.startsWith(row));
    return rows[0].querySelector(`[data-runtime=${id}]`);
  }

  function show(scores, id, given, expected) {
    probabilities(given).forEach((share, digit) => {
      const bar = make("span", { class: "digits-bar", "aria-hidden": "true" });
      bar.style.inlineSize = `${100 * share}%`;
      const of = cell(scores, id, digit);
      of.replaceChildren(given[digit].toFixed(2).replace("-", "−"), bar);
      of.dataset.score = given[digit];
    });
    cell(scores, id, "Answer").textContent = answer(given);
    cell(scores, id, "Off").textContent = expected ? about(difference(given, expected)) : "–";
  }

  /* What all say, for who cannot see the table and for who does not want to read it. */
  function summary(told) {
    const said = new Set(told.map(({ given }) => answer(given)));
    const apart = Math.max(0, ...told.map(({ given }) => difference(given, told[0].given)));
    const many = ["", "One says", "Both say", "All three say"][told.length];
    return said.size > 1 ? `They disagree: ${told.map(({ name, given }) => `${name} says ${answer(given)}`).join(", ")}.`
      : `${many} ${[...said][0]}.${told.length > 1 ? ` Their scores are within ${about(apart)} of each other.` : ""}`;
  }

  async function start() {
    const root = document.querySelector("[data-demo=digits]");
    if (!root) return;
    const status = make("p", { role: "status", class: "digits-status" }, "Loading …");
    root.replaceChildren(status);
    try {
      if (location.protocol === "file:") throw new Error("a browser loads no module from a file; serve this folder");
      document.head.append(make("link", { rel: "stylesheet", href: at("assets/digits.css") }));
      await addImportMap();
      for (const runtime of RUNTIMES) runtime.expected = await json(`${FILES}expected_${runtime.id}.json`);
      await play(root, status);
    } catch (error) {
      status.textContent = `The demo cannot be loaded: ${error.message ?? error}.`;
    }
  }

  async function play(root, status) {
    const { images } = RUNTIMES[0].expected;
    const paper = make("canvas", { width: 256, height: 256, role: "img", "aria-label": "Paper to draw a digit on, with a mouse, a pen or a finger" });
    const fields = make("canvas", { width: 96, height: 96, role: "img", "aria-label": "The drawing as the models get it: 8 by 8 pixels" });
    const scores = table(), ready = [];
    let strokes = [], shown = null, turn = 0, waiting = false;

    /* Asks all that are loaded about `image`; `example`: the digit, if it is one. */
    async function ask(image, example, tell) {
      shown = { image, example };
      drawFields(fields, image);
      const mine = ++turn, input = Float32Array.from(image, (count) => count / 16), told = [];
      for (const { id, name, scores: of, expected } of ready) {
        const given = await of(input);
        if (mine !== turn) return; // there is a newer drawing
        show(scores, id, given, expected.scores[example]);
        told.push({ name, given });
      }
      if (tell && told.length) status.textContent = summary(told);
    }

    function drawing(tell) {
      drawStrokes(paper, strokes);
      if (tell) return void ask(counted(strokes), undefined, true);
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        if (strokes.length) ask(counted(strokes), undefined, false);
      });
    }

    function clear() {
      strokes = [], shown = null, turn++;
      drawStrokes(paper, strokes);
      drawFields(fields, []);
      for (const of of scores.querySelectorAll("tbody td, tfoot tr:not(:last-child) td")) {
        of.replaceChildren("–");
        delete of.dataset.score;
      }
      status.textContent = "Draw a digit, or choose an example.";
    }

    function choose(digit) {
      strokes = [];
      drawFields(paper, images[digit]);
      ask(images[digit], digit, true);
    }

    const point = (event) => [
      (event.offsetX * paper.width) / paper.clientWidth, (event.offsetY * paper.height) / paper.clientHeight,
    ];
    paper.style.touchAction = "none"; // the page does not scroll along
    paper.addEventListener("pointerdown", (event) => {
      paper.setPointerCapture(event.pointerId);
      strokes.push([point(event)]);
      drawing(false);
    });
    paper.addEventListener("pointermove", (event) => {
      if (!paper.hasPointerCapture(event.pointerId)) return;
      strokes.at(-1).push(point(event));
      drawing(false);
    });
    paper.addEventListener("pointerup", () => drawing(true));

    const button = (name, press, about) => {
      const made = make("button", { type: "button", ...(about && { "aria-label": about }) }, name);
      made.addEventListener("click", press);
      return made;
    };
    root.replaceChildren(
      make("div", { class: "digits-paper" }, paper, fields),
      make("div", { class: "digits-choices", role: "group", "aria-label": "Examples of the data set" },
        make("span", {}, "Examples:"),
        ...DIGITS.map((digit) => button(String(digit), () => choose(digit), `Example of a ${digit}`)),
        button("Clear the paper", clear)),
      status, scores);
    clear();
    for (const runtime of RUNTIMES) {
      const told = cell(scores, runtime.id, "Loaded");
      told.textContent = "loading …";
      try {
        const { scores: of } = await import(`${SCRIPTS}scores_${runtime.id}.mjs`);
        ready.push({ ...runtime, scores: of });
        told.textContent = loaded(runtime.loads);
      } catch (error) {
        told.textContent = `cannot be loaded: ${error.message ?? error}`;
      }
      if (shown) ask(shown.image, shown.example, false);
    }
    root.dataset.ready = "";
    if (shown) ask(shown.image, shown.example, true);
  }

  start();
})();
