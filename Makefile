# make run    set up once, then open the window
# make test   set up once, then run all tests
# make help   the rest

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check --no-input -q

# Written when a step is done; a step is done again when what it was made from changes.
MADE      := $(VENV)/.made
INSTALLED := $(VENV)/.installed
FOR_TESTS := $(VENV)/.installed-dev

TESTS ?= tests

# The person's own files are none of the tests' business, and no test needs a screen.
TEST_ENVIRONMENT := HIRING_ASSISTANT_KEYRING=off QT_QPA_PLATFORM=offscreen

.DEFAULT_GOAL := help
.PHONY: help run demo test lint package bench pictures translations lock clean system-window system-tests system-package display

help:
	@echo 'make run           set up once, then open the window'
	@echo 'make demo          open the window on a sample hiring round, in a store of its own'
	@echo 'make test          set up once, then run all tests'
	@echo 'make lint          ruff, mypy and the layer check'
	@echo 'make bench         measure the start-up time against bare windows'
	@echo 'make package       build and check the program folder and, on Debian, the .deb in dist/'
	@echo 'make pictures      take the pictures of the README again'
	@echo 'make translations  gather the texts of the window anew and compile the translations'
	@echo 'make lock          write the lock files again from pyproject.toml'
	@echo 'make clean         remove everything made, except your data'

run: system-window $(INSTALLED) display
	$(BIN)/hiring-assistant

demo: system-window $(INSTALLED) display
	$(BIN)/hiring-assistant --sample

test: system-tests $(FOR_TESTS)
	$(TEST_ENVIRONMENT) $(BIN)/python -m pytest -q $(TESTS)

lint: $(FOR_TESTS)
	@failed=; for check in 'ruff check .' 'ruff format --check .' mypy lint-imports; do \
	  echo "$$check"; $(BIN)/$$check || failed=yes; done; [ -z "$$failed" ]

package: system-package
	$(PYTHON) packaging/build.py

bench: system-tests $(INSTALLED)
	$(BIN)/python tests/benchmarks/startup.py

pictures: system-tests $(INSTALLED)
	$(BIN)/python docs/make_pictures.py

translations: $(INSTALLED)
	$(BIN)/python packaging/translations.py

lock: $(MADE)
	$(BIN)/python packaging/lock.py

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find hiring_assistant tests packaging docs -name __pycache__ -type d -prune -exec rm -rf {} +

# --- what the machine must have ---------------------------------------------------------------------------------

define CHECK_PYTHON
command -v $(PYTHON) >/dev/null 2>&1 || { \
  echo 'Python is missing: install Python 3.11 or newer, or say which one to use: make PYTHON=/path/to/python3 ...' >&2; exit 1; }; \
$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
  echo "$$($(PYTHON) --version) is too old: Hiring Assistant needs Python 3.11 or newer. If you have one, say so: make PYTHON=python3.12 ..." >&2; exit 1; }
endef

system-window system-tests system-package: system-%:
	@$(CHECK_PYTHON)
	@$(PYTHON) packaging/system_libraries.py $*

display:
	@if [ "$$(uname -s)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY$$QT_QPA_PLATFORM" ]; then \
	  echo 'Hiring Assistant is set up, but there is no display here to open its window on.' >&2; \
	  echo 'Start it from a desktop session, or use the command line: $(BIN)/hiring-assistant --help' >&2; \
	  exit 1; fi

# --- the environment --------------------------------------------------------------------------------------------

$(MADE):
	@$(CHECK_PYTHON)
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { \
	  echo 'Python has no venv module here. On Debian and Ubuntu: sudo apt-get install python3-venv' >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

# The versions are the ones of the lock files, so that everybody runs and tests the same program.
$(INSTALLED): $(MADE) pyproject.toml requirements.lock
	@echo 'Installing Hiring Assistant into $(VENV) (the first time this fetches about 120 MB)'
	$(PIP) install -c requirements.lock -e .
	@touch $@

$(FOR_TESTS): $(MADE) pyproject.toml requirements.lock requirements-dev.lock
	@echo 'Installing Hiring Assistant and its test tools into $(VENV) (the first time this fetches about 160 MB)'
	$(PIP) install -c requirements.lock -c requirements-dev.lock -e '.[dev]'
	@touch $(INSTALLED) $@
