"""After danger nobody is waved on; after a mere suspicion who goes on is answered."""

import pytest

from connectors.conversations import Conversation
from connectors.danger import second_look, warn
from understanding.labels import Danger, DangerKind, DangerVariant, Label, Reading, ThemeReading

SURE = Danger(DangerKind.CRISIS)
SUSPECTED = Danger(DangerKind.CRISIS, frozenset({DangerVariant.SUSPECTED}))


def reading(label: str, *themes: str) -> Reading:
    found = tuple(ThemeReading(theme, 0.9) for theme in themes)
    return Reading(label=label, confidence=0.9, themes=found, safety=None, place=None, role=None, phase=None)


@pytest.mark.parametrize("label", [Label.PLAATS_NOEMEN, Label.CONTACT_MENS, Label.BEDANKT, Label.OPENINGSTIJDEN])
def test_who_goes_on_after_a_suspicion_is_answered(label: Label) -> None:
    assert second_look(Conversation(), SUSPECTED, reading(label)) is None


@pytest.mark.parametrize("label", [Label.NEE, Label.OUT_OF_SCOPE, Label.KLACHT, "onduidelijk"])
def test_who_waves_a_suspicion_away_is_met_once_more(label: str) -> None:
    assert second_look(Conversation(), SUSPECTED, reading(label)) == SUSPECTED


@pytest.mark.parametrize("label", [Label.PLAATS_NOEMEN, Label.BEDANKT, Label.NEE])
def test_after_a_plain_cry_only_a_need_is_answered_as_it_is(label: Label) -> None:
    assert second_look(Conversation(), SURE, reading(label)) == SURE
    assert second_look(Conversation(), SURE, reading("rouw", "rouw")) is None


def test_a_suspicion_does_not_make_a_plain_cry_less_sure() -> None:
    talk = Conversation()
    warn(talk, SURE)
    warn(talk, SUSPECTED)
    assert talk.danger == talk.crisis == SURE
    assert second_look(talk, talk.danger, reading(Label.BEDANKT)) == SURE
