"""Programs of several frameworks side by side, on the published site."""

import os
import re
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from axe_playwright_python.sync_playwright import Axe
from bs4 import BeautifulSoup, Tag
from playwright.sync_api import Browser, Page, expect

import bench_sites
import sampling
from engine.pages import parser

ROOT = Path(__file__).resolve().parents[1]
PAGES = [
    bench_sites.address_of(page.path)
    for page in parser.read(ROOT)
    if '=== "' in (ROOT / page.path).read_text("utf-8")
]
FOUR = "side_by_side/same_model/"  # its task is done in four frameworks
HEADING = "four-programs-the-same-stanzas"
TWO = "pytorch/debugging/"
GROUP = ".tabbed-set.frameworks"
SOME = 50  # pages a day whose lines are measured; COPY_ALL=1 measures all
# Tasks whose programs do not share their stanzas, and why. Write the programs of a new
# task in the same stanzas; take a task out of here when its programs share them.
LOW_LEVEL = "TensorFlow's low level writes out the step that others' layers bring"
BUILD = "a Keras layer has build() as well, PyTorch's sizes stand in __init__()"
# JAX wants the loss as a function of its own, Lightning the model as a class.
HAVE_MORE = ("jax", "lightning")
OWN_CLASS = "what one has as a layer or an option is code of your own in the other"
SHOWS_MORE = "the other framework has more to show here"
OTHERWISE = {
    "latency_pytorch.py latency_keras.py": "each makes the routes of its framework",
    "seeds_pytorch.py seeds_keras.py seeds_tensorflow.py seeds_jax.py": (
        "PyTorch names a device, JAX a function of the loss"
    ),
    "recompilations_pytorch.py recompilations_tensorflow.py": (
        "TensorFlow counts by itself, PyTorch by a backend"
    ),
    "list_of_layers_pytorch.py list_of_layers_keras.py": SHOWS_MORE,
    "straight_through_pytorch.py straight_through_tensorflow.py straight_through_jax.py"
    "": "a class, a function and a function with two rules",
    "print_shapes_pytorch.py print_shapes_keras.py": BUILD,
    "step_through_pytorch.py step_through_keras.py": BUILD,
    "shape_mismatch_pytorch.py shape_mismatch_keras.py": BUILD,
    "forward_hooks_pytorch.py layer_outputs_keras.py": "Keras has no such hook",
    "data_dependent_pytorch.py data_dependent_tensorflow.py": SHOWS_MORE,
    "tree_graphs_pytorch.py tree_graphs_tensorflow.py": SHOWS_MORE,
    "model_device_pytorch.py model_device_keras.py": "Keras moves nothing",
    "two_devices_tensorflow.py": "each has its own way to two devices on one CPU",
    "as_seen_pytorch.py as_seen_keras.py": "PyTorch names a device",
    "digits_pytorch.py digits_keras.py digits_tensorflow.py digits_jax.py": LOW_LEVEL,
    "fair_pytorch.py fair_keras.py fair_tensorflow.py fair_jax.py": LOW_LEVEL,
    "pipeline_tensorflow.py pipeline_pytorch.py": "PyTorch wants a class of the data",
    "autograph_tensorflow.py collatz_pytorch.py": SHOWS_MORE,
    "subclassed_keras.py subclassed_pytorch.py": SHOWS_MORE,
    "graph_keras.py graph_pytorch.py": SHOWS_MORE,
    "nothing_pytorch.py nothing_keras.py nothing_jax.py": SHOWS_MORE,
    "flip_pytorch.py flip_keras.py": OWN_CLASS,
    "mask_pytorch.py mask_keras.py": OWN_CLASS,
    "stream_pytorch.py stream_keras.py stream_tensorflow.py": OWN_CLASS,
    "random_pytorch.py random_tensorflow.py": OWN_CLASS,
    "elsewhere_pytorch.py elsewhere_keras.py elsewhere_tensorflow.py": OWN_CLASS,
    "masks_pytorch.py masks_keras_tensorflow.py": SHOWS_MORE,
    "recurrent_pytorch.py recurrent_keras.py": OWN_CLASS,
    "spatial_pytorch.py spatial_keras.py": SHOWS_MORE,
    "all_frozen_pytorch.py all_frozen_keras.py": "PyTorch stops, Keras warns",
    "two_inputs_pytorch.py two_inputs_keras.py": OWN_CLASS,
    "lstm_pytorch.py lstm_keras.py": OWN_CLASS,
    "no_super_pytorch.py no_super_keras.py": "Keras says it in the first call",
    "symbolic_cure_keras.py symbolic_cure_keras_tensorflow.py": SHOWS_MORE,
}


