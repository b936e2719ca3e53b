"""Taking a request back is no cry for help; a cry for help never is taken for it."""

import time

import pytest

from understanding.labels import DangerKind
from understanding.safety.signals import find_danger
from understanding.withdrawing import withdraws

TAKES_BACK = [
    "ik wil toch niet meer, trek maar in",
    "Ik wil niet meer. Trek maar in.",
    "ik wil het niet meer. trek de aanvraag in",
    "ik wil dit niet meer, stop de aanvraag",
    "ik wil niet meer zeg het maar af",
    "Nee, ik wil niet meer; laat de afspraak maar zitten",
    "trek maar in, ik wil niet meer",
    "stop mijn aanvraag maar, ik wil niet meer",
    "ik wil de aanvraag toch niet meer, trek hem maar in alstublieft",
    "trek in",
    "sorry, trek mijn aanvraag maar in",
    "ik heb me bedacht, zeg de afspraak maar af",
    "laat maar, de aanvraag hoeft niet meer",
    "ik wil mijn aanvraag intrekken",
]
CRIES = [
    "ik wil niet meer",
    "Ik wil niet meer.",
    "ik wil het niet meer",
    "ik wil niet meer hoor",
    "trek maar in, ik wil niet meer leven",
    "ik wil niet meer leven, trek maar in",
    "ik wil dood, trek de aanvraag maar in",
    "trek de aanvraag maar in, ik maak er een eind aan",
    "stop de aanvraag maar, ik wil dood zijn",
    "ik wil niet meer. trek maar in. het leven hoeft voor mij niet meer",
    "zeg de afspraak maar af, ze zijn beter af zonder mij",
    "laat de afspraak maar zitten, ik wil niet meer wakker worden",
    "ik wil niet meer. zeg alles maar af",
    "ik wil niet meer. trek de stekker er maar uit",
    "ik wil niet meer. trek maar in. 😢",
    "ik wil niet meer... trek maar in",
    "ik wil niet meer. ik wil niet meer. trek maar in",
    "ik wil niet meer. laat maar zitten",
    "ik wil niet meer. laat maar",
]


@pytest.mark.parametrize("text", TAKES_BACK)
def test_a_request_is_taken_back(text: str) -> None:
    assert withdraws(text) and find_danger(text) is None


@pytest.mark.parametrize("text", CRIES)
def test_a_cry_stays_a_cry(text: str) -> None:
    danger = find_danger(text)
    assert not withdraws(text) and danger is not None and danger.kind is DangerKind.CRISIS


@pytest.mark.parametrize(
    "text", ["ik wil niet meer", "laat maar", "stop", "nee", "", "in", "trek", "de afspraak", "af"]
)
def test_without_what_to_do_it_is_not_heard_as_one(text: str) -> None:
    assert not withdraws(text)


@pytest.mark.parametrize("text", ["ik wil toch toch maar maar " * 4, "dan nu toch maar " * 7, "trek " + "maar " * 22])
def test_no_text_takes_long(text: str) -> None:
    began = time.process_time()
    withdraws(text[:120])
    assert time.process_time() - began < 0.05
