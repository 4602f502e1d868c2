# One command each: `make demo` runs the main job, `make test` passes the tests, `make check` is CI.
# Everything lives in .venv; a second run starts at once.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
# What is compiled at installation, and so again when it changes.
NATIVE := $(wildcard */_native*.[ch])
PYTEST_ARGS ?= -n auto -q
# How long the tests fuzz, too: `make test FUZZ=10m` is the long job, FUZZ=0s leaves it out.
FUZZ ?= 30s

.PHONY: demo test fuzz check lint types generated bench clean

demo: $(VENV)/.installed
	$(BIN)/python -m invites demo

test: $(VENV)/.installed-dev
	$(BIN)/python -m pytest $(PYTEST_ARGS) --fuzz $(FUZZ)

# The long campaign, on two processes; what is worth keeping stays in .fuzz for the next one.
fuzz: $(VENV)/.installed-dev
	$(BIN)/tl fuzz --for 10m --jobs 2 --corpus .fuzz/corpus --output .fuzz

check: lint types generated test

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.installed-dev
	$(BIN)/mypy

generated: $(VENV)/.installed-dev
	$(BIN)/python schema/regenerate.py --check
	$(BIN)/python schema/regenerate_errors.py --check

bench: $(VENV)/.installed-dev
	$(PIP) install -c constraints.txt -e '.[bench]'
	$(BIN)/python bench/codec.py
	$(BIN)/python bench/bounds.py
	$(BIN)/python bench/imports.py
	$(BIN)/python bench/ige.py
	$(BIN)/python bench/handshake.py
	$(BIN)/python bench/calls.py

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, this is " + sys.version.split()[0] + ". Name one with: make PYTHON=python3.12 ...") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml constraints.txt $(NATIVE) | $(VENV)/bin/python
	$(PIP) install -c constraints.txt -e .
	@touch $@

$(VENV)/.installed-dev: pyproject.toml constraints.txt $(NATIVE) | $(VENV)/bin/python
	$(PIP) install -c constraints.txt -e '.[dev]'
	@touch $@ $(VENV)/.installed

clean:
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
