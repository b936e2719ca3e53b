"""What identifies somebody is taken out of notes; what the note is about stays."""

import json
import logging
import subprocess
import sys

import pytest

from referrals.cleaning import clean

#: What stands in a note, and what must be gone from it.
IDENTIFYING = [
    ("Mevrouw De Vries belde, wil praten over rouw", ["Vries"]),
    ("mw. jansen zoekt vervoer", ["jansen"]),
    ("Truus Jansen, geb 12-03-1951, woont Dorpsstraat 12, 1506 AB Zaandam", ["Truus", "Jansen", "1951", "Dorps"]),
    ("belt namens haar man Kees, zoekt lotgenoten", ["Kees"]),
    ("dhr. P. van der Meer komt dinsdag", ["Meer"]),
    ("mijn naam is fatima", ["fatima"]),
    ("ik heet Mohammed El Amrani en zoek hulp", ["Mohammed", "Amrani"]),
    ("haar dochter Sanne is 14", ["Sanne"]),
    ("bel terug op 06-12345678", ["12345678"]),
    ("bel terug op 06 12 34 56 78 na vijf uur", ["34", "78"]),
    ("tel. (075) 612 34 56", ["612"]),
    ("bereikbaar op +31 6 1234 5678", ["1234"]),
    ("mail piet.de.boer@gmail.com", ["piet", "gmail"]),
    ("mail: piet (at) ziggo.nl", ["piet"]),
    ("BSN 111222333", ["111222333"]),
    ("bsn: 1234.56.789", ["1234", "789"]),
    ("111222333 staat op het formulier", ["111222333"]),
    ("rekening NL91 ABNA 0417 1643 00", ["ABNA", "0417"]),
    ("patiëntnummer 84736251", ["84736251"]),
    ("woont op de Lange Jansstraat 4b", ["Jansstraat", "4b"]),
    ("adres kerkplein 3, Assendelft", ["kerkplein"]),
    ("woont 1506AB 12", ["1506", "AB"]),
    ("geboren 3 mei 1949", ["1949"]),
    ("geboren op 3 mei", ["3 mei"]),
    ("geb. 1949", ["1949"]),
    ("1949-05-03", ["1949"]),
    ("Fatima wil praten met maatschappelijk werk", ["Fatima"]),
]  # fmt: skip
#: Notes that name nobody stay as they are.
HARMLESS = [
    "wil graag yoga op dinsdag", "gast zoekt hulp bij geld en werk", "geen Poolse lotgenotengroep in Purmerend",
    "zoekt vervoer naar het ziekenhuis in Amsterdam", "vraag over de Wajong en de Wmo",
    "belt woensdag om 10.30 uur terug", "verwezen naar 0800-0113", "de Luisterlijn: 088 0767 000, of 112",
    "komt op 12 december", "3 keer niet bereikt", "borstkanker, 2 kinderen, zoekt praatgroep",
    "kan niet op maandag", "rolstoel nodig", "wil schilderen", "16 van 20 plekken",
    "Het ging om mantelzorg. Meneer wil terugkomen.", "mevrouw zoekt rust", "hoe heet dat ook alweer",
    "Ik heb kanker.", "Mijn vraag gaat over werk en geld.", "Iemand die mij na staat, heeft kanker.",
    "in de ochtend, niet op woensdag", "", "   ",
]  # fmt: skip


@pytest.mark.parametrize(("text", "gone"), IDENTIFYING)
def test_what_identifies_is_gone(text: str, gone: list[str]) -> None:
    cleaned = clean(text)
    assert [word for word in gone if word.lower() in cleaned.lower()] == [] and "[" in cleaned


@pytest.mark.parametrize("text", HARMLESS)
def test_what_names_nobody_stays(text: str) -> None:
    assert clean(text) == text


def test_the_rest_of_the_sentence_can_still_be_read() -> None:
    assert clean("mevrouw De Vries, 06-12345678, zoekt rouwgroep") == "[naam], [telefoonnummer], zoekt rouwgroep"


def test_names_of_centres_stay_when_they_are_known() -> None:
    note = "Anna's Huis had geen plek voor Anna"
    assert clean(note, keeping=["Anna's Huis", ""]) == "Anna's Huis had geen plek voor [naam]"


def test_twice_is_the_same_as_once() -> None:
    for text, _ in IDENTIFYING:
        assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    "text",
    [
        "<b>Truus</b>", "🙂 Truus 🙂", "Truus\n\nDe Boer", "x" * 20_000, "0" * 5_000, "a@" * 5_000,
        "Jan de Vries " * 500, "straat " * 3_000, "van der " * 3_000,
    ],
)  # fmt: skip
def test_odd_text_is_cleaned_too_and_does_not_take_for_ever(text: str) -> None:
    assert "Truus" not in clean(text)


SETS_LOGGING_UP = "import logging; logging.basicConfig(level=logging.ERROR)"
CLEANS = "from referrals import cleaning; cleaning.warm()"
SAYS_HOW_IT_STANDS = (
    "import json, logging; root = logging.root; logging.debug('praat');"
    "print(json.dumps([root.level, len(root.handlers), root.manager.disable]))"
)


@pytest.mark.parametrize(
    ("order", "level", "handlers"),
    # The last line of each speaks on the root logger, which makes a handler where there is none.
    [
        ((CLEANS,), "WARNING", 1),
        ((SETS_LOGGING_UP, CLEANS), "ERROR", 1),
        ((CLEANS, SETS_LOGGING_UP), "ERROR", 1),
        ((CLEANS, "logging = __import__('logging'); assert not logging.root.handlers"), "WARNING", 1),
    ],
)
def test_loading_leaves_logging_as_it_is(order: tuple[str, ...], level: str, handlers: int) -> None:
    """In a process of its own: Deduce sets logging up when it is imported, which happens once."""
    ran = subprocess.run(
        [sys.executable, "-c", "\n".join((*order, SAYS_HOW_IT_STANDS))], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert (ran.stderr, json.loads(ran.stdout)) == ("", [logging.getLevelName(level), handlers, 0])
