"""A small decision helper that keeps every rule, for tests."""

FREE = """\
- id: team
  question: Has somebody chosen?
  options:
"""
CHOSEN = """\
    - id: {name}
      answer: They use {name} <b>here</b>
      reasons:
        - {{speaks_for: {{{name}: 3}}, why: Ask *them*., see: [c01]}}
        - {{speaks_for: {{{name}: 1}}, why: Read theirs., see: [page.md#a-part]}}
"""
GOAL = """\
- id: goal
  question: What for?
  options:
    - id: learn
      answer: To learn
      reasons:
        - {speaks_for: {pytorch: 1, jax: 2}, why: 84% do., see: [c01, a/b_jax.py]}
    - id: ship
      answer: To ship
      reasons:
        - {speaks_for: {}, why: Each can., see: [page.md]}
"""
NAMES = ("pytorch", "keras", "tensorflow", "jax")
QUESTIONS = FREE + "".join(CHOSEN.format(name=name) for name in NAMES) + GOAL
LEDGER = """\
- id: c01
  section: A
  claim: Most do.
  verdict: opinion
  finding: They do.
  figures:
    - {value: 84, unit: "%", of: of all}
  sources:
    - {title: X, url: https://example.org/, kind: primary, published: 2026}
  how: Looked.
  checked: 2026-11-22
  recheck: 2126-11-22
"""
PART = """\
## `A` part

```python
--8<-- "a/b_jax.py"
```
"""
PAGE = f"# A page\n\n{PART}"
SNIPPET = "print('x: 5')\n"
FILES = {
    "docs/questions/ledger/a.md": '# A\n\n{{ claims("A") }}\n',
    "docs/_data/decision.yml": QUESTIONS,
    "docs/_data/claims/1.yml": LEDGER,
    "docs/page.md": PAGE,
    "snippets/a/b_jax.py": SNIPPET,
}
