"""The form as a talk: the straight way, refusing, correcting, going back, skipping, stopping, and what goes wrong."""

from dataclasses import replace

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.exc import OperationalError

from actions.referring.dialogue import NOT_NOW, OLD_BUTTON, SENTENCES_CHANGED, STOPPED
from actions.referring.form import Form, Stage
from referrals.consent import Purpose
from referrals.models import Referral
from referrals.people import person_of
from referrals.reaching import Channel
from referrals.receivers import ReferralContact
from referrals.service import Referrals
from referrals.words import Capacity, Kind, Route
from tests.actions.referring.conftest import KNOWN, Filler
from tests.referrals.centres import ALONE, CONNECTED, HELPED, mails

#: Answers of somebody who says yes to everything.
YES_BY_PHONE = ("ja", "ja", "Mia", "bel mij", "06-12345678", "in de ochtend", "ja")
#: How far somebody is: at each question once.
EVERYWHERE = [YES_BY_PHONE[:at] for at in range(len(YES_BY_PHONE) + 1)]
SHARE = "“Anna's Huis mag mijn naam weten en mag weten hoe ik te bereiken ben.”"
STORY = "“Anna's Huis mag mijn verhaal lezen, zoals het op mijn kaart staat.”"
LATER = "“Wegwijs of Anna's Huis mag mij later vragen of het gelukt is.”"


def rows(referrals: Referrals) -> list[Referral]:
    with referrals.sessions() as session:
        return list(session.scalars(select(Referral).order_by(Referral.created_at)))


def consents(referrals: Referrals, reference: str) -> dict[str, bool]:
    with referrals.sessions() as session:
        found = session.scalars(select(Referral).where(Referral.reference == reference)).one()
        return {one.purpose: one.granted for one in found.consents}


def test_the_straight_way(filler: Filler) -> None:
    said = filler.begins()
    assert "Anna's Huis" in said and "pas iets weg als u aan het eind ja zegt" in said and SHARE in said
    assert STORY in filler.says("ja")
    assert "voornaam is genoeg" in filler.says("ja")
    assert "contact met u opnemen?" in filler.says("Ik heet Mia")
    assert "Op welk nummer" in filler.says("bel mij maar")
    assert "Wanneer" in filler.says("mijn nummer is 0612345678")
    assert LATER in filler.says("in de ochtend")
    said = filler.says("ja")
    assert all(part in said for part in ("Mia", "06 12345678", "in de ochtend", "Ik heb kanker.", "Later navragen: ja"))
    assert rows(filler.referrals) == [], "nothing is kept before the last yes"
    said = filler.says("ja, verstuur maar")
    made = filler.made
    assert made.reference in said and "Zij bellen u." in said and "/volg/" in said and "Uiterlijk" in said
    assert said.count("U las: “") == 3 and SHARE in said
    assert filler.form is None
    (row,) = rows(filler.referrals)
    assert (row.themes, row.phase, row.role, row.kind) == ("werk;geld", "behandeling", "patient", Kind.CHAT)
    person = filler.referrals.person(made.reference)
    assert person and (person.first_name, person.address, person.moments) == ("Mia", "06 12345678", "in de ochtend")
    assert person.story == (
        "Ik heb kanker.\nIk word nu behandeld.\nMijn vraag gaat over werk en geld.\nDit wil ik graag: yoga."
    )


def test_by_buttons_alone_but_for_name_and_number(filler: Filler) -> None:
    filler.begins()
    filler.presses("Ja")
    filler.presses("Ja")
    filler.says("Mia")
    filler.presses("Mail mij, bel niet")
    assert "e-mailadres" in filler.says("iets anders")
    filler.says("mia@voorbeeld-post.nl")
    filler.presses("Ja, en over zes weken nog eens")
    filler.presses("Ja, verstuur")
    (row,) = rows(filler.referrals)
    assert row.ask_again and mails(filler.referrals)[1] == ("confirmation", "mia@voorbeeld-post.nl")


def test_every_consent_is_a_yes_or_no_of_its_own(filler: Filler) -> None:
    filler.up_to("ja", "nee", "Mia", "06 12345678", "overslaan", "nee")
    said = filler.text
    assert "die deel ik niet" in said and "Later navragen: nee" in said
    filler.says("ja")
    assert consents(filler.referrals, filler.made.reference) == {"contact": True, "verhaal": False, "navragen": False}
    person = filler.referrals.person(filler.made.reference)
    assert person and person.story == "" and person.first_name == "Mia"


