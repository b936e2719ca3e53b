"""A request: which way it goes, all or nothing, once however often it is sent, and no more kept than was agreed to."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Engine, event, func, select, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import sessionmaker

from knowledge.database import open_database
from knowledge.directory.models import Base
from referrals import requesting
from referrals.consent import OldConsentText, Purpose
from referrals.models import Consent, Outbox, Referral, ReferralEvent, ReferralPerson, Timer
from referrals.office import Erased, KeyTaken, NoRoom, NoSuchCentre
from referrals.reaching import Channel, ReachError
from referrals.receivers import ContactAbsence, ReferralContact
from referrals.service import Referrals
from referrals.story import StoryError
from referrals.words import Route, Status
from tests.referrals.centres import (
    ALONE,
    CONNECTED,
    HELPED,
    YES,
    asked,
    keys,
    load_directory_of,
    mails,
    request,
    stored,
    timers,
)

TABLES = (Referral, ReferralPerson, Consent, ReferralEvent, Timer, Outbox)


def rows(referrals: Referrals) -> dict[str, int]:
    with referrals.sessions() as session:
        return {table.__tablename__: session.scalar(select(func.count()).select_from(table)) or 0 for table in TABLES}


def set_contact(referrals: Referrals, **columns: object) -> None:
    with referrals.sessions.begin() as session:
        found = session.get(ReferralContact, CONNECTED)
        for name, value in columns.items():
            setattr(found, name, value)


def test_a_connected_centre_gets_a_mail(referrals: Referrals) -> None:
    made = request(referrals)
    assert (made.route, made.status) == (Route.CENTRE, Status.AANGEVRAAGD)
    assert mails(referrals) == [("new", "els@annas-huis.test"), ("confirmation", "mia@voorbeeld-post.nl")]
    assert made.happens == (
        "Anna's Huis krijgt een bericht dat u graag contact wilt.",
        "Zij mailen u. Zij bellen u niet.",
        "Antwoorden zij niet, dan vragen wij het nog eens.",
        "Uiterlijk dinsdag 1 december staat op uw eigen pagina of het lukt.",
    )
    assert timers(referrals) == ["remind", "substitute", "give-up", "erase"]
    assert made.track_link == f"http://localhost:8000/volg/{made.token}" and len(made.receipt) == 3


def test_a_centre_that_did_not_ask_gets_nothing_and_the_helpdesk_phones(referrals: Referrals) -> None:
    made = request(referrals, HELPED, channel=Channel.PHONE, address="06-12345678")
    assert made.route is Route.HELPDESK and mails(referrals) == [("new", "zaan@helpdesk.test")]
    assert "Daarom belt de helpdesk Zaanstad met hen. Dat doet een vrijwilliger." in made.happens


def test_an_unconfirmed_contact_gets_nothing(referrals: Referrals) -> None:
    set_contact(referrals, confirmed_at=None)
    assert request(referrals, answers={Purpose.FOLLOW_UP: True}).route is Route.SELF and mails(referrals) == []


def test_where_nobody_is_there_the_person_gets_number_hour_and_two_sentences(referrals: Referrals) -> None:
    made = request(referrals, ALONE, answers={Purpose.FOLLOW_UP: True})
    assert made.happens == (
        "Wij delen niets met De Eik. U neemt zelf contact op.",
        "Bel 050 123 45 67.",
        "Bel het liefst als zij open zijn: dinsdag 10.00-16.00 uur.",
        "U kunt zeggen: “Goedendag, ik kreeg uw naam van Wegwijs. Mijn vraag gaat over werk. "
        "Kan ik een keer langskomen?”",
    )
    assert mails(referrals) == [] and timers(referrals) == ["follow-up", "erase"]


def test_a_way_that_changed_since_the_question_is_asked_again(referrals: Referrals) -> None:
    before = asked(referrals)
    set_contact(referrals, confirmed_at=None)
    with pytest.raises(OldConsentText):
        referrals.request(before, next(keys))


def test_no_consent_no_name(referrals: Referrals) -> None:
    made = request(referrals, answers={Purpose.STORY: True})
    assert made.route is Route.SELF and mails(referrals) == [] and timers(referrals) == ["erase"]
    assert referrals.track(made.token).person.first_name == ""
    assert referrals.track(made.token).person.address == "" and referrals.person(made.reference) is None


def test_the_story_is_kept_only_with_a_yes(referrals: Referrals) -> None:
    made = request(referrals, answers={**YES, Purpose.STORY: False})
    seen = referrals.person(made.reference)
    assert seen and (seen.first_name, seen.story, seen.token) == ("Mia", "", "")


def test_who_calls_themselves_gets_a_code_word(referrals: Referrals) -> None:
    made = request(referrals, channel=Channel.CALLS_THEMSELVES, address="")
    seen = referrals.person(made.reference)
    assert made.code_word and any(made.code_word in line for line in made.happens)
    assert seen and seen.code_word == made.code_word and mails(referrals) == [("new", "els@annas-huis.test")]


def test_no_room_is_said_before_anything_about_the_person_is_looked_at(referrals: Referrals) -> None:
    set_contact(referrals, capacity="no")
    assert referrals.way(CONNECTED).room == "no"
    with pytest.raises(NoRoom, match="Anna's Huis"):
        request(referrals, first_name="", address="niets", consent_version="oud")
    assert set(rows(referrals).values()) == {0}


def test_a_waiting_list_is_said(referrals: Referrals) -> None:
    set_contact(referrals, capacity="waiting-list")
    assert "Er is daar een wachtlijst. Het kan dus langer duren." in request(referrals).happens


def test_a_holiday_goes_to_the_substitute(referrals: Referrals) -> None:
    with referrals.sessions.begin() as session:
        away = {"first_day": date(2026, 11, 20), "last_day": date(2026, 11, 23)}
        session.add(ContactAbsence(organization_id=CONNECTED, **away))
    request(referrals)
    assert mails(referrals)[0] == ("new", "bo@annas-huis.test")


@pytest.mark.parametrize(
    ("more", "error"),
    [
        ({"organization_id": "bestaat-niet"}, NoSuchCentre),
        ({"consent_version": "oud"}, OldConsentText),
        ({"answers": {**YES, Purpose.GP: True}}, OldConsentText),
        ({"first_name": ""}, ReachError),
        ({"address": "mia"}, ReachError),
        ({"moments": "a" * 500}, ReachError),
        ({"story": "a" * 5000}, StoryError),
    ],
)
def test_what_cannot_be_leaves_nothing(referrals: Referrals, more: dict[str, object], error: type[Exception]) -> None:
    with pytest.raises(error):
        request(referrals, **more)
    assert set(rows(referrals).values()) == {0}


@pytest.mark.parametrize("table", TABLES)
def test_a_crash_in_the_middle_leaves_nothing(referrals: Referrals, engine: Engine, table: type[Base]) -> None:
    def crash(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith(f"INSERT INTO {table.__tablename__} "):
            raise KeyboardInterrupt

    event.listen(engine, "after_cursor_execute", crash)
    with pytest.raises(KeyboardInterrupt):
        request(referrals)
    event.remove(engine, "after_cursor_execute", crash)
    assert set(rows(referrals).values()) == {0}


def test_the_same_key_gives_the_same_referral(referrals: Referrals) -> None:
    key = next(keys)
    first, again = (referrals.request(asked(referrals), key) for _ in range(2))
    assert again == first and again.repeated and not first.repeated
    assert rows(referrals) == {"referral": 1, "referral_person": 1, "consent": 3, "referral_event": 1, "timer": 4,
                               "outbox": 2}  # fmt: skip


def test_a_key_belongs_to_one_request(referrals: Referrals) -> None:
    key = next(keys)
    made = referrals.request(asked(referrals), key)
    with pytest.raises(KeyTaken):
        referrals.request(asked(referrals, first_name="Jan"), key)
    referrals.withdraw(made.token)
    with pytest.raises(Erased, match="in"):
        referrals.request(asked(referrals), key)


def test_a_double_click_at_the_very_same_moment(any_referrals: Referrals, monkeypatch: pytest.MonkeyPatch) -> None:
    referrals = any_referrals
    both_looked = threading.Barrier(2, timeout=30)
    really = requesting._person
    waited = threading.local()

    def meet(*arguments: object, **more: object) -> object:
        if not getattr(waited, "once", False):
            waited.once = True
            both_looked.wait()
        return really(*arguments, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(requesting, "_person", meet)
    key = next(keys)
    with ThreadPoolExecutor(2) as pool:
        made = list(pool.map(lambda _: referrals.request(asked(referrals), key), range(2)))
    assert made[0] == made[1] and {one.repeated for one in made} == {False, True}
    assert rows(referrals)["referral"] == 1 and rows(referrals)["outbox"] == 2


def test_the_same_person_twice_is_one_person_for_the_centre_and_a_secret_for_others(referrals: Referrals) -> None:
    first = request(referrals)
    second = request(referrals, first_name="Iemand anders")
    assert second.token != first.token and second.happens == first.happens
    elsewhere = request(referrals, HELPED)
    with referrals.sessions() as session:
        assert stored(referrals, second, session).same_as == stored(referrals, first, session).id
        assert stored(referrals, first, session).same_as is None
        assert stored(referrals, elsewhere, session).same_as is None


def test_a_centre_removed_meanwhile(referrals: Referrals, engine: Engine, tmp_path: Path) -> None:
    made = request(referrals)
    load_directory_of(engine, referrals.office.gazetteer, tmp_path / "smaller", ALONE)
    with pytest.raises(NoSuchCentre):
        request(referrals)
    assert referrals.track(made.token).centre == "Anna's Huis"


def test_a_locked_database_says_so_and_the_same_request_works_later(referrals: Referrals, engine: Engine) -> None:
    key = next(keys)
    impatient = open_database(str(engine.url))
    event.listen(impatient, "connect", lambda raw, _: raw.execute("PRAGMA busy_timeout=50"))
    hurried = Referrals(sessionmaker(impatient), referrals.office)
    with engine.connect() as other:
        other.execute(text("BEGIN IMMEDIATE"))
        with pytest.raises(OperationalError, match="locked"):
            hurried.request(asked(referrals), key)
        other.rollback()
    assert not hurried.request(asked(referrals), key).repeated
    assert rows(referrals)["referral"] == 1
    impatient.dispose()
