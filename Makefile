# The two that matter: `make run` and `make test`. `make help` lists them all.

.DEFAULT_GOAL := help
.PHONY: help run test lint format words tour bench outside speech audit soak faults chaos dist deb test-deb test-windows lock clean setup

python := .venv/bin/python
ARGS ?=

# Everything generated goes to build/.
export HYPOTHESIS_STORAGE_DIRECTORY := build/cache/hypothesis

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):[^#]*## /  make \1	/p' $(MAKEFILE_LIST)

run: setup ## start the kiosk full screen; ARGS=--windowed starts it in a window
	@.make/run $(ARGS)

test: setup ## check everything; ARGS="-k words" picks tests
	@$(python) -m pytest -n 2 $(ARGS)

lint: setup ## the checks of style, types, layers and QML alone
	@$(python) -m pytest -n 2 tests/test_rules.py tests/rules $(ARGS)

format: setup ## write Python and QML the way the checks want them
	@$(python) -m ruff check --fix-only --quiet kiosk tests .make/freeze .make/debian build.spec
	@$(python) -m ruff format --quiet kiosk tests .make/freeze .make/debian .make/missing .make/missing_python build.spec
	@find kiosk -name '*.qml' -exec .venv/bin/pyside6-qmlformat --inplace {} +

words: setup ## gather the words of the screen for its translators
	@.make/words --gather

tour: setup ## draw every screen to build/tour/
	@$(python) -m kiosk tour content --out build/tour $(ARGS)

pictures: setup ## draw the pictures of the README anew
	@$(python) -m kiosk tour content --out build/pictures
	@mkdir -p assets/pictures
	@shots=build/pictures/1280x800@13.3/en/light/100; \
	cp "$$shots/article-ketamine-dose.png" assets/pictures/article.png; \
	cp "$$shots/section-usual-dose.png" assets/pictures/section.png; \
	cp "$$shots/answer-how-long.png" assets/pictures/answer.png; \
	cp "$$shots/my-list-several.png" assets/pictures/my-list.png

bench: setup ## print the speed and memory table
	@$(python) -m tests.bench $(ARGS)

outside: setup ## read the running kiosk over the accessibility bus, as a screen reader does (Linux)
	@.make/outside $(ARGS)

speech: setup ## hear real speech: espeak-ng in English, Spanish and Arabic, into a file (Linux)
	@.make/speech $(ARGS)

audit: setup ## the whole tour at every look, for hours; ARGS="--share 3/37" takes the third of 37 parts, "--stops staff-" those stops
	@$(python) -m pytest -m audit -n 2 -o faulthandler_timeout=0 $(ARGS)

faults: setup ## make faults for real and measure the time to a working screen (Linux, as an administrator)
	@.make/faults $(ARGS)

chaos: setup ## the same at random for an hour; ARGS="--minutes 5 --seed 2"
	@.make/faults chaos $(ARGS)

soak: setup ## the tests that take minutes
	@$(python) -m pytest -m slow -o faulthandler_timeout=0 $(ARGS)

dist: setup ## freeze the program into dist/kiosk/ and prove that it runs
	@.make/dist $(ARGS)

deb: setup ## pack dist/kiosk/ into a Debian package in build/
	@.make/deb $(ARGS)

test-deb: setup ## install, boot, break, update and remove that package in a Debian of its own (Linux, as root)
	@.make/test-deb $(ARGS)

test-windows: setup ## freeze and install for Windows under wine, and walk through it; ARGS=--built keeps what is frozen
	@.make/windows $(ARGS)

lock: setup ## write requirements.lock anew; ARGS=--upgrade takes newer releases
	@.make/lock $(ARGS)

clean: ## remove what the targets made, .venv included
	rm -rf build dist .venv *.egg-info

setup:
	@.make/setup