def test_no_contact_ends_friendly_and_useful_and_keeps_nothing(filler: Filler) -> None:
    filler.centre = HELPED
    filler.begins(HELPED)
    said = filler.says("nee, liever niet")
    assert "Dat is goed" in said and "zelf contact opnemen met Het Lichtpunt" in said and "U kunt zeggen: “" in said
    assert filler.form is None and rows(filler.referrals) == []


@pytest.mark.parametrize("answer", ["misschien", "wat?", "ja en nee", "hmm", "ik weet het niet"])
def test_an_unclear_answer_is_never_a_yes(filler: Filler, answer: str) -> None:
    filler.begins()
    assert SHARE in filler.says(answer) and "Kies ja of nee" in filler.text
    assert filler.form and filler.form.answers == {}


def test_a_yes_that_only_the_model_hears_is_asked_again_and_a_no_counts(filler: Filler) -> None:
    filler.begins()
    assert SHARE in filler.says("gooi het maar in de groep", "ja", 0.95)
    assert "zelf contact opnemen" in filler.says("nou dat zie ik niet zitten", "nee", 0.9)


def test_after_several_misses_the_ways_out_are_named(filler: Filler) -> None:
    filler.begins()
    for answer in ("eh", "eh", "eh"):
        filler.says(answer)
    assert "typ dan: mens" in filler.text.lower() and "stop" in filler.text.lower()


def test_the_helpdesk_in_between_is_said_before_anything_else(filler: Filler) -> None:
    said = filler.begins(HELPED)
    assert "krijgt nog geen berichten van ons. Daarom belt de helpdesk Zaanstad met hen." in said
    assert "mogen mijn naam weten" in said
    for answer in YES_BY_PHONE:
        filler.says(answer)
    assert "Dit gaat naar de helpdesk Zaanstad en Het Lichtpunt" in filler.text
    filler.says("ja")
    assert mails(filler.referrals) == [("new", "zaan@helpdesk.test")]


def test_where_nobody_is_there_the_person_hears_how_and_may_be_asked_later(filler: Filler) -> None:
    said = filler.begins(ALONE)
    assert all(
        part in said for part in ("nog geen helpdesk", "Bel 050 123 45 67.", "dinsdag 10.00", "U kunt zeggen: “")
    )
    assert "“Wegwijs mag mij later vragen of het gelukt is.”" in said
    assert "e-mailadres" in filler.says("ja")
    assert "mia@voorbeeld-post.nl" in filler.says("mia@voorbeeld-post.nl") and "Naam" not in filler.text
    filler.says("ja")
    assert filler.made.message["custom"]["title"] == "Uw vraag is genoteerd."
    assert consents(filler.referrals, filler.made.reference) == {"navragen": True}
    assert rows(filler.referrals)[0].route == Route.SELF and mails(filler.referrals) == []


def test_who_is_told_how_and_wants_no_more_is_done(filler: Filler) -> None:
    filler.begins(ALONE)
    assert "bewaart Wegwijs niets" in filler.says("nee")
    assert filler.form is None and rows(filler.referrals) == []


@pytest.mark.parametrize(
    "answers", [("liever niet, nee",), ("ik heb geen mail",), ("weet ik niet",), ("Riet", "bel maar", "06 12345678")]
)
def test_who_has_no_mail_address_is_not_asked_for_ever(filler: Filler, answers: tuple[str, ...]) -> None:
    filler.begins(ALONE)
    filler.says("ja")
    for answer in answers:
        assert filler.form, "asked no more before the last answer"
        filler.says(answer)
    assert "bewaart Wegwijs niets" in filler.text and filler.form is None and rows(filler.referrals) == []


def test_no_mail_address_has_a_button(filler: Filler) -> None:
    filler.begins(ALONE)
    filler.says("ja")
    assert "bewaart Wegwijs niets" in filler.presses("Liever niet")


def test_no_room_is_said_before_anybody_gives_a_name(filler: Filler) -> None:
    filler.referrals.set_capacity(CONNECTED, Capacity.NO)
    said = filler.begins()
    assert "geen plek" in said and "niets over u gedeeld" in said and filler.form is None
    assert [one["payload"] for one in filler.buttons] == ["/andere-suggestie"]


def test_a_waiting_list_is_said(filler: Filler) -> None:
    filler.referrals.set_capacity(CONNECTED, Capacity.WAITING_LIST)
    assert "wachtlijst" in filler.begins() and filler.form


def test_room_that_went_meanwhile_shares_nothing(filler: Filler) -> None:
    filler.up_to(*YES_BY_PHONE)
    filler.referrals.set_capacity(CONNECTED, Capacity.NO)
    said = filler.says("ja")
    assert "geen plek" in said and "deelden niets" in said and filler.form is None
    assert rows(filler.referrals) == [] and filler.buttons


