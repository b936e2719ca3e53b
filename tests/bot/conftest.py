"""Rasa, imported once and quietly: its old libraries warn of their age, and warnings are errors in tests."""

from __future__ import annotations

from bot.checks import quiet

quiet.prepare()
with quiet.imports():
    import rasa.core.agent
    import rasa.core.channels.channel
    import rasa.core.test
    import rasa.core.tracker_store
    import rasa.validator  # noqa: F401
