# `make help` lists the targets. `make run` and `make test` set everything up themselves (packaging/setup.sh).
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

BIN := .venv/bin
PY := $(BIN)/python
OFFSCREEN := QT_QPA_PLATFORM=offscreen
TOUR := build/tour
FREEZE := PYTHONHASHSEED=0 $(BIN)/pyinstaller --noconfirm --log-level ERROR --workpath build/pyinstaller
SCALES := 1,10
XVFB := xvfb-run -a -s "-screen 0 1280x1000x24"

CATALOGUES := $(wildcard resources/translations/*.ts)
COMPILED_CATALOGUES := $(CATALOGUES:resources/%.ts=build/%.qm)

.PHONY: help setup build run test bench soak shots preview package package-macos smoke silence lock clean
.PHONY: check check-format check-lint check-types check-imports check-content check-translations check-shell

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' Makefile

setup: ## system libraries (it says first what it will do), .venv, the pinned packages
	@packaging/setup.sh

# ---- what is built from sources: translations, fonts, and the handbook (the app asks itself whether that is stale)

build/translations/%.qm: resources/translations/%.ts
	@mkdir -p $(@D)
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

build/fonts/Onest-700.ttf: app/tools/fonts.py | setup
	@$(PY) -m app.tools.fonts build/fonts

build: setup $(COMPILED_CATALOGUES) build/fonts/Onest-700.ttf
	@$(PY) -c "from app.launch import open_bundle; from app.paths import find_paths; open_bundle(find_paths())"

# .venv holds the tool that compiles a catalogue
$(COMPILED_CATALOGUES): | setup

# ---- for users and writers

run: build ## the app; without a display, a tour by itself with pictures in build/tour
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname -s)" = Darwin ]; then \
		$(BIN)/handbook; \
	else \
		packaging/tour.sh $(BIN)/handbook $(TOUR); \
	fi

preview: build ## the app on your copy of the handbook; a page shows again when its file is saved
	@$(BIN)/handbook --preview

check-content: setup ## the handbook's own rules: sources, dates, links, ids, translations
	@$(BIN)/handbook check

# ---- for developers

test: build ## all tests, Qt's offscreen
	@$(OFFSCREEN) $(PY) -m pytest --benchmark-skip -m "not soak"

soak: build ## the long fault and fuzz runs
	@$(OFFSCREEN) $(PY) -m pytest --benchmark-skip -m soak || { status=$$?; \
		if [ $$status = 5 ]; then echo "There are no long runs yet: no test is marked soak."; else exit $$status; fi; }

bench: build ## benchmarks: medians and ratios (search at SCALES=1,10 times the handbook; 100 takes half an hour)
	@$(OFFSCREEN) $(PY) -m pytest --benchmark-only --benchmark-columns=min,median,max,rounds -m "not soak" || [ $$? = 5 ]
	@$(PY) -m tests.search.quality
	@$(PY) -m tests.search.speed --scales $(SCALES)
	@$(OFFSCREEN) $(PY) -m tests.ui.search.typing_in_the_window
	@if command -v xvfb-run >/dev/null 2>&1 && [ -e build/frozen/handbook/handbook ]; then \
		$(XVFB) $(PY) packaging/bench/milliseconds.py && $(XVFB) $(PY) packaging/bench/startup.py; \
	else \
		echo "The start was not measured: that needs make package and xvfb-run."; \
	fi

check: check-format check-lint check-types check-imports check-content check-translations check-shell ## format, lint, types, import contracts, content, translations
check-format: setup
	@$(BIN)/ruff format --check
check-lint: setup
	@$(BIN)/ruff check
check-types: setup
	@$(BIN)/mypy
check-imports: setup
	@$(BIN)/lint-imports --no-logo
check-translations: setup
	@$(PY) -m app.tools.translations --check
check-shell:
	@if command -v shellcheck >/dev/null 2>&1; then \
		shellcheck .ci/run packaging/*.sh packaging/macos/*.sh && echo "shellcheck: good"; \
	else \
		echo "shellcheck is not installed; the shell scripts were not checked."; \
	fi

shots: build ## pictures of every screen in build/shots; DESIGN=folder lays each beside the design's, ONLY="run nl" takes some
	@rm -rf build/shots
	@$(OFFSCREEN) $(PY) packaging/shots.py build/shots $(if $(DESIGN),--design $(DESIGN)) --only "$(ONLY)"

# ---- packages

# Every time in a package is the last commit's, so that two builds of one commit are the same.
package: export SOURCE_DATE_EPOCH := $(or $(SOURCE_DATE_EPOCH),$(shell git log -1 --format=%ct 2>/dev/null || echo 1767225600))
package: ## what people install, in dist/
	@packaging/setup.sh --package
	@$(MAKE) --no-print-directory build
	@rm -rf dist
	@$(PY) packaging/sbom.py build/sbom.cdx.json
	@$(PY) packaging/make_wheel.py
	@$(OFFSCREEN) $(PY) packaging/icons.py build/icons
	@$(FREEZE) --distpath build/frozen packaging/handbook.spec
	@$(OFFSCREEN) $(PY) -m pytest tests/packaging/test_frozen_bundle.py
	@if command -v dpkg-deb >/dev/null 2>&1; then \
		$(PY) packaging/linux/make_deb.py; \
	else \
		echo "No dpkg-deb here, so no .deb: the bundle is in build/frozen/handbook."; \
	fi
	@if [ "$$(uname -s)" = Linux ]; then \
		$(PY) packaging/linux/make_portable.py; \
	fi
	@cp build/sbom.cdx.json dist/handbook-sbom.cdx.json

package-macos: export SOURCE_DATE_EPOCH := $(or $(SOURCE_DATE_EPOCH),$(shell git log -1 --format=%ct 2>/dev/null || echo 1767225600))
package-macos: build ## Handbook.app and a .dmg, on a Mac (untested)
	@$(OFFSCREEN) $(PY) packaging/icons.py build/icons
	@$(PY) packaging/sbom.py build/sbom.cdx.json
	@$(FREEZE) --distpath build/frozen packaging/handbook.spec
	@packaging/check_bundle.sh build/frozen/Handbook.app/Contents/MacOS/handbook
	@packaging/macos/make_dmg.sh

smoke: ## install the .deb in dist/, use it without a network, remove it (needs root; changes this system)
	@packaging/smoke.sh

silence: ## proof that the app is silent: every screen, command and export under strace, and without any interface
	@packaging/silence.sh

lock: ## choose versions anew and pin them with their hashes (needs uv)
	@PATH="$(CURDIR)/$(BIN):$$PATH" uv pip compile pyproject.toml --extra dev --generate-hashes --no-annotate --no-header --no-emit-index-url \
		--no-emit-find-links --universal --python-version 3.11 -o requirements.txt

clean: ## remove what make built; .venv and personal data stay
	rm -rf build dist *.egg-info .mypy_cache .ruff_cache .import_linter_cache .hypothesis .benchmarks
	find app tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