@pytest.mark.parametrize("word", ["stop", "Stop!", "laat maar", "ik wil stoppen", "toch maar niet", "annuleren"])
@pytest.mark.parametrize("answers", [(), ("ja",), ("ja", "ja"), YES_BY_PHONE[:4], YES_BY_PHONE])
def test_stop_at_any_point_keeps_nothing_and_says_so(filler: Filler, answers: tuple[str, ...], word: str) -> None:
    filler.up_to(*answers)
    said = filler.says(word)
    assert STOPPED in said and "zelf contact opnemen" in said
    assert filler.form is None and rows(filler.referrals) == [] and mails(filler.referrals) == []


def test_back_and_on_again(filler: Filler) -> None:
    filler.up_to("ja", "ja", "Mia")
    assert "voornaam" in filler.says("terug")
    assert STORY in filler.presses("Terug")
    filler.says("nee")
    assert "contact met u opnemen?" in filler.says("Truus")
    assert filler.form and filler.form.first_name == "Truus" and filler.form.answers[Purpose.STORY] is False


@pytest.mark.parametrize(
    ("words", "field", "value"),
    [
        ("nee, mijn nummer is 06 87654321", "address", "06 87654321"),
        ("06-87654321", "address", "06 87654321"),
        ("mijn naam is Truus", "first_name", "Truus"),
        ("ik heet trouwens Truus de Wit", "first_name", "Truus de Wit"),
        ("mijn mail is truus@voorbeeld-post.nl", "address", "truus@voorbeeld-post.nl"),
    ],
)
def test_an_answer_is_put_right_in_passing(filler: Filler, words: str, field: str, value: str) -> None:
    filler.up_to(*YES_BY_PHONE)
    said = filler.says(words)
    assert "Ik heb het veranderd" in said and value in said and filler.form
    assert getattr(filler.form, field) == value


@pytest.mark.parametrize(
    ("word", "stage"),
    [
        ("de naam klopt niet", Stage.NAME),
        ("nummer", Stage.REACH),
        ("mijn kaart", Stage.STORY),
        ("momenten", Stage.MOMENTS),
    ],
)
def test_at_the_end_one_answer_is_given_anew(filler: Filler, word: str, stage: Stage) -> None:
    filler.up_to(*YES_BY_PHONE)
    assert "Wat wilt u veranderen?" in filler.says("nee")
    filler.says(word)
    assert filler.form and filler.form.stage is stage


def test_a_slip_in_a_number_is_told_kindly_and_nothing_is_lost(filler: Filler) -> None:
    filler.up_to("ja", "ja", "Mia", "bel mij")
    assert "9 cijfers" in filler.says("06 1234567") and "Op welk nummer" in filler.text
    assert "Wanneer" in filler.says("06 12345678")


@pytest.mark.parametrize(
    ("words", "channel"),
    [
        ("bel me niet", None),
        ("mail mij maar, niet bellen", Channel.EMAIL),
        ("niet bellen, ik bel zelf", Channel.CALLS_THEMSELVES),
        ("ik bel zelf", Channel.CALLS_THEMSELVES),
        ("de tweede", Channel.EMAIL),
        ("bel maar", Channel.PHONE),
        ("06 12345678", Channel.PHONE),
        ("mia@voorbeeld-post.nl", Channel.EMAIL),
    ],
)
def test_ways_to_be_reached(filler: Filler, words: str, channel: Channel | None) -> None:
    filler.up_to("ja", "ja", "Mia")
    said = filler.says(words)
    assert filler.form and filler.form.channel is channel
    if channel is None:
        assert "bellen u niet" in said and "Bel mij" not in [one["title"] for one in filler.buttons]


@pytest.mark.parametrize("words", ["app me maar", "stuur een sms", "op de koffie", "weet ik niet"])
def test_a_way_we_do_not_have(filler: Filler, words: str) -> None:
    filler.up_to("ja", "ja", "Mia")
    assert "ik bel zelf" in filler.says(words) and filler.form and filler.form.channel is None


def test_who_calls_themselves_gets_a_code_word_and_gives_no_number(filler: Filler) -> None:
    filler.up_to("ja", "ja", "Mia", "ik bel zelf")
    assert "codewoord" in filler.text and "Later navragen" not in filler.text
    said = filler.says("ja")
    word = filler.made.message["custom"]["code_word"]
    assert len(word.split()) == 2 and word in said and "Zij bellen u niet" in said
    person = filler.referrals.person(filler.made.reference)
    assert person and person.code_word == word and person.address == ""