def groups(site: str) -> list[tuple[str, Tag]]:
    """The files of each task that is shown in several frameworks, and its tabs."""
    found = []
    for address in PAGES:
        with urlopen(site + address) as answer:
            html = BeautifulSoup(answer.read(), "html.parser")
        for group in html.select(GROUP):
            files = [tag.get_text() for tag in group.select(".filename")]
            name = " ".join(files) or f"{address}#{group.select('input')[0]['id']}"
            found.append((name, group))
    return found


def test_programs_of_a_task_share_their_stanzas_but_where_a_reason_is_given(
    site: str,
) -> None:
    unequal = {name for name, group in groups(site) if len(counts(group)) > 1}
    assert unequal - set(OTHERWISE) == set(), "write these in the same stanzas"
    assert set(OTHERWISE) - unequal == set(), "take these out of OTHERWISE"


def counts(group: Tag) -> set[Any]:
    """How many stanzas the programs of `group` have."""
    tabs = group.select("[data-framework]")
    compared = [tab for tab in tabs if tab["data-framework"] not in HAVE_MORE]
    return {tab.get("data-stanzas") for tab in compared or tabs}


def opened(page: Page, address: str) -> None:
    """Go there, until each group has what the script gives it."""
    page.goto(address)
    page.wait_for_function(READY)


def columns(page: Page, number: int = 0) -> list[str]:
    """The names above the columns of a group, as a reader sees them."""
    names = page.locator(GROUP).nth(number).locator(".column-name")
    return [n.inner_text() for n in names.all() if n.is_visible()]


def button(page: Page, name: str, number: int = 0) -> Any:
    group = page.locator(GROUP).nth(number)
    return group.get_by_role("button", name=name, exact=True)


def test_no_line_scrolls_in_two_columns_on_a_wide_screen(site: str, page: Page) -> None:
    seed = sampling.seed_of(os.environ)
    pages = sorted(PAGES, key=lambda address: sampling.place(address, seed))
    wide, seen = [], 0
    for address in pages if os.environ.get("COPY_ALL") else pages[:SOME]:
        opened(page, site + address)
        seen += page.locator(f"{GROUP}.columns").count()
        wide += [f"{address} {what}" for what in page.evaluate(SCROLLING)]
    assert wide == []
    assert seen > 20


def test_stanzas_and_outputs_stand_on_one_line(site: str, page: Page) -> None:
    opened(page, site + FOUR)
    tops = page.evaluate(TOPS)
    assert len(tops) == page.locator(GROUP).count()
    for group in tops:
        assert group["code"][0] == group["code"][1]
        assert group["output"][0] == group["output"][1]
        assert group["name"][0] == group["name"][1]
    assert any(len(group["code"][0]) > 3 for group in tops)


def test_the_first_two_frameworks_stand_side_by_side_on_a_wide_screen(
    site: str, page: Page
) -> None:
    opened(page, site + FOUR)
    assert columns(page) == ["PyTorch", "Keras"]
    assert not page.locator(".tabbed-labels").first.is_visible()
    page.set_viewport_size({"width": 1900, "height": 900})
    expect(page.locator(GROUP).first).to_have_class(re.compile("columns"))
    button(page, "TensorFlow").click()
    assert columns(page) == ["PyTorch", "Keras", "TensorFlow"]
    assert page.evaluate(SCROLLING) == []


