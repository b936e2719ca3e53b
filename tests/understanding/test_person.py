"""Who is asking and where in the illness: only when it is said or clearly implied."""

import pytest

from understanding.person import Person, find_person

PEOPLE = [
    ("mijn man is overleden", "nabestaande", "rouw"),
    ("sinds mijn vrouw dood is weet ik het niet meer", "nabestaande", "rouw"),
    ("me moeder is vorige maand overleeden", "nabestaande", "rouw"),
    ("ik ben weduwnaar", "nabestaande", "rouw"),
    ("ik heb mijn zoon verloren aan leukemie", "nabestaande", "rouw"),
    ("mijn vrouw heeft borstkanker", "naaste", None),
    ("m'n man krijgt chemo", "naaste", "behandeling"),
    ("mijn vader is uitbehandeld", "naaste", "ongeneeslijk"),
    ("onze opa ligt op sterven", "naaste", "laatste-fase"),
    ("mijn zus heeft net de diagnose eierstokkanker gekregen", "naaste", "diagnose"),
    ("wie kan mijn moeder naar het ziekenhuis rijden", "naaste", None),
    ("ik zoek iets voor mijn buurman", "naaste", None),
    ("ik zorg al 2 jaar voor mn vrouw", "mantelzorger", None),
    ("ik ben mantelzorger van mijn moeder", "mantelzorger", None),
    ("k verzorg mijn zieke man", "mantelzorger", None),
    ("ik heb longkanker", "patient", None),
    ("krijg chemo", "patient", "behandeling"),
    ("ik krijg elke dag bestraling", "patient", "behandeling"),
    ("ik krijg net te horen dat ik kanker heb", "patient", "diagnose"),
    ("gisteren te horen gekregen dat het kwaadaardig is", "patient", "diagnose"),
    ("ik ben uitbehandeld, niet meer beter", "patient", "ongeneeslijk"),
    ("ik heb nog enkele weken, ben terminaal", "patient", "laatste-fase"),
    ("net klaar met chemo", "ex-patient", "na-behandeling"),
    ("ik ben schoon verklaard", "ex-patient", "na-behandeling"),
    ("twee jaar geleden borstkanker gehad", "ex-patient", "na-behandeling"),
    ("ben 34, net klaar met chemo", "jongere-aya", "na-behandeling"),
    ("ik ben 24 en heb lymfeklierkanker", "jongere-aya", None),
    ("ik ben huisarts in Delft", "professional", None),
    ("ik werk als verpleegkundige op de afdeling oncologie", "professional", None),
    ("een patiënt van mij zoekt lotgenoten", "professional", None),
    ("Mw 61, mammaca, valt in een gat. Wie luistert?", "professional", None),
    ("dhr 74 wil hulp bij de post, omg Hoogeveen", "professional", None),
    ("POH hier, pte zoekt een wandelgroep", "professional", None),
    ("Huisarts te Weert. Zoek gesprek over zingeving voor een boer van 80", "professional", None),
    ("er staat hier een mevrouw aan de balie die zo moet huilen", "professional", None),
    ("onze gast wil leren schilderen", "professional", None),
    ("Mw. 54, borstkanker, zoek lotgenoten", None, None),
    ("Juf. Mijn mama gaat dood", "naaste", "laatste-fase"),
    ("Huisarts! Help! Mijn man reageert niet", None, None),
    ("in mijn klas weten de leerlingen niet dat mama kanker heeft", "naaste", None),
    ("er zit een mevrouw naast mij bij de chemo die zo huilt", "patient", "behandeling"),
    ("ik ben kapster en nu valt mijn eigen haar uit", None, None),
    ("met een dominee praten over mijn ziekte", "patient", None),
    ("ik ben verpleegkundige geweest en heb zelf kanker", "patient", None),
]


@pytest.mark.parametrize(("text", "role", "phase"), PEOPLE)
def test_who_and_where(text: str, role: str | None, phase: str | None) -> None:
    assert find_person(text) == Person(role, phase)


@pytest.mark.parametrize(
    "text",
    ["hoi", "yoga in Leiden", "ik ben moe", "wat kost een pruik", "waar is een inloop", "dank je", "wie kan er koken",
     "", " ", "\x00", "😀", "<p></p>", "x" * 100_000],
)  # fmt: skip
def test_nothing_said_is_nothing_known(text: str) -> None:
    assert find_person(text) == Person()


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("ik ben 14 en mijn moeder heeft kanker", "kind"),
        ("ben 12, papa is ziek", "kind"),
        ("hoi ik ben 16 en mn vader krijgt chemo", "kind"),
        ("ik ben 15 en heb zelf leukemie", "patient"),
    ],
)
def test_the_writer_is_under_18(text: str, role: str) -> None:
    person = find_person(text)
    assert person.under_18 and person.role == role


@pytest.mark.parametrize(
    "text",
    [
        "mijn zoon is 14 en ik heb borstkanker",
        "ik ben 14 keer bestraald",
        "ik ben 41",
        "mijn dochter van 12 heeft leukemie",
    ],
)
def test_the_writer_is_not_under_18(text: str) -> None:
    assert not find_person(text).under_18


def test_somebody_ill_who_speaks_of_a_child_is_the_patient() -> None:
    assert find_person("mijn zoon is 14 en ik heb borstkanker").role == "patient"


def test_fear_of_a_death_is_not_grief() -> None:
    assert find_person("bang dat mijn vrouw doodgaat aan kanker").phase != "rouw"
