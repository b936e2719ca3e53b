"""How often role and phase are found, and rightly, on messages labelled by hand.

A label with an empty alternative ("|patient") may be said or left out: it counts for precision, not for recall. All
samples have been used to improve the rules since, so the floors guard against falling back; they do not measure.
"""

import csv
from pathlib import Path

import pytest

from understanding.person import find_person

HERE = Path(__file__).parent
#: Sample, field, recall, precision.
FLOORS = [
    ("person_sample", "role", 0.92, 0.94),
    ("person_sample", "phase", 0.92, 0.95),
    ("person_sample_second", "role", 0.92, 0.91),
    ("person_sample_second", "phase", 0.93, 0.92),
    ("person_sample_more", "role", 0.89, 0.92),
    ("person_sample_more", "phase", 0.93, 0.94),
]
TYPICAL = [
    ("sinds de dood van mijn vrouw eet ik niet meer", "nabestaande", "rouw"),
    ("mijne mens is gestorve", "nabestaande", "rouw"),
    ("ons mam is klaar met bestralen", "naaste", "na-behandeling"),
    ("verzorg al maanden mijn zus", "mantelzorger", None),
    ("mijn borst is eraf en ik durf niet in de spiegel te kijken", "patient", "na-behandeling"),
    ("ik word volgende week geopereerd", "patient", "behandeling"),
    ("morgen krijgt mijn vader de uitslag", "naaste", "diagnose"),
    ("mijn opa ligt in een hospice", "naaste", "laatste-fase"),
    ("ik ben 24 en heb lymfeklierkanker", "jongere-aya", None),
    ("mama heeft kanker, ik ben 11", "kind", None),
    ("wij als wijkteam zoeken iets", "professional", None),
    ("'k zin zo moei, en dat ol een joar noa de bestroaling", "ex-patient", "na-behandeling"),
    ("moe na de chemo", "ex-patient", "na-behandeling"),
]
NOTHING_SAID = [
    "pottenbakken haarlem",
    "opa en oma komen eten",
    "ik wil graag vrijwilliger worden in een hospice",
    "de auto wil niet starten, accu overleden",
    "wat kost een hospice",
    "yogadocent hier, ik bied gratis lessen aan voor mensen met en na kanker",
    "ik heb een vraag over de openingstijden",
    "dodenherdenking hoe laat op tv",
]


def _scores(sample: str, field: str) -> tuple[float, float]:
    with (HERE / f"{sample}.csv").open(newline="") as file:
        rows = [(row[field].split("|"), getattr(find_person(row["text"]), field) or "") for row in csv.DictReader(file)]
    said = [(right, found) for right, found in rows if "" not in right]
    found_any = [(right, found) for right, found in rows if found]
    return (
        sum(found in right for right, found in said) / len(said),
        sum(found in right for right, found in found_any) / len(found_any),
    )


@pytest.mark.parametrize(("sample", "field", "recall", "precision"), FLOORS)
def test_what_is_said_is_found(sample: str, field: str, recall: float, precision: float) -> None:
    found, right = _scores(sample, field)
    assert found >= recall
    assert right >= precision


@pytest.mark.parametrize(("text", "role", "phase"), TYPICAL)
def test_typical(text: str, role: str | None, phase: str | None) -> None:
    person = find_person(text)
    assert (person.role, person.phase) == (role, phase)


@pytest.mark.parametrize("text", NOTHING_SAID)
def test_nothing_is_guessed(text: str) -> None:
    person = find_person(text)
    assert (person.role, person.phase if "hospice" not in text else None) == (None, None)


@pytest.mark.parametrize(
    "text", ["na de chemo is mijn man niet overleden. ", "ik heb geen kanker ", "a ", "x", "mijn "]
)
def test_a_very_long_message_reads_as_its_beginning(text: str) -> None:
    assert find_person((text * 100_000)[:100_000]) == find_person((text * 1_000)[:20_000])