def test_on_a_phone_they_are_tabs(site: str, page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    opened(page, site + FOUR)
    assert columns(page) == []
    assert not button(page, "Side by side").is_visible()
    page.locator(".tabbed-labels label", has_text="Keras").first.click()
    assert page.get_by_text("digits_keras.py").is_visible()
    assert not page.get_by_text("digits_pytorch.py").is_visible()


def test_words_that_both_have_are_quiet_and_others_stand_out_by_weight(
    site: str, page: Page
) -> None:
    opened(page, site + FOUR)
    weight = "e => getComputedStyle(e).fontWeight"
    code = page.locator(f"{GROUP} [data-framework=pytorch] code").first
    assert code.get_by_text("torch", exact=True).first.evaluate(weight) == "700"
    assert code.get_by_text("import", exact=True).first.evaluate(weight) == "400"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_marked_words_and_buttons_can_be_read(
    browser: Browser, site: str, scheme: Any
) -> None:
    context = browser.new_context(
        color_scheme=scheme, viewport={"width": 1440, "height": 900}
    )
    page = context.new_page()
    opened(page, site + "side_by_side/devices/?show=jax,pytorch")
    contrasts = page.evaluate(CONTRASTS)
    context.close()
    assert len(contrasts) > 100
    assert min(contrasts) >= 4.5


def test_the_choice_holds_on_every_page_and_in_the_address(
    site: str, page: Page
) -> None:
    opened(page, site + FOUR + "?h=iris#the-task")
    # At once: the theme changes what stands after # as the page scrolls.
    after = page.evaluate("(b => (b.click(), location.href))(" + THIRD + ")")
    assert after == site + FOUR + "?h=iris&show=pytorch,tensorflow#the-task"
    assert columns(page) == ["PyTorch", "TensorFlow"]
    opened(page, site + "learn/seeds/")
    assert columns(page) == ["PyTorch", "TensorFlow"]
    assert page.url.partition("#")[0].endswith("?show=pytorch,tensorflow")
    button(page, "Side by side").click()
    assert page.url.partition("#")[0].endswith("?show=tabs")
    opened(page, site + FOUR)
    assert columns(page) == []
    assert page.locator(".tabbed-labels").first.is_visible()


def test_the_address_comes_before_what_is_kept(site: str, page: Page) -> None:
    opened(page, site + FOUR)
    button(page, "TensorFlow").click()
    opened(page, site + FOUR + "?show=keras,tensorflow")
    assert columns(page) == ["Keras", "TensorFlow"]
    opened(page, site + FOUR)
    assert columns(page) == ["PyTorch", "TensorFlow"]


def test_a_framework_is_put_in_the_place_of_another(site: str, page: Page) -> None:
    opened(page, site + FOUR)
    button(page, "PyTorch").click()
    assert columns(page) == ["Keras", "TensorFlow"]
    assert button(page, "PyTorch").get_attribute("aria-pressed") == "false"


def test_it_is_there_after_the_theme_has_swapped_the_page(
    site: str, page: Page
) -> None:
    places = "".join(f"<url><loc>{site}{path}</loc></url>" for path in PAGES)
    page.route("**/sitemap.xml", lambda route: route.fulfill(body=SITEMAP % places))
    with page.expect_response("**/sitemap.xml"):
        opened(page, site + FOUR)
    page.evaluate("window.sameDocument = true")
    button(page, "TensorFlow").click()
    # The sidebar gives way to the columns until it has the focus.
    page.locator(".md-sidebar--primary a", has_text="Where does my code run").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("side_by_side/devices/"))
    expect(page.locator("h1")).to_contain_text("Where does my code run")
    assert page.evaluate("window.sameDocument")
    expect(page.locator(f"{GROUP} .columns-bar").first).to_be_visible()
    assert columns(page) == ["PyTorch", "TensorFlow"]


def test_all_of_it_goes_by_keyboard_and_is_said(site: str, page: Page) -> None:
    opened(page, site + FOUR)
    button(page, "PyTorch").focus()
    for _ in range(2):
        page.keyboard.press("Tab")
    focused = page.evaluate(
        "() => [document.activeElement.textContent,"
        " getComputedStyle(document.activeElement).outlineStyle]"
    )
    assert focused == ["TensorFlow", "solid"]
    page.keyboard.press("Enter")
    assert columns(page) == ["PyTorch", "TensorFlow"]
    said = page.get_by_role("status").filter(has_text="side by side")
    assert said.inner_text() == "PyTorch, TensorFlow side by side"
    for _ in range(2):  # past JAX
        page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert columns(page) == []
    assert page.get_by_role("status").filter(has_text="in tabs").count() == 1
    assert page.evaluate("document.activeElement.textContent") == "Side by side"


