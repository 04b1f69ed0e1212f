"""The demo of deploy/browser.md: three runtimes in Chromium, and what goes wrong."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Route

ROOT = Path(__file__).resolve().parents[1]
ADDRESS = "deploy/browser/"
RUNTIMES = {
    "onnxruntime": "ONNX Runtime Web",
    "tensorflowjs": "TensorFlow.js",
    "litert": "LiteRT.js",
}
# As the programs of the page derive it, of the largest score.
TOLERANCE = 2e-5
EXAMPLE = "Example of a "
SCORES = """id => [...document.querySelectorAll(`tbody [data-runtime=${id}]`)]
  .map(cell => Number(cell.dataset.score))"""
# Numbers from -1 to 1: a seven, drawn from the middle of the paper.
SEVEN = [[(-0.5, -0.7), (0.5, -0.7), (-0.1, 0.7)]]
ROUND = [(0, -0.7), (-0.35, -0.4), (-0.4, 0), (-0.35, 0.4), (0, 0.7)]
ZERO = [[*ROUND, *((-x, y) for x, y in reversed(ROUND))]]


@dataclass
class Demo:
    """The page with the demo, and what was asked for before and after the click."""

    page: Page
    site: str
    before: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def fetch(self, path: str) -> Any:
        """The JSON that the site publishes at `path`."""
        with urlopen(self.site + path) as answer:
            return json.load(answer)

    def scores(self, runtime: str) -> list[float]:
        """Those that the page shows for `runtime`."""
        found: list[float] = self.page.evaluate(SCORES, runtime)
        return found

    def draw(self, strokes: list[list[tuple[float, float]]]) -> None:
        """Draw `strokes` with the mouse on an empty paper."""
        self.page.get_by_role("button", name="Clear the paper").click()
        paper = self.page.locator(".digits-paper canvas").first
        box = paper.bounding_box()
        assert box
        for stroke in strokes:
            for number, (x, y) in enumerate(stroke):
                half = box["width"] / 2
                at = box["x"] + half * (1 + x), box["y"] + half * (1 + y)
                self.page.mouse.move(*at, steps=8)
                if number == 0:
                    self.page.mouse.down()
            self.page.mouse.up()
        said = self.page.locator(".digits-status", has_text=re.compile("say"))
        said.wait_for(timeout=20_000)


@pytest.fixture(scope="module")
def demo(browser: Browser, site: str) -> Iterator[Demo]:
    """The page, with the demo loaded."""
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    demo = Demo(page, site)
    page.on("request", lambda request: demo.asked.append(request.url))
    page.goto(site + ADDRESS)
    page.wait_for_load_state("networkidle")
    demo.before = list(demo.asked)
    page.get_by_role("button", name="Load the demo").click()
    page.locator("[data-demo][data-ready]").wait_for(timeout=120_000)
    yield demo
    page.close()


def test_before_the_click_the_page_asks_for_what_other_pages_do(
    demo: Demo, site: str, page: Page
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(site + "deploy/tensorflow/")
    page.wait_for_load_state("networkidle")
    assert {*demo.before} - {*asked} == {site + ADDRESS}


def test_nothing_is_asked_of_another_host(demo: Demo) -> None:
    allowed = (demo.site, "data:", "blob:")
    assert [url for url in demo.asked if not url.startswith(allowed)] == []
    assert any(url.endswith(".wasm") for url in demo.asked)


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_a_runtime_gives_the_scores_of_python(demo: Demo, runtime: str) -> None:
    expected = demo.fetch(f"files/deploy/browser/expected_{runtime}.json")
    for digit, wanted in enumerate(expected["scores"]):
        demo.page.get_by_role("button", name=f"{EXAMPLE}{digit}").click()
        says = f"All three say {wanted.index(max(wanted))}."
        demo.page.locator(".digits-status", has_text=says).wait_for(timeout=20_000)
        given = demo.scores(runtime)
        largest = max(map(abs, wanted))
        apart = max(abs(a - b) for a, b in zip(given, wanted, strict=True))
        assert apart < TOLERANCE * largest


@pytest.mark.parametrize(("strokes", "digit"), [(SEVEN, 7), (ZERO, 0)])
def test_a_drawn_digit_is_recognised_alike_by_all(
    demo: Demo, strokes: list[list[tuple[float, float]]], digit: int
) -> None:
    demo.draw(strokes)
    all_scores = [demo.scores(runtime) for runtime in RUNTIMES]
    for scores in all_scores:
        assert scores.index(max(scores)) == digit
        largest = max(map(abs, scores))
        for other in all_scores:
            apart = max(abs(a - b) for a, b in zip(scores, other, strict=True))
            assert apart < 2 * TOLERANCE * largest


def test_a_drawing_is_scaled_to_full_height_wherever_it_is(demo: Demo) -> None:
    demo.draw(SEVEN)
    first = demo.scores("tensorflowjs")
    demo.draw([[(x / 3 + 0.5, y / 3 - 0.4) for x, y in SEVEN[0]]])
    second = demo.scores("tensorflowjs")
    assert max(abs(a - b) for a, b in zip(first, second, strict=True)) < 4


def test_the_keyboard_is_enough(demo: Demo) -> None:
    demo.page.get_by_role("button", name="Clear the paper").click()
    demo.page.get_by_role("button", name=f"{EXAMPLE}3").focus()
    demo.page.keyboard.press("Tab")
    demo.page.keyboard.press("Enter")
    said = demo.page.locator(".digits-status", has_text="All three say 4.")
    said.wait_for(timeout=20_000)


def test_what_was_loaded_is_what_the_build_measured(demo: Demo) -> None:
    table = demo.page.locator(".run-table").first.inner_text()
    for runtime, name in RUNTIMES.items():
        cell = demo.page.locator(f"tfoot tr:last-child [data-runtime={runtime}]")
        told = int(re.sub(r"\D", "", cell.inner_text().partition("kB")[0]))
        (row,) = [line for line in table.splitlines() if line.startswith(name)]
        measured = int(row.split("\t")[1].replace(",", ""))
        assert 5 <= told - measured <= 20, "the model, in kB, is all that is added"
        assert "sent as" in cell.inner_text()


@pytest.mark.parametrize("scheme", ["default", "slate"])
@pytest.mark.parametrize(("width", "height"), [(1440, 900), (390, 844)])
def test_the_loaded_demo_fits_and_axe_finds_nothing(
    demo: Demo, scheme: str, width: int, height: int
) -> None:
    page = demo.page
    page.set_viewport_size({"width": width, "height": height})
    page.evaluate(
        "name => document.body.setAttribute('data-md-color-scheme', name)", scheme
    )
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    options = {"resultTypes": ["violations"]}
    found = Axe().run(page, "[data-demo]", options).response["violations"]
    assert [(rule["id"], [n["target"] for n in rule["nodes"]]) for rule in found] == []
    page.evaluate("document.body.setAttribute('data-md-color-scheme', 'default')")


def test_the_demo_works_after_the_reader_came_from_another_page(
    browser: Browser, site: str
) -> None:
    page = browser.new_page()
    page.goto(site + "deploy/tensorflow/")
    page.locator("nav a[href$='browser/']").first.evaluate("link => link.click()")
    page.get_by_role("button", name="Load the demo").click()
    page.locator("[data-demo][data-ready]").wait_for(timeout=120_000)
    page.close()


RUN = """async ([code, base]) => {
  const run = Object.getPrototypeOf(async () => {}).constructor("base", code);
  try { await run(base); } catch (error) { return String(error.message ?? error); }
}"""
ORT = "const ort = await import('onnxruntime-web/wasm');"
LITERT = "const litert = await import('@litertjs/core');"
CREATE = "await ort.InferenceSession.create(base + 'files/deploy/browser/digits.onnx')"
COMPILE = (
    "await litert.loadAndCompile(base + 'files/deploy/browser/digits.tflite',"
    " {accelerator: 'wasm'});"
)
LOAD = "await litert.loadLiteRt(base + 'npm/@litertjs/core/wasm/');"
# A text of the page -> what a reader does who meets it.
MET = {
    'Failed to resolve module specifier "@litertjs/wasm-utils". Relative references '
    'must start with either "/", "./", or "../".': (
        "await import(base + 'npm/@litertjs/core/dist/index.js')"
    ),
    "no available backend found. ERR: [wasm] RuntimeError: Aborted(both async and sync "
    "fetching of the wasm failed).": (
        f"{ORT} ort.env.wasm.wasmPaths = {{ wasm: base + 'nowhere.wasm' }}; {CREATE}"
    ),
    "[object Event]": f"{LITERT} await litert.loadLiteRt(base + 'nowhere/')",
    "LiteRT is not initialized yet. Please call loadLiteRt() and wait for its promise "
    "to resolve to load the LiteRT WASM module.": f"{LITERT} {COMPILE}",
    "Typed array Float64Array is not supported.": (
        f"{LITERT} {LOAD} new litert.Tensor(new Float64Array(64), [1, 8, 8, 1])"
    ),
    "env.wasm.numThreads is set to 4, but this will not work unless you enable "
    "crossOriginIsolated mode.": f"{ORT} ort.env.wasm.numThreads = 4; {CREATE}",
}
# The same, where a server names another type: (ending of the addresses, code).
MISNAMED = {
    "Incorrect response MIME type. Expected 'application/wasm'.": (
        ".wasm",
        f"{ORT} ort.env.wasm.numThreads = 1; {CREATE}",
    ),
    "Expected a JavaScript-or-Wasm module script but the server responded with a MIME "
    'type of "text/plain".': (".mjs", ORT),
}
OPEN_BATCH = (
    "TensorBuffer ranked tensor type Float32[1, 8, 8, 1] does not match expected "
    "ranked tensor type Float32[-1, 8, 8, 1]"
)


@pytest.fixture
def plain(page: Page, site: str) -> tuple[Page, list[str]]:
    """An empty page of the site, and what the browser says on its console."""
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.route("**/plain.html", lambda route: route.fulfill(body="<title>x</title>"))
    page.goto(site + "plain.html")
    return page, said


def with_map(page: Page, demo: Demo) -> None:
    """Give `page` the import map of the demo."""
    folder = "snippets/deploy/browser/"
    named = demo.fetch(f"{folder}importmap.json")["imports"]
    base = demo.site
    imports = {
        name: base + path.removeprefix("../../../") for name, path in named.items()
    }
    page.add_script_tag(type="importmap", content=json.dumps({"imports": imports}))


def told(page: Page, said: list[str], code: str, site: str) -> str:
    """All that a reader who runs `code` is told."""
    error = page.evaluate(RUN, [code, site])
    return "\n".join([str(error), *said])


@pytest.mark.parametrize("text", MET)
def test_a_message_on_the_page_is_what_chromium_says(
    plain: tuple[Page, list[str]], demo: Demo, text: str
) -> None:
    page, said = plain
    if "specifier" not in text:
        with_map(page, demo)
    assert text in told(page, said, MET[text], demo.site)
    assert text in (ROOT / "docs/deploy/browser.md").read_text("utf-8")


@pytest.mark.parametrize("text", MISNAMED)
def test_a_type_that_the_server_misnames_is_told_so(
    plain: tuple[Page, list[str]], demo: Demo, text: str
) -> None:
    page, said = plain
    ending, code = MISNAMED[text]

    def misname(route: Route) -> None:
        answer = route.fetch()
        headers = answer.headers | {"content-type": "text/plain"}
        route.fulfill(response=answer, headers=headers)

    page.route(f"**/*{ending}", misname)
    with_map(page, demo)
    assert text in told(page, said, code, demo.site)
    assert text in (ROOT / "docs/deploy/browser.md").read_text("utf-8")


def test_litert_refuses_a_model_with_an_open_batch(
    plain: tuple[Page, list[str]], demo: Demo, open_batch: bytes
) -> None:
    page, said = plain
    with_map(page, demo)
    page.route("**/digits.tflite", lambda route: route.fulfill(body=open_batch))
    image = "new litert.Tensor(new Float32Array(64), [1, 8, 8, 1])"
    run = f"const model = {COMPILE} await model.run([{image}])"
    assert OPEN_BATCH in told(page, said, f"{LITERT} {LOAD} {run}", demo.site)
    assert OPEN_BATCH in (ROOT / "docs/deploy/browser.md").read_text("utf-8")


@pytest.fixture(scope="module")
def open_batch(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The model of the demo, exported without a word on the batch."""
    program = ROOT / "snippets/deploy/browser/litert_pytorch_keras.py"
    lines = program.read_text("utf-8").partition("run = Interpreter")[0]
    code = lines.replace("input_signature=[one], ", "")
    assert code != lines
    folder = tmp_path_factory.mktemp("open")
    subprocess.run([sys.executable, "-c", code], cwd=folder, check=True)
    return (folder / "digits.tflite").read_bytes()
