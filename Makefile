# Each target works as the first command on a fresh clone. Needs Python 3.11+, git, make.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt
# Silences a notice about MkDocs 2 that says nothing about this site.
export NO_MKDOCS_2_WARNING := 1

.PHONY: help site serve preview test test-all bench due clean

help:  ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|'

site: .venv/site.stamp  ## Run every block and build site/
	$(BIN)/mkdocs build

serve: .venv/site.stamp  ## The same, served with live reload on http://127.0.0.1:8000
	$(BIN)/mkdocs serve

preview: .venv/preview.stamp  ## Only render Markdown: no framework, nothing run
	SITE_MODE=preview $(BIN)/mkdocs serve

test: .venv/test.stamp  ## Lint, types, every block, every test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest

test-all: export COPY_ALL = 1
test-all: test  ## The same, and a copy of every block by plain Python, not of a sample

bench: .venv/test.stamp  ## How long builds take, against plain MkDocs and plain Python
	$(BIN)/python tests/bench.py

due: .venv/site.stamp  ## What is to be checked again, what changed in the versions
	$(BIN)/python -m engine.evidence.due --within 30

clean:  ## Forget all runs and the built site
	rm -rf .cache .runs site

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/preview.stamp: .venv/bin/python pyproject.toml constraints.txt
	$(PIP) --editable .
	touch $@

.venv/site.stamp: .venv/bin/python pyproject.toml constraints.txt
	$(PIP) --editable '.[snippets]'
	touch $@ .venv/preview.stamp

.venv/test.stamp: .venv/bin/python pyproject.toml constraints.txt
	$(PIP) --editable '.[snippets,test]'
	touch $@ .venv/site.stamp .venv/preview.stamp
