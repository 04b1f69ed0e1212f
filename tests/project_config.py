"""The `mkdocs.yml` of a tiny project."""

from pathlib import Path

HERE = Path(__file__).resolve().parent
HOOKS = HERE.parent / "docs" / "engine" / "mkdocs_hooks.py"
MKDOCS = f"""\
site_name: Tiny
strict: true
hooks: ["{HOOKS.as_posix()}"]
exclude_docs: |
  _*/
  /engine/
  *.py
markdown_extensions:
  - admonition
  - attr_list
  - def_list
  - footnotes
  - md_in_html
  - tables
  - pymdownx.details
  - pymdownx.highlight: {{ pygments_lang_class: true }}
  - pymdownx.inlinehilite
  - pymdownx.snippets: {{ base_path: [snippets], check_paths: true }}
  - pymdownx.superfences
  - pymdownx.tabbed: {{ alternate_style: true }}
  - engine.rendering.extension: {{ mode: !ENV [SITE_MODE, run] }}
  - engine.evidence.extension
"""
# Material and mkdocs-jupyter make a tiny build take more than twice as long.
LEAN = f"""\
theme: {{ name: null, custom_dir: "{(HERE / "theme").as_posix()}" }}
"""
MATERIAL = """\
theme: { name: material, font: false }
"""
NO_PLUGINS = """\
plugins: []
"""
LABS = """\
plugins:
  - mkdocs-jupyter:
      include: ["labs/*.ipynb"]
      ignore: ["*.md"]
      execute: false
      allow_errors: false
      include_source: true
"""


def mkdocs(material: bool, labs: bool) -> str:
    """The text: in the theme of the site or a bare one, with labs or without."""
    return MKDOCS + (MATERIAL if material else LEAN) + (LABS if labs else NO_PLUGINS)
