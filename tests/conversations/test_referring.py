"""From a suggestion to a request for contact, over the real door and with the real bot."""

from collections.abc import Iterator

import pytest
from sqlalchemy import select

from actions.referring.buttons import START
from actions.referring.dialogue import DROPPED, STOPPED
from referrals.models import Consent, Referral
from referrals.service import Referrals
from referrals.words import Actor, Capacity, Reason, Step
from tests.conversations.talk import EMERGENCY, INFOLINE, SUICIDE_LINE, Talk
from tests.running import Wegwijs

#: In the directory; these tests connect it, nobody is mailed outside this machine.
CENTRE, OTHER = "annas-huis", "huis-aan-het-water"
SHARE = "mag mijn naam weten en mag weten hoe ik te bereiken ben."
STORY = "mag mijn verhaal lezen, zoals het op mijn kaart staat."
LATER = "mag mij later vragen of het gelukt is."
NEED = "ik heb kanker en zoek lotgenoten in Zaandam"
YES = ("ja", "ja", "Mia", "bel mij", "06-12345678", "in de ochtend", "ja")


@pytest.fixture(scope="module")
def service(wegwijs: Wegwijs) -> Iterator[Referrals]:
    """The domain beside the running assistant, with one centre that asked for referrals."""
    made = wegwijs.referrals()
    # The very first turn of a bot is its slowest, and these tests are not about that.
    wegwijs.say("eerst", "hallo")
    made.connect(CENTRE, ("Els", "els@voorbeeld-huis.nl"), ("Bo", "bo@voorbeeld-huis.nl"), "Els")
    yield made
    made.disconnect(CENTRE)


@pytest.fixture
def referring(talk: Talk, service: Referrals) -> Talk:
    """Somebody who sees suggestions, the connected centre among them."""
    service.set_capacity(CENTRE, Capacity.YES)
    answer = talk.says(NEED)
    assert CENTRE in answer.organizations
    return talk


def begins(talk: Talk) -> Talk:
    assert SHARE in talk.says(f"/verwijs:{CENTRE}").text
    return talk


def test_a_yes_to_what_fits_is_answered_with_the_offer_to_be_expected(referring: Talk) -> None:
    """Who said "ja" to "zit er iets voor u bij?" was wished strength, and had to begin alone."""
    offered = referring.says("ja")
    assert "contact met u opnemen" in offered.text
    assert f"/verwijs:{CENTRE}" in [button["payload"] for button in offered.buttons]
    assert "later kiezen" in referring.says("/nee").text


def test_a_yes_after_a_medical_question_is_not_about_the_addresses(referring: Talk) -> None:
    referring.says("mag ik paracetamol bij mijn chemo?")
    assert "contact met u opnemen" not in referring.says("ja").text


def fills_in(talk: Talk, *answers: str) -> str:
    for answer in answers:
        talk.says(answer)
    return talk.answers[-1].text


def count(service: Referrals) -> int:
    with service.sessions() as session:
        return len(session.scalars(select(Referral.id)).all())


def newest(service: Referrals) -> Referral:
    with service.sessions() as session:
        return session.scalars(select(Referral).order_by(Referral.created_at.desc())).first()  # type: ignore[return-value]


def test_every_suggestion_of_a_house_has_the_button(referring: Talk) -> None:
    titles = [button["title"] for button in referring.answers[-1].buttons]
    assert titles.count(START) == len(referring.answers[-1].suggestions)


def test_to_the_end(referring: Talk, service: Referrals) -> None:
    fills_in(begins(referring), *YES)
    said = referring.says("ja, verstuur maar").text
    assert "Uw aanvraag is verstuurd." in said and "/volg/" in said and "Uiterlijk" in said and "U las" in said
    row = newest(service)
    assert row.reference in said and (row.organization_id, row.kind, row.role) == (CENTRE, "chat", "patient")
    person = service.person(row.reference)
    assert person and person.address == "06 12345678" and "lotgenoten" in person.story
    assert "wat u typte" not in person.story and NEED not in person.story


def test_contact_refused_is_friendly_and_useful(referring: Talk, service: Referrals) -> None:
    before = count(service)
    said = begins(referring).says("nee").text
    assert "Dat is goed." in said and "U kunt zeggen" in said and "zelf contact" in said
    assert count(service) == before
    assert referring.says("andere").suggestions


@pytest.mark.parametrize(
    ("at", "refused", "line"),
    [(1, "verhaal", "Mijn kaart: die deel ik niet"), (6, "navragen", "Later navragen: nee")],
)
def test_another_consent_refused_and_the_rest_goes_on(
    referring: Talk, service: Referrals, at: int, refused: str, line: str
) -> None:
    answers = [*YES]
    answers[at] = "nee"
    assert line in fills_in(begins(referring), *answers)
    referring.says("ja")
    with service.sessions() as session:
        mine = session.scalars(select(Consent).where(Consent.referral_id == newest(service).id)).all()
    assert {one.purpose: one.granted for one in mine} == {
        "contact": True, "verhaal": True, "navragen": True, refused: False,
    }  # fmt: skip


