"""The page's own search finds a call by its name and an error by its text."""

import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
import yaml
from playwright.sync_api import Browser, Page

import bench_sites
import sampling

ROOT = Path(__file__).resolve().parents[1]
FIRST = 3  # results that a reader looks at
WAIT = 20_000  # ms
HIT = ".md-search-result__item"  # a page, with the sections that hold it
NONE = ".md-search-result__meta:has-text('No matching')"
# What is typed -> the page that answers it, or the pages that do.
QUERIES = {
    # Calls, by either framework's name
    "torch.compile": "pytorch/compile/",
    "tf.function": "tensorflow/graphs/",
    "GradientTape": "tensorflow/training/ start/comparison/ pytorch/custom_layers/",
    "optimizer.zero_grad": "questions/code/",
    "EarlyStopping": "tensorflow/training/",
    "model.fit": "tensorflow/training/ tensorflow/",
    "torch.export": "deploy/torch_export/",
    "SavedModel": "deploy/saved_model/",
    "model.export": "deploy/saved_model/",
    "state_dict": "deploy/pytorch_files/ side_by_side/porting/weights/",
    "jax.grad": "side_by_side/jax/",
    "jax.jit": "side_by_side/jax/",
    "vmap": "side_by_side/jax/",
    "torch.manual_seed": "learn/seeds/",
    "set_random_seed": "learn/seeds/",
    "autograd.Function": "pytorch/custom_layers/",
    "tf.custom_gradient": "pytorch/custom_layers/",
    "add_weight": "pytorch/custom_layers/",
    "register_forward_hook": "pytorch/debugging/",
    "breakpoint": "pytorch/debugging/",
    "torch.cuda.is_available": "side_by_side/devices/",
    "tf.config.list_physical_devices": "side_by_side/devices/ learn/install_gpu/",
    "SummaryWriter": "tensorflow/tensorboard/",
    "pack_padded_sequence": "pytorch/dynamic_graphs/",
    "mask_zero": "side_by_side/data/padding/",
    "AutoModel": "pytorch/transformers/",
    "tf.placeholder": "questions/code/",
    "LightningModule": "tensorflow/training/",
    "dlpack": "side_by_side/both_frameworks/",
    "torch.onnx.export": "deploy/onnx/ side_by_side/both_frameworks/",
    # Errors, by their text
    "mat1 and mat2 shapes cannot be multiplied": "pytorch/debugging/",
    "incompatible with the layer": "pytorch/debugging/",
    "Expected all tensors to be on the same device": "side_by_side/devices/",
    "mat1 and mat2 must have the same dtype": "questions/code/",
    "CUDA out of memory": "questions/hardware/",
    "Using a symbolic tf.Tensor as a Python bool": "tensorflow/graphs/",
    "No module named 'torch'": "learn/install_errors/",
    "No matching distribution found": "learn/install_errors/",
    "DLL load failed": "learn/install_errors/",
    "Torch not compiled with CUDA enabled": "learn/install_errors/",
}

# A call or an error must not hide what the titles say.
THEMES = {
    "install pytorch": "learn/install/",
    "jobs": "jobs/",
    "same model": "side_by_side/same_model/",
    "learning path": "learn/path/",
}


def tags_of_tasks() -> dict[str, set[str]]:
    """A call or an error that a page of a task is tagged with -> the pages with it."""
    found: dict[str, set[str]] = {}
    for file in sorted((ROOT / "docs/side_by_side").glob("*/*.md")):
        front = yaml.safe_load(file.read_text("utf-8").split("---\n")[1])
        address = bench_sites.address_of(file.relative_to(ROOT).as_posix())
        for tag in front.get("tags", ()):
            found.setdefault(str(tag), set()).add(address)
    return found


# Errors of which most words stand on many pages: other pages come first.
COMMON = {
    "Can't get attribute",
    "Cannot convert a symbolic tf.Tensor",
    "appears to not have been used in the graph",
    "must be Tensor, not tuple",
    "ndims must be >= 2",
    "was expected to be a float tensor but is a int32 tensor",
}
TAGS = {tag: pages for tag, pages in tags_of_tasks().items() if tag not in COMMON}
TRIED = 60  # a day


def drawn() -> list[str]:
    """The tags that are tried in this session; COPY_ALL=1 tries all."""
    seed = sampling.seed_of(os.environ)
    ordered = sorted(TAGS, key=lambda tag: sampling.place(tag, seed))
    return ordered if os.environ.get("COPY_ALL") else ordered[:TRIED]


@pytest.fixture(scope="module")
def searching(browser: Browser, site: str) -> Iterator[Page]:
    """A page whose search has its index."""
    page = browser.new_page()
    page.goto(site)
    page.wait_for_load_state("networkidle")
    page.locator("input.md-search__input").click()
    yield page
    page.close()


def found(page: Page, query: str) -> list[str]:
    """Addresses of the first pages that the search lists."""
    field = page.locator("input.md-search__input")
    for text in ("zzzqqq", query):  # nothing, so that what is then listed is new
        field.fill(text)
        field.press("End")  # it listens to keys
        what = NONE if text != query else HIT
        page.locator(what).first.wait_for(timeout=WAIT)
    heads = page.locator(HIT)
    count = min(FIRST, heads.count())
    links = [
        heads.nth(n).locator("a").first.get_attribute("href") or ""
        for n in range(count)
    ]
    return [urlsplit(urljoin(page.url, link)).path.lstrip("/") for link in links]


def test_there_are_forty_queries() -> None:
    assert len(QUERIES) == 40


@pytest.mark.parametrize("query", [*QUERIES, *THEMES])
def test_search_finds(searching: Page, query: str) -> None:
    first = found(searching, query)
    assert set(first) & set((QUERIES | THEMES)[query].split()), first


def test_every_task_can_be_searched_for() -> None:
    """Sixty calls and errors are tried each day, and each page has some."""
    pages = set().union(*TAGS.values())
    tasks = (ROOT / "docs/side_by_side").glob("*/*.md")
    assert len(pages) == len(list(tasks))
    assert len(TAGS) >= TRIED


@pytest.mark.parametrize("tag", drawn())
def test_search_finds_the_page_of_a_task(searching: Page, tag: str) -> None:
    first = found(searching, tag)
    assert set(first) & TAGS[tag], first
