"""Yes, no, stop and asking for contact: by rules, because consent must not hang on what a model makes of it."""

import pytest

from actions.referring.afterwards import is_about_a_referral
from actions.referring.form import Choosing, Heard, Shown
from actions.referring.hearing import is_sure, wants_contact, wants_to_stop, yes_or_no
from actions.referring.starting import choose, chosen_centre, offer
from actions.slots import ASKED_MORE, ASKED_PLACE


@pytest.mark.parametrize(
    "text",
    [
        "ja",
        "Ja!",
        "ja hoor",
        "ja graag",
        "dat mag",
        "dat is goed",
        "oké",
        "prima, doe maar",
        "👍",
        "geen probleem",
        "ja, waarom niet",
        "ja, dank u wel",
        "vind ik goed",
        "jazeker",
        "akkoord",
    ],
)
def test_yes(text: str) -> None:
    assert yes_or_no(text) is True


@pytest.mark.parametrize(
    "text",
    [
        "nee",
        "Nee.",
        "nee dank u",
        "nee, dank u wel",
        "liever niet",
        "dat mag niet",
        "nee dat mag niet",
        "👎",
        "doe maar niet",
        "dat hoeft niet",
        "dat wil ik niet",
    ],
)
def test_no(text: str) -> None:
    assert yes_or_no(text) is False


@pytest.mark.parametrize(
    "text",
    [
        "",
        "?",
        "misschien",
        "ja en nee",
        "nee prima",
        "ja maar wie leest dat",
        "weet ik niet",
        "nee, mijn nummer is 06 12345678",
        "ja mijn man wel",
        "goedemorgen",
        "jammer",
        # Thanks agree to nothing, although "wel" by itself does.
        "dank u wel",
        "Dankjewel hoor",
        "heel erg bedankt",
        "het gaat niet goed met mij",
        "ik wil niet meer leven",
    ],
)
def test_neither(text: str) -> None:
    assert yes_or_no(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "ik stop met werken",
        "de bus stopt hier",
        "ik wil stoppen met de behandeling",
        "laat maar weten",
        "mijn man wil niet meer naar buiten",
    ],
)
def test_what_only_looks_like_stop(text: str) -> None:
    assert not wants_to_stop(text)


@pytest.mark.parametrize(
    "text",
    [
        "laat hen maar bellen",
        "laat ze maar contact opnemen",
        "willen zij mij bellen?",
        "kunnen zij contact met mij opnemen",
        "kunnen ze me bellen?",
        "ik wil me aanmelden",
        "laat dat huis contact met mij opnemen",
        "meld mij daar maar aan",
        "ja graag dat ze me bellen",
        "laten zij mij maar bellen",
        "ja bel me maar",
    ],
)
def test_asking_for_contact(text: str) -> None:
    assert wants_contact(text)


@pytest.mark.parametrize(
    "text",
    [
        "kun je mij bellen?",
        "ik zoek contact met lotgenoten",
        "kan ik iemand bellen",
        "mijn kinderen bellen nooit",
        "ik wil niet dat iemand dat ze weten",
        "bel me niet",
        "ik wil met iemand praten",
    ],
)
def test_what_is_not_asking_for_contact(text: str) -> None:
    assert not wants_contact(text)


HOUSE = Shown("annas-huis", "Anna's huis", "ipso-centrum", "werk")
DIAL = Shown("automaatje", "ANWB AutoMaatje", "partner-informeel", "vervoer")
LINE = Shown("infolijn", "kanker.nl Infolijn", "hulplijn", "werk")


@pytest.mark.parametrize(
    ("text", "shown", "wanted"),
    [
        ("de tweede graag", [HOUSE, DIAL], [DIAL]),
        ("de eerste", [HOUSE, DIAL], [HOUSE]),
        ("de laatste graag", [HOUSE, DIAL], [DIAL]),
        ("Anna's huis lijkt me fijn", [HOUSE, DIAL], [HOUSE]),
        ("laat hen maar bellen", [HOUSE], [HOUSE]),
        ("laat hen maar bellen", [HOUSE, DIAL], [HOUSE, DIAL]),
        ("laat hen maar bellen", [HOUSE, LINE], [HOUSE]),
        ("laat hen maar bellen", [LINE], []),
        ("laat anna's huis mij bellen, kunnen zij dat?", [HOUSE, DIAL], [HOUSE]),
        ("kunnen die van anna mij niet gewoon bellen", [HOUSE, DIAL], [HOUSE]),
        ("de vierde", [HOUSE, DIAL], None),
        ("is anna's huis open?", [HOUSE, DIAL], None),
        ("ja", [HOUSE, DIAL], None),
        ("laat hen maar bellen", [], None),
    ],
)
def test_whom_somebody_means(text: str, shown: list[Shown], wanted: list[Shown] | None) -> None:
    assert chosen_centre(text, shown, ASKED_MORE) == wanted


def test_a_yes_is_an_offer_only_where_somebody_can_be_asked() -> None:
    yes = Heard("ja")
    assert offer(yes, [LINE], ASKED_MORE) is None
    assert offer(yes, [HOUSE], ASKED_PLACE) is None
    assert offer(Heard("ja, waar is dat?"), [HOUSE], ASKED_MORE) is None
    offered = offer(yes, [HOUSE, LINE], ASKED_MORE)
    assert offered is not None
    assert offered.open == Choosing((HOUSE,))
    assert choose(Choosing((HOUSE,)), yes) is HOUSE


def test_a_number_picks_nothing_when_something_else_was_asked() -> None:
    assert chosen_centre("de tweede", [HOUSE, DIAL], ASKED_PLACE) is None
    assert chosen_centre("kunnen zij mij bellen", [HOUSE], ASKED_PLACE) == [HOUSE]


@pytest.mark.parametrize(
    "text",
    [
        "ik wil mijn aanvraag intrekken",
        "trek mijn aanvraag in",
        "annuleer mijn aanvraag",
        "hoe staat het met mijn aanvraag?",
        "is mijn aanvraag al gelezen",
        "ik trek mijn toestemming in",
    ],
)
def test_speaking_of_a_request(text: str) -> None:
    assert is_about_a_referral(text)


@pytest.mark.parametrize(
    "text",
    [
        "ik wil een uitkering aanvragen",
        "hoe vraag ik hulp aan",
        "mijn hond trekt aan de lijn",
        "moet ik een verwijzing van de huisarts hebben",
    ],
)
def test_not_speaking_of_a_request(text: str) -> None:
    assert not is_about_a_referral(text)


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("ja", True),
        ("06 12 34 56 78", True),
        ("mia@voorbeeld-post.nl", True),
        ("stop", True),
        ("Mia", False),
        ("ik zie het niet meer zitten", False),
        ("bel 06 12345678 want ik red het niet meer met alles wat er is", False),
    ],
)
def test_what_needs_no_reading(text: str, sure: bool) -> None:
    assert is_sure(text) is sure