def test_a_column_is_named_for_a_screen_reader(site: str, page: Page) -> None:
    opened(page, site + TWO)
    first = page.locator(GROUP).first
    assert first.get_by_role("group", name="PyTorch").is_visible()
    assert first.get_by_role("group", name="Keras").is_visible()
    assert first.get_by_role("radio").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", [TWO, FOUR])
def test_columns_break_no_rule_of_accessibility(
    browser: Browser, site: str, scheme: Any, address: str
) -> None:
    context = browser.new_context(
        color_scheme=scheme, viewport={"width": 1440, "height": 900}
    )
    page = context.new_page()
    opened(page, site + address)
    # The theme names the buttons of all code blocks alike, outside of columns as well.
    rules = {"rules": {"landmark-unique": {"enabled": False}}}
    found = Axe().run(page, context=GROUP, options=rules).response["violations"]
    context.close()
    assert [(rule["id"], rule["nodes"][0]["target"]) for rule in found] == []


def test_a_pressed_button_stays_where_it_is(site: str, page: Page) -> None:
    opened(page, site + TWO)
    # Not every browser holds the page still by itself.
    page.add_style_tag(content="* { overflow-anchor: none; }")
    last = page.locator(GROUP).count() - 1
    button(page, "Side by side", last).scroll_into_view_if_needed()
    top = "e => e.getBoundingClientRect().top"
    before = button(page, "Side by side", last).evaluate(top)
    button(page, "Side by side", last).click()
    assert abs(button(page, "Side by side", last).evaluate(top) - before) < 2


def test_without_a_script_the_tabs_remain(browser: Browser, site: str) -> None:
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": 1440, "height": 900}
    )
    page = context.new_page()
    page.goto(site + FOUR)
    assert page.get_by_text("digits_pytorch.py").is_visible()
    page.locator(".tabbed-labels label", has_text="Keras").first.click()
    assert page.get_by_text("digits_keras.py").is_visible()
    assert not page.get_by_text("digits_pytorch.py").is_visible()
    context.close()


@pytest.mark.parametrize("view", ["?show=pytorch,keras", "?show=tabs"])
@pytest.mark.parametrize(("width", "beside"), [(400, False), (700, True)])
def test_all_programs_are_printed_with_their_names(
    site: str, page: Page, view: str, width: int, beside: bool
) -> None:
    opened(page, site + TWO + view)
    page.emulate_media(media="print")
    page.set_viewport_size({"width": width, "height": 900})
    assert columns(page) == ["PyTorch", "Keras"]
    lefts = page.evaluate(LEFTS)
    assert (lefts[0] != lefts[1]) == beside
    opened(page, site + FOUR + view)
    assert columns(page) == ["PyTorch", "Keras", "TensorFlow", "JAX"]
    assert len(set(page.evaluate(LEFTS))) == 1
    for name in ("pytorch", "keras", "tensorflow", "jax"):
        assert page.get_by_text(f"digits_{name}.py").is_visible()


@pytest.mark.parametrize("view", ["?show=pytorch,keras", "?show=tabs"])
def test_one_program_is_copied_to_the_letter(site: str, page: Page, view: str) -> None:
    opened(page, site + FOUR + view)
    block = page.locator(f"{GROUP} [data-framework=pytorch]").first
    code = (ROOT / "snippets/same_model/digits_pytorch.py").read_text("utf-8")
    block.locator(".md-code__button").first.click()
    assert page.evaluate("navigator.clipboard.readText()") == code.rstrip("\n")
    page.evaluate(SELECT)
    page.keyboard.press("Control+c")
    assert page.evaluate("navigator.clipboard.readText()").strip() == code.strip()


