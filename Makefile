# Each target works as the first command on a fresh clone and does its own set-up.
# Needs git and make; tests/preflight.sh looks for the rest. PYTHON=… chooses another.
PYTHON ?=
BIN := .venv/bin
comma := ,
PIP := $(BIN)/python -m pip install --disable-pip-version-check --progress-bar off \
	--constraint constraints.txt --editable
# Silences a notice about MkDocs 2 that says nothing about this site.
export NO_MKDOCS_2_WARNING := 1

.NOTPARALLEL:
.PHONY: help site serve preview offline test test-all measure bench shots lighthouse due clean can-preview can-build can-test

help:  ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

site: can-build .venv/site.stamp  ## Run every block and build site/
	$(BIN)/mkdocs build

serve: can-build .venv/site.stamp  ## The same, served with live reload on http://127.0.0.1:8000
	$(BIN)/mkdocs serve --dirty

preview: can-preview .venv/preview.stamp  ## Only render Markdown: no framework, nothing run
	SITE_MODE=preview $(BIN)/mkdocs serve

offline: can-build .venv/site.stamp  ## The site as files, to be opened without a server, and as a zip
	OFFLINE=true HOMEPAGE=index.html $(BIN)/mkdocs build --site-dir site-offline
	$(BIN)/python -m zipfile -c site-offline.zip site-offline

test: can-test .venv/test.stamp  ## Lint, types, every block, every test; SKIP_BROWSER=1 leaves out those in a browser
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest docs
	$(BIN)/pytest tests --numprocesses logical --dist loadscope

test-all: export COPY_ALL := 1
test-all: test  ## The same, and a copy of every block run by plain Python

measure: can-build .venv/site.stamp  ## Run every measurement anew, each alone on the machine
	$(BIN)/pytest docs --measure

bench: can-build .venv/test.stamp  ## How long builds take, against plain MkDocs and plain Python
	$(BIN)/python tests/bench.py

shots: can-test site .venv/test.stamp  ## A picture of each page at two widths, in both themes, in .runs/shots/
	$(BIN)/python tests/screenshots.py

lighthouse: can-test site .venv/test.stamp  ## Lighthouse's scores of each page, the median of three; an hour
	$(BIN)/python tests/lighthouse.py $(PAGES)

due: can-preview .venv/preview.stamp  ## What is to be checked again
	$(BIN)/python -m engine.evidence.recheck --within 30

clean:  ## Forget all runs and the built site
	rm -rf .cache .runs site site-offline site-offline.zip

# What pip cannot install is looked for before anything long starts.
can-preview can-build can-test:
	@PYTHON="$(PYTHON)" sh tests/preflight.sh $(@:can-%=%)

# pip's own words are kept, and shown where it fails.
define install
@echo "Installing $(1) (what pip says: .venv/pip.log) …"
@$(PIP) '$(1)' >.venv/pip.log 2>&1 || { tail -n 25 .venv/pip.log; exit 1; }
@touch $(2)
endef

.venv/preview.stamp: pyproject.toml constraints.txt
	$(call install,.,$@)

.venv/site.stamp: pyproject.toml constraints.txt
	$(call install,.[snippets],$@ .venv/preview.stamp)

.venv/test.stamp: pyproject.toml constraints.txt
	$(call install,.[snippets$(comma)test],$@ .venv/site.stamp .venv/preview.stamp)