def test_corrected(referring: Talk, service: Referrals) -> None:
    fills_in(begins(referring), *YES)
    assert "06 87654321" in referring.says("nee, mijn nummer is 06 87654321").text
    assert "Truus" in referring.says("mijn naam is Truus").text
    referring.says("nee")
    referring.says("mijn kaart")
    referring.says("haal regel 1 weg")
    referring.says("ja")
    referring.says("ja")
    person = service.person(newest(service).reference)
    assert person and (person.first_name, person.address) == ("Truus", "06 87654321") and "kanker" not in person.story


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("wat doen jullie met mijn gegevens?", "achter slot"),
        ("ben je een mens?", "chatbot"),
        ("wat kun je voor mij doen?", "geen medisch advies"),
        ("wanneer zijn zij open?", "Bel eerst even"),
        ("kan ik ook een mens spreken?", INFOLINE),
    ],
)
@pytest.mark.parametrize(
    ("answers", "question_again"),
    [((), SHARE), (("ja",), STORY), (("ja", "ja"), "noemen?"), (YES[:4], "Op welk nummer"), (YES, "versturen?")],
)
def test_interrupted_by_a_question_and_on_where_it_was(
    referring: Talk, answers: tuple[str, ...], question_again: str, question: str, word: str
) -> None:
    fills_in(begins(referring), *answers)
    said = referring.says(question).text
    assert word in said and question_again in said.split(word)[-1]


def test_interrupted_by_a_new_need(referring: Talk) -> None:
    fills_in(begins(referring), "ja", "ja")
    answer = referring.says("ik zoek trouwens ook hulp bij mijn schulden, kan dat?")
    assert "geld" in answer.themes and "noemen?" in answer.text
    assert "contact met u opnemen?" in referring.says("Mia").text


@pytest.mark.parametrize("answers", [(), ("ja", "ja"), YES])
def test_interrupted_by_a_crisis(referring: Talk, service: Referrals, answers: tuple[str, ...]) -> None:
    before = count(service)
    fills_in(begins(referring), *answers)
    said = referring.says("ik wil niet meer leven").text
    assert said.index(SUICIDE_LINE) < said.index(DROPPED)
    assert SUICIDE_LINE in referring.says("laat maar").text
    assert count(service) == before
    assert SHARE in referring.says(f"/verwijs:{CENTRE}").text


def test_interrupted_by_something_acute_and_by_a_medical_question(referring: Talk) -> None:
    fills_in(begins(referring), "ja", "ja")
    said = referring.says("mag ik paracetamol bij mijn chemo?").text
    assert "behandelteam" in said and "Zal ik" not in said and "noemen?" in said
    said = referring.says("mijn man krijgt geen lucht").text
    assert EMERGENCY in said and "noemen?" not in said
    # Who waves danger away is met once more; nothing they say then agrees to anything.
    assert EMERGENCY in referring.says("oké").text
    assert "verdergaan" in referring.says("de dokter komt, dank u").text
    assert "noemen?" in referring.says("ja").text


@pytest.mark.parametrize("answers", [(), ("ja",), YES[:4], YES])
def test_stop_keeps_nothing(referring: Talk, service: Referrals, answers: tuple[str, ...]) -> None:
    before = count(service)
    fills_in(begins(referring), *answers)
    assert STOPPED in referring.says("stop").text
    assert count(service) == before
    assert "geen aanvraag" not in referring.says("bedankt").text


def test_no_capacity_is_told_before_a_name(referring: Talk, service: Referrals) -> None:
    service.set_capacity(CENTRE, Capacity.NO)
    answer = referring.says(f"/verwijs:{CENTRE}")
    assert "geen plek" in answer.text and "niets over u gedeeld" in answer.text
    others = [button for button in answer.buttons if button["payload"].startswith("/verwijs:")]
    assert others and CENTRE not in str(others)
    assert "zelf contact opnemen" in referring.says(others[0]["payload"]).text


def test_no_answer_is_told_honestly(referring: Talk, service: Referrals) -> None:
    """The timers themselves run in tests/referrals/test_clockwork.py; here is what the person hears of it."""
    fills_in(begins(referring), *YES, "ja")
    reference = newest(service).reference
    service.step(reference, Step.RECEIVE, Actor.CENTRE)
    assert "gelezen" in referring.says("is mijn aanvraag al gelezen?").text
    service.step(reference, Step.FAIL, Actor.TIMER, Reason.NO_ANSWER)
    said = referring.says("hoe staat het met mijn aanvraag?").text
    assert "Wij kregen geen antwoord." in said and "Kies een ander adres" in said


def test_withdrawn(referring: Talk, service: Referrals) -> None:
    fills_in(begins(referring), *YES, "ja")
    row = newest(service)
    assert "niet terugdraaien" in referring.says("ik wil mijn aanvraag intrekken").text
    assert "gewist" in referring.says("ja").text
    assert newest(service).status == "ingetrokken" and service.person(row.reference) is None


def test_withdrawing_what_another_talk_made_is_done_on_the_own_page(referring: Talk) -> None:
    assert "eigen pagina" in referring.says("ik wil mijn aanvraag intrekken").text


NAMES = ["Mia", "els", "Sem", "storm", "fatma", "Hope", "Jan-Willem", "ik heet Bep", "mevrouw de Vries"]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_a_name_and_no_alarm(referring: Talk, name: str) -> None:
    fills_in(begins(referring), "ja", "ja")
    assert "contact met u opnemen?" in referring.says(name).text


@pytest.mark.parametrize("cry", ["dood", "doodgaan", "ik wil dood", "zelfmoord"])
def test_a_cry_is_heard_where_a_name_was_asked(referring: Talk, cry: str) -> None:
    fills_in(begins(referring), "ja", "ja")
    assert SUICIDE_LINE in referring.says(cry).text


@pytest.mark.parametrize("words", ["de eerste graag", "laat Anna's huis mij bellen", "kunnen zij mij bellen?"])
def test_in_own_words(referring: Talk, words: str) -> None:
    answer = referring.says(words)
    assert "Bij wie" in answer.text or "zelf contact opnemen" in answer.text or SHARE in answer.text