@pytest.mark.parametrize("width", [390, 1440])
def test_a_search_result_in_a_hidden_tab_is_shown(
    site: str, page: Page, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    opened(page, site + FOUR + f"?h=from_tensor_slices#{HEADING}")
    mark = page.locator("mark", has_text="from_tensor_slices").first
    expect(mark).to_be_visible()
    assert page.get_by_text("digits_tensorflow.py").is_visible()


def test_a_search_result_in_sight_opens_no_tab(site: str, page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    opened(page, site + FOUR + f"?h=optimizer#{HEADING}")
    assert page.get_by_text("digits_pytorch.py").is_visible()


@pytest.mark.parametrize("width", [390, 1440])
def test_a_link_to_a_tab_that_is_not_shown_shows_it(
    site: str, page: Page, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    opened(page, site + FOUR + f"#{HEADING}-tensorflow")
    assert page.get_by_text("digits_tensorflow.py").is_visible()
    opened(page, site + "start/comparison/#a-gradient-jax")
    assert page.get_by_text("gradient_jax.py").is_visible()
    assert columns(page, 3) == ([] if width == 390 else ["PyTorch", "Keras"])


def test_sidebars_give_way_to_columns_and_come_back(site: str, page: Page) -> None:
    opened(page, site + FOUR)
    side = page.locator(".md-sidebar--secondary")
    expect(side).to_have_css("opacity", "1")
    page.locator(f"{GROUP} .stanza").nth(3).evaluate("e => e.scrollIntoView()")
    expect(side).to_have_css("opacity", "0")
    side.locator("a").first.focus()
    expect(side).to_have_css("opacity", "1")


SITEMAP = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">%s</urlset>'
THIRD = "document.querySelector('.columns-bar button:nth-child(3)')"
READY = """() => document.readyState === 'complete' &&
  !document.querySelector('.frameworks:not([data-shown])')"""
SCROLLING = """() => {
  const wide = [];
  for (const group of document.querySelectorAll('.columns')) {
    const {left, right} = group.getBoundingClientRect();
    if (left < 0 || right > innerWidth) wide.push(`${left} to ${right} pixels`);
  }
  for (const part of document.querySelectorAll('.columns .shown :is(code, pre)')) {
    if (!part.offsetWidth || part.scrollWidth <= part.clientWidth) continue;
    const file = part.closest('.block')?.querySelector('.filename')?.textContent;
    const lines = part.textContent.split('\\n');
    const at = lines.map(line => line.length).reduce(
      (best, size, at, all) => size > all[best] ? at : best, 0);
    wide.push(`${file ?? 'a fence'}:${at + 1}: ${lines[at]}`);
  }
  return wide;
}"""
TOPS = """() => [...document.querySelectorAll('.columns')].map(group => {
  const of = css => [...group.querySelectorAll('.shown')].map(tab =>
    [...tab.querySelectorAll(css)].map(e => Math.round(e.getBoundingClientRect().top)));
  const code = of('.stanza');
  const aligned = group.dataset.aligned === 'stanzas';
  return {name: of('.column-name'), output: of('.run').map(all => all[0]),
          code: aligned ? code : code.map(all => all[0])};
})"""
LEFTS = """() => [
    ...document.querySelector('.frameworks').querySelectorAll('.column-name')
  ].map(e => Math.round(e.getBoundingClientRect().left))"""
SELECT = """() => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('[data-framework=pytorch] code'));
  getSelection().removeAllRanges();
  getSelection().addRange(range);
}"""
CONTRASTS = """() => {
  const canvas = document.createElement('canvas').getContext('2d');
  const rgb = (colour, over) => {
    canvas.fillStyle = `rgb(${over.join(',')})`; canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const behind = e => e
    ? rgb(getComputedStyle(e).backgroundColor, behind(e.parentElement))
    : [255, 255, 255];
  const linear = v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
  const light = ([r, g, b]) =>
    .2126 * linear(r / 255) + .7152 * linear(g / 255) + .0722 * linear(b / 255);
  return [...document.querySelectorAll(
      '.columns[data-aligned=stanzas] .stanza span, .columns-bar button, .column-name')]
    .filter(e => e.offsetWidth && e.textContent.trim()).map(e => {
      const below = behind(e), text = rgb(getComputedStyle(e).color, below);
      const [a, b] = [light(below), light(text)].sort((x, y) => y - x);
      return (a + .05) / (b + .05);
    });
}"""
