# Two commands do everything: `make run` and `make test`. The rest are their parts.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run test check unit browser conversations train load account key reseal verify crash faults soak audit bench evaluate lock clean

PYTHON ?= 3.11
TOOLS := .venv/tools
APP := .venv/app
BOT := .venv/bot
UV := $(TOOLS)/bin/uv
ENCODER := .cache/encoder/manifest.json

# Rasa and its numeric libraries are twice as fast on one thread each; numpy is imported with its threads counted.
export OMP_NUM_THREADS = 1
export OPENBLAS_NUM_THREADS = 1
export TF_CPP_MIN_LOG_LEVEL = 3
export PYTHONUNBUFFERED = 1
# Rasa's dependencies are loud about their age.
export SQLALCHEMY_SILENCE_UBER_WARNING = 1
export RASA_TELEMETRY_ENABLED = false

help: ## Show what can be done here
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-14s %s\n", $$1, $$2}'

run: $(APP)/.ready-run train ## Start Wegwijs at http://localhost:8000 (Ctrl-C stops it)
	@exec $(APP)/bin/python -m connectors run

test: check unit browser conversations faults ## Everything that must hold: style, types, data, tests, conversations

check: $(APP)/.ready-dev $(ENCODER) ## Style, types, training data
	@echo "==> ruff, mypy"
	@$(APP)/bin/ruff check -q . && $(APP)/bin/ruff format -q --check .
	@$(APP)/bin/mypy
	@echo "==> training data: near-duplicates, rasa data validate (half a minute)"
	@$(BOT)/bin/python -m bot.checks.near_duplicates bot/data/nlu tests/evaluation
	@$(BOT)/bin/python -m bot.checks.validate

unit: $(APP)/.ready-dev train ## pytest in both environments
	@echo "==> tests of the bot's components"
	@$(BOT)/bin/python -m pytest -q tests/bot
	@echo "==> tests of everything else, with a real bot (six minutes)"
	@$(APP)/bin/python -m pytest -q --ignore=tests/bot --ignore=tests/browser

browser: $(APP)/.ready-dev train ## pytest in a real browser; a process of its own, because Playwright holds the event loop
	@echo "==> tests in a real browser (ten minutes)"
	@$(APP)/bin/python -m pytest -q tests/browser

conversations: train ## rasa test on the written conversations
	@echo "==> rasa test (about a minute)"
	@$(BOT)/bin/python -m bot.checks.conversations

train: $(ENCODER) ## Train the bot when its data, configuration or components changed
	@$(BOT)/bin/python -m bot.train

load: $(APP)/.ready-run ## Load the directory from knowledge/data/*.csv
	@$(APP)/bin/python -m connectors load

account: $(APP)/.ready-run ## Make an account for the desk, or a new link: make account email=... name=... role=beheerder
	@$(APP)/bin/python -m connectors account $(if $(email),--email '$(email)') $(if $(name),--name '$(name)') \
	  $(if $(role),--role '$(role)') $(if $(centre),--centre '$(centre)') $(if $(helpdesk),--helpdesk '$(helpdesk)')

key: $(APP)/.ready-run ## Print a new key for personal data, for WEGWIJS_DATA_KEYS
	@$(APP)/bin/python -m connectors key

reseal: $(APP)/.ready-run ## Seal all personal data with the first key of WEGWIJS_DATA_KEYS
	@$(APP)/bin/python -m connectors reseal

verify: $(APP)/.ready-run ## Check that nobody changed the access log
	@$(APP)/bin/python -m connectors verify

faults: $(APP)/.ready-dev train ## Break one thing after another in the real processes, and see what a person sees
	@echo "==> faults (about a minute and a half)"
	@$(APP)/bin/python -m tests.faults

crash: $(APP)/.ready-dev ## Kill the app 200 times while referrals run; nothing may be lost or doubled
	@$(APP)/bin/python -m tests.crash

audit: $(APP)/.ready-run $(BOT)/.ready ## Ask a public service for known vulnerabilities in both locks; needs the internet
	@$(UV) venv -q --allow-existing --python $(PYTHON) .venv/audit && $(UV) pip install -q --python .venv/audit/bin/python pip-audit
	@failed=0; for name in app bot; do echo "==> $$name"; \
	  .venv/audit/bin/pip-audit --strict --disable-pip --no-deps --require-hashes -r requirements/$$name.txt || failed=1; done; \
	  [ $$failed = 0 ] || { echo "Not everything could be looked up, or something is known: read the lines above."; exit 1; }

soak: $(APP)/.ready-dev train ## Half an hour of modest load: no failures, no mixed-up talks, memory flat
	@$(APP)/bin/python -m tests.soak

bench: $(APP)/.ready-dev train ## Measure cold start, memory, turns and messages per second
	@$(APP)/bin/python -m tests.bench
	@$(APP)/bin/python -m tests.bench_search

evaluate: $(APP)/.ready-dev train ## Measure what is understood, beside stock Rasa, which it trains too: long
	@$(APP)/bin/python -m tests.evaluation

lock: $(UV) ## Make the lock files anew from requirements/*.in
	@for name in tools app dev; do $(UV) pip compile -q --upgrade --generate-hashes --no-header --no-emit-index-url \
	  --no-emit-find-links --python-version 3.11 requirements/$$name.in -o requirements/$$name.txt; done
	@$(UV) pip compile -q --upgrade --generate-hashes --no-header --no-emit-index-url --no-emit-find-links \
	  --python-version 3.11 requirements/bot.in --override requirements/bot-overrides.txt -o requirements/bot.txt

clean: ## Remove environments, models, caches and the local database
	@rm -rf .venv .cache .rasa models var

$(UV): requirements/tools.txt
	@command -v python3 >/dev/null || { echo "Wegwijs needs Python 3. Install it (Debian: apt-get install python3-venv) and run make again."; exit 1; }
	@echo "==> installing uv"
	@python3 -m venv $(TOOLS) || { echo "Python's venv module is missing. Install it (Debian: apt-get install python3-venv) and run make again."; exit 1; }
	@$(TOOLS)/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements/tools.txt
	@touch $@

define environment
	@test -x $(1)/bin/python || $(UV) venv -q --python $(PYTHON) $(1) || \
	  { echo "No Python $(PYTHON) found, and uv could not bring one. Install Python $(PYTHON) and run make again."; exit 1; }
endef

$(APP)/.ready-run: requirements/app.txt | $(UV)
	$(call environment,$(APP))
	@echo "==> installing the app (seconds)"
	@$(UV) pip install -q --python $(APP)/bin/python --require-hashes -r requirements/app.txt
	@touch $@

$(APP)/.ready-dev: requirements/dev.txt $(APP)/.ready-run
	@echo "==> installing the test tools (seconds)"
	@$(UV) pip install -q --python $(APP)/bin/python --require-hashes -r requirements/dev.txt
	@touch $@

$(BOT)/.ready: requirements/bot.txt | $(UV)
	$(call environment,$(BOT))
	@echo "==> installing the bot: Rasa and its libraries, 2.6 GB (a minute or two)"
	@$(UV) pip sync -q --python $(BOT)/bin/python --require-hashes requirements/bot.txt
	@touch $@

$(ENCODER): $(BOT)/.ready $(wildcard bot/encoder/*.py bot/encoder/adaptation/*.py bot/encoder/adaptation/*.npz)
	@echo "==> building the sentence encoder (seconds)"
	@$(BOT)/bin/python -m bot.encoder.build
	@touch $@
