"""What no sentence may do: claim to know a feeling, promise secrecy or results, ask for what is not needed.

The sentences come from where they are written (``tests.readability.collecting``), so that a new one is read too.
"""

import re

import pytest

from actions.people import INFORMATION
from connectors.saying import FIRST_WORDS
from tests.readability.collecting import texts
from understanding.labels import Danger, DangerKind, DangerVariant
from understanding.safety.answers import answer

NEVER: dict[str, re.Pattern[str]] = {
    "claims to know a feeling": re.compile(
        r"\b(?:begrijp|snap|weet|voel|herken) (?:ik |wij |we )?(?:precies |goed |heel goed |helemaal )?"
        r"(?:hoe (?:u|je|jij|het)|wat (?:u|je|jij) (?:voelt|doormaakt|meemaakt))|\bik voel met (?:u|je) mee\b",
        re.I,
    ),
    "promises secrecy": re.compile(
        r"\b(?:blijft|blijven|is|zijn|houden|hou|houd) (?:\w+ ){0,3}?"
        r"(?:geheim|vertrouwelijk|anoniem|onder ons|tussen ons)\b"
        r"|\bniemand (?:komt|zal|hoort|merkt|krijgt)(?: \w+){0,4} (?:te weten|weten|horen|achter)\b"
        r"|\b100 ?% (?:veilig|anoniem)",
        re.I,
    ),
    "promises a result": re.compile(
        r"\b(?:het|alles) komt (?:wel |weer |vast |zeker )*goed\b|\bgegarandeerd\b|\bgarantie\b"
        r"|\bgaranderen\b|\bik beloof\b|\bwij beloven\b|\bu wordt (?:weer )?beter\b|\blukt (?:altijd|zeker|vast)\b"
        r"|\bhelpt altijd\b",
        re.I,
    ),
    "asks about the illness or for more than is needed": re.compile(
        r"\b(?:welke|wat voor|wat is|hebt u|heeft u|noem|vertel|typ|hoe heet)\b[^.?!]{0,40}"
        r"\b(?:diagnose|soort kanker|vorm van kanker|ziektebeeld|stadium|uitslag|medicijn\w*|dosis|bsn"
        r"|burgerservicenummer|geboortedatum|achternaam|verzekeringsnummer|patiëntnummer)\b[^.!]{0,40}\?",
        re.I,
    ),
    "asks how somebody would do it": re.compile(
        r"\b(?:hoe|waarmee|op welke manier) (?:wilt|wil|zou|gaat|ga) (?:u|je)\b[^.?!]{0,40}"
        r"(?:doen|plegen|leven|dood|pijn)[^.!]*\?",
        re.I,
    ),
    "says that somebody must ask for help": re.compile(
        r"\b(?:naaste|familie|vrienden|buren|mantelzorger)s? moet(?:en)?\b|\bu moet hulp\b", re.I
    ),
}  # fmt: skip
#: Sentences that a pattern takes for what they are not; each with the reason.
FINE: dict[str, str] = {}


@pytest.mark.parametrize("what", NEVER, ids=NEVER)
def test_no_sentence_does_this(what: str) -> None:
    found = [one for one in texts() if NEVER[what].search(one.text) and one.text not in FINE]
    assert found == []


#: The patterns find what they are for: without this the tests above would pass with patterns that find nothing.
SAID_WRONG = {
    "claims to know a feeling": (
        "Ik begrijp hoe u zich voelt.", "Ik weet precies wat u doormaakt.", "Ik voel met u mee.",
    ),
    "promises secrecy": ("Dit blijft geheim.", "Uw gegevens zijn altijd anoniem.", "Niemand komt dit te weten."),
    "promises a result": ("Het komt wel goed.", "Ik beloof dat het lukt.", "Bellen helpt altijd."),
    "asks about the illness or for more than is needed": (
        "Welke diagnose hebt u?", "Wat voor soort kanker is het?", "Wat is uw geboortedatum?", "Hoe heet uw medicijn?",
    ),
    "asks how somebody would do it": ("Hoe wilt u dat gaan doen?", "Hoe zou u een einde aan uw leven maken?"),
    "says that somebody must ask for help": ("Familie moet ook hulp vragen.", "U moet hulp zoeken."),
}  # fmt: skip


@pytest.mark.parametrize("what", NEVER, ids=NEVER)
def test_the_patterns_find_what_they_are_for(what: str) -> None:
    assert [said for said in SAID_WRONG[what] if not NEVER[what].search(said)] == []


def test_enough_sentences_were_read() -> None:
    said = [one.text for one in texts()]
    assert len(said) > 500 and FIRST_WORDS in said and any(INFORMATION[:20] in text for text in said)


DANGERS = [
    Danger(kind, frozenset({variant} if variant else set()))
    for kind in DangerKind
    for variant in (None, *DangerVariant)
]


@pytest.mark.parametrize("danger", DANGERS, ids=lambda one: f"{one.kind}-{'-'.join(one.variants) or 'plain'}")
@pytest.mark.parametrize("again", [False, True])
def test_every_answer_to_danger_asks_nothing_about_it_and_closes_nothing(danger: Danger, again: bool) -> None:
    text = answer(danger, again=again)
    asked = re.findall(r"[^.!?\n]*\?", text)
    # What is asked helps somebody choose whom to phone, or offers to go on; never how, what or why.
    assert [one for one in asked if re.search(r"\b(?:hoe|waarmee|waarom|wanneer|met wat)\b", one, re.I)] == []
    assert not re.search(r"\b(?:tot ziens|dag!|veel sterkte|ik wens u|fijne dag)\b", text, re.I)
    assert not re.search(r"\b(?:yoga|schilderen|lotgenoten|wandelen|workshop|activiteit)\w*", text, re.I)
    for pattern in NEVER.values():
        assert not pattern.search(text)


@pytest.mark.parametrize("again", [False, True])
@pytest.mark.parametrize("child", [False, True])
@pytest.mark.parametrize("other", [False, True])
def test_a_crisis_gets_warmth_first_and_the_right_numbers(child: bool, other: bool, again: bool) -> None:
    variants = [DangerVariant.CHILD] * child + [DangerVariant.SOMEBODY_ELSE] * other
    text = answer(Danger(DangerKind.CRISIS, frozenset(variants)), again=again)
    first = re.split(r"(?<=[.!?])\s", text)[0]
    assert not re.search(r"\d", first), f"numbers before warmth: {first}"
    assert {"113", "0800-0113", "112"} <= set(re.findall(r"\d[\d-]+\d", text))
    assert ("0800-0432" in text) is child