def test_bel_me_niet_at_the_number_is_heard(filler: Filler) -> None:
    filler.up_to("ja", "ja", "Mia", "bel mij")
    assert "Zij bellen u niet" in filler.says("nee, bel me niet")
    assert "e-mailadres" in filler.says("mail")


@pytest.mark.parametrize("words", ["overslaan", "maakt niet uit", "weet ik niet", "nee"])
def test_moments_may_be_skipped(filler: Filler, words: str) -> None:
    filler.up_to("ja", "ja", "Mia", "06 12345678")
    assert LATER in filler.says(words) and filler.form and filler.form.moments == ""


@pytest.mark.parametrize(("words", "name"), [("Mia", "Mia"), ("mia", "mia"), ("Ik heet Jan-Willem", "Jan-Willem"),
                                             ("zeg maar Truus", "Truus"), ("noem mij maar Ali", "Ali"),
                                             ("mevrouw De Vries", "mevrouw De Vries"), ("Mijn naam is Noor.", "Noor"),
                                             ("Ayşe", "Ayşe"), ("محمد", "محمد")])  # fmt: skip
def test_names_as_people_say_them(filler: Filler, words: str, name: str) -> None:
    filler.up_to("ja", "ja", words)
    assert filler.form and filler.form.first_name == name


@pytest.mark.parametrize(
    "words", ["waarom moet dat", "dat zeg ik niet", "12345", "overslaan", "goed zo", "http://x.nl", "?", ""]
)
def test_what_is_no_name(filler: Filler, words: str) -> None:
    filler.up_to("ja", "ja")
    assert "voornaam is genoeg" in filler.says(words) and filler.form and filler.form.first_name == ""


@pytest.mark.parametrize(
    "answers", [(), ("ja",), ("ja", "ja"), YES_BY_PHONE[:3], YES_BY_PHONE[:4], YES_BY_PHONE[:5], YES_BY_PHONE]
)
def test_a_question_about_data_is_answered_and_the_form_goes_on(filler: Filler, answers: tuple[str, ...]) -> None:
    before = filler.up_to(*answers).splitlines()[-1]
    said = filler.says("wat doen jullie met mijn gegevens?", "privacy")
    assert "Zolang u invult, bewaar ik niets" in said and said.splitlines()[-1] == before


@pytest.mark.parametrize(
    ("words", "label", "themes"),
    [
        ("ben je een mens?", "ben-je-een-bot", ()),
        ("wanneer zijn zij open?", "openingstijden", ()),
        ("kan ik ook een mens spreken?", "contact-mens", ()),
        ("hebben jullie ook hulp bij geld?", "geld", ("geld",)),
    ],
)
@pytest.mark.parametrize(
    "answers", [(), ("ja",), ("ja", "ja"), YES_BY_PHONE[:3], YES_BY_PHONE[:4], YES_BY_PHONE[:5], YES_BY_PHONE]
)
def test_another_question_goes_elsewhere_and_comes_back(
    filler: Filler, answers: tuple[str, ...], words: str, label: str, themes: tuple[str, ...]
) -> None:
    question = filler.up_to(*answers).splitlines()[-1]
    filler.says(words, label, themes=themes)
    assert filler.last.elsewhere and filler.form
    assert str(filler.last.afterwards[0]["text"]).splitlines()[-1] == question


@pytest.mark.parametrize("words", ["06-123", "de treinen rijden weer niet"])
def test_what_the_model_makes_nothing_of_gets_the_question_again(filler: Filler, words: str) -> None:
    question = filler.up_to(*YES_BY_PHONE[:4]).splitlines()[-1]
    assert filler.says(words, "out-of-scope").splitlines()[-1] == question and not filler.last.elsewhere


@pytest.mark.parametrize("label", ["opnieuw", "andere-suggestie", "afscheid", "verwijder-gegevens"])
def test_who_leaves_hears_that_nothing_was_kept(filler: Filler, label: str) -> None:
    filler.up_to("ja")
    assert STOPPED in filler.says(label, label, 1.0)
    assert filler.last.elsewhere and filler.form is None


def test_after_something_acute_a_yes_agrees_to_nothing(filler: Filler) -> None:
    filler.begins()
    assert filler.form
    filler.form.paused = True
    assert "verdergaan" in filler.says("ok ik heb gebeld")
    assert "verdergaan" not in filler.says("ja") and SHARE in filler.text
    assert filler.form and filler.form.answers == {}
    filler.form.paused = True
    assert STOPPED in filler.says("nee")


def test_an_old_button_never_answers_another_question(filler: Filler) -> None:
    filler.begins()
    yes_to_contact = next(one["payload"] for one in filler.buttons if one["title"] == "Ja")
    filler.says("ja")
    filler.says(yes_to_contact)
    assert filler.form and filler.form.stage is Stage.STORY and Purpose.STORY not in filler.form.answers
    filler.begins(HELPED)
    assert OLD_BUTTON in filler.says(yes_to_contact)
    assert filler.form and filler.form.answers == {}


def test_a_no_further_up_still_counts(filler: Filler) -> None:
    filler.begins()
    no_to_contact = next(one["payload"] for one in filler.buttons if one["title"] == "Nee")
    for answer in YES_BY_PHONE:
        filler.says(answer)
    assert "zelf contact opnemen" in filler.says(no_to_contact)
    assert filler.form is None and rows(filler.referrals) == []


def test_for_another_centre_the_name_stands_and_every_consent_is_asked(filler: Filler) -> None:
    filler.up_to(*YES_BY_PHONE)
    assert "Het Lichtpunt" in filler.begins(HELPED) and filler.form
    assert filler.form.answers == {} and filler.form.first_name == "Mia"
    for answer in ("ja", "ja", "ja"):
        filler.says(answer)
    assert "Mia" in filler.text and "Dit gaat naar de helpdesk Zaanstad en Het Lichtpunt" in filler.text


def test_sentences_that_changed_meanwhile_are_asked_again(filler: Filler, engine: Engine) -> None:
    filler.up_to(*YES_BY_PHONE)
    with filler.referrals.sessions.begin() as session:
        session.get_one(ReferralContact, CONNECTED).confirmed_at = None
    said = filler.says("ja")
    assert SENTENCES_CHANGED in said and filler.form and filler.form.answers == {}
    assert rows(filler.referrals) == [] and filler.form.way.route is Route.SELF


def test_a_database_that_is_away_loses_nothing(filler: Filler, monkeypatch: pytest.MonkeyPatch) -> None:
    filler.up_to(*YES_BY_PHONE)

    def locked(*_: object) -> None:
        raise OperationalError("locked", None, Exception())

    with monkeypatch.context() as patched:
        patched.setattr(Referrals, "request", locked)
        assert NOT_NOW in filler.says("ja") and filler.form
    filler.presses("Ja, verstuur")
    assert filler.made.reference and len(rows(filler.referrals)) == 1


def test_the_same_form_sent_twice_is_one_referral(filler: Filler) -> None:
    filler.up_to(*YES_BY_PHONE)
    form = filler.form
    assert form
    first = filler.says("ja") and filler.made
    filler.form = form
    again = filler.says("ja") and filler.made
    assert (again.reference, again.token) == (first.reference, first.token) and len(rows(filler.referrals)) == 1


def test_a_centre_that_is_gone(filler: Filler) -> None:
    assert "niet meer in onze wegwijzer" in filler.begins("bestaat-niet") and filler.form is None


def test_the_gp_is_asked_about_only_when_a_gp_sent_them(filler: Filler) -> None:
    filler.known = replace(KNOWN, gp_link="link-7")
    filler.up_to(*YES_BY_PHONE)
    assert "Mijn huisarts mag weten of ik geholpen ben" in filler.text
    filler.says("nee")
    assert "Bericht aan mijn huisarts: nee" in filler.text
    filler.says("ja")
    filler.up_to(*YES_BY_PHONE, "ja", "ja")
    refused, agreed = rows(filler.referrals)
    # A link is kept with a referral only when the GP may know.
    assert (refused.kind, refused.gp_link, agreed.gp_link) == (Kind.GP, None, "link-7")
    assert consents(filler.referrals, refused.reference)["huisarts"] is False


def test_nothing_personal_is_in_the_database_in_the_clear(filler: Filler, engine: Engine) -> None:
    filler.up_to(*YES_BY_PHONE)
    filler.says("ja")
    with filler.referrals.sessions() as session:
        row = session.scalars(select(Referral)).one()
        assert person_of(filler.referrals.office, row) is not None
    raw = engine.raw_connection()
    dump = "\n".join(raw.driver_connection.iterdump())  # type: ignore[union-attr]
    raw.close()
    assert "12345678" not in dump and "Mia" not in dump and "in de ochtend" not in dump


def test_every_question_has_a_way_out(filler: Filler) -> None:
    said: list[str] = []
    filler.begins()
    for answer in (*YES_BY_PHONE, None):
        assert isinstance(filler.form, Form)
        titles = [one["title"] for one in filler.buttons]
        assert "Stop" in titles and (("Terug" in titles) is bool(said))
        said.append(filler.text)
        if answer:
            filler.says(answer)
    assert all(text.count("?") == 1 for text in said), said
