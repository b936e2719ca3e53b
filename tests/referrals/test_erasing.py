"""Taking back: what was shared goes, the receiver hears it, figures stay; a link that has had its time says so."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, text
from sqlalchemy.orm import sessionmaker

from referrals.consent import Purpose
from referrals.models import Outbox, ReferralPerson
from referrals.office import Erased, NoSuchReferral, Refused
from referrals.reaching import Channel, ReachError
from referrals.service import Referrals
from referrals.states import IllegalStep
from referrals.statistics import Figures
from referrals.words import Actor, Kind, Reason, Status, Step
from tests.referrals.centres import accepted, as_sent, mails, request, stored, timers
from tests.referrals.conftest import StandingClock


def people(referrals: Referrals) -> int:
    with referrals.sessions() as session:
        return len(session.scalars(select(ReferralPerson)).all())


def test_withdrawing_tells_the_receiver_and_erases(referrals: Referrals) -> None:
    made = request(referrals)
    as_sent(referrals)
    referrals.withdraw(made.token)
    assert mails(referrals, waiting=True) == [("withdrawn", "els@annas-huis.test")]
    assert people(referrals) == 0 and timers(referrals) == [] and referrals.person(made.reference) is None
    with pytest.raises(Erased) as gone:
        referrals.track(made.token)
    assert gone.value.withdrawn and gone.value.message.startswith("U trok deze aanvraag in. Uw gegevens zijn gewist.")
    with pytest.raises(Erased):
        referrals.withdraw(made.token)
    with pytest.raises(IllegalStep):
        referrals.step(made.reference, Step.ACCEPT, Actor.CENTRE)
    with referrals.sessions() as session:
        found = stored(referrals, made, session)
        assert (found.status, found.reason) == (Status.INGETROKKEN, Reason.PERSON_WITHDREW)
        assert all(consent.withdrawn_at for consent in found.consents)
        to_person = session.scalars(select(Outbox).where(Outbox.to_person.is_(True))).all()
        assert to_person and all(mail.recipient == b"" for mail in to_person)


def test_withdrawing_before_the_mail_left_sends_nothing_at_all(referrals: Referrals) -> None:
    made = request(referrals)
    referrals.withdraw(made.token)
    assert mails(referrals, waiting=True) == []


def test_a_coordinator_withdraws_for_somebody_who_phones(referrals: Referrals) -> None:
    made = accepted(referrals)
    as_sent(referrals)
    assert referrals.step(made.reference, Step.WITHDRAW, Actor.COORDINATOR) is Status.INGETROKKEN
    assert people(referrals) == 0 and mails(referrals, waiting=True) == [("withdrawn", "els@annas-huis.test")]


def test_withdrawing_after_the_end_erases_and_keeps_the_figures(any_referrals: Referrals, clock: StandingClock) -> None:
    referrals = any_referrals
    made = accepted(referrals, kind=Kind.API)
    as_sent(referrals)
    referrals.plan(made.reference, Actor.CENTRE, clock() + timedelta(hours=1))
    clock.forward(days=1)
    referrals.attend(made.reference, Actor.CENTRE, attended=True)
    referrals.answer(made.token, worked=True)
    request(referrals, kind=Kind.CHAT)
    before = referrals.statistics()
    assert before[Kind.API] == Figures(requested=1, reached=1, planned=1, attended=1, worked=1, did_not_work=0)
    assert before[Kind.CHAT] == Figures(1, 0, 0, 0, 0, 0) and before[Kind.GP] == Figures(0, 0, 0, 0, 0, 0)
    referrals.withdraw(made.token)
    assert referrals.statistics() == before and people(referrals) == 1
    assert ("withdrawn", "els@annas-huis.test") in mails(referrals, waiting=True)
    with pytest.raises(Erased, match="gewist"):
        referrals.track(made.token)


def test_taking_back_the_story_leaves_the_rest(referrals: Referrals) -> None:
    made = request(referrals)
    as_sent(referrals)
    referrals.withdraw_consent(made.token, Purpose.STORY)
    seen = referrals.person(made.reference)
    assert seen and seen.story == "" and seen.first_name == "Mia"
    assert mails(referrals, waiting=True) == [("changed", "els@annas-huis.test")]
    assert referrals.track(made.token).person.story == ""
    with pytest.raises(Refused):
        referrals.withdraw_consent(made.token, Purpose.STORY)


def test_taking_back_the_follow_up_stops_every_question(referrals: Referrals) -> None:
    made = request(referrals, ask_again=True)
    assert "ask-again" in timers(referrals)
    referrals.step(made.reference, Step.REFUSE, Actor.CENTRE, Reason.OTHER)
    assert timers(referrals) == ["follow-up", "ask-again", "erase"]
    referrals.withdraw_consent(made.token, Purpose.FOLLOW_UP)
    assert timers(referrals) == ["erase"]


def test_taking_back_contact_is_withdrawing(referrals: Referrals) -> None:
    made = request(referrals)
    referrals.withdraw_consent(made.token, Purpose.CONTACT)
    with pytest.raises(Erased):
        referrals.track(made.token)


def test_correcting_how_to_be_reached(referrals: Referrals) -> None:
    made = request(referrals)
    as_sent(referrals)
    changed = referrals.change(made.token, "Mia", Channel.PHONE, "06-12345678", "na zessen")
    assert (changed.person.address, changed.person.moments) == ("06 12345678", "na zessen")
    referrals.change(made.token, "Mia", Channel.PHONE, "0612345678", "na zessen")
    assert mails(referrals, waiting=True) == [("changed", "els@annas-huis.test")]
    with pytest.raises(ReachError):
        referrals.change(made.token, "Mia", Channel.PHONE, "12", "")
    assert referrals.change(made.token, "Mia", Channel.CALLS_THEMSELVES, "", "").person.code_word
    referrals.answer(made.token, worked=True)
    with pytest.raises(Refused):
        referrals.change(made.token, "Jan", Channel.PHONE, "0612345678", "")


def test_the_person_ends_it_and_the_receiver_hears(referrals: Referrals) -> None:
    made = request(referrals)
    as_sent(referrals)
    seen = referrals.answer(made.token, worked=False, reason=Reason.NO_ANSWER)
    assert (seen.status, seen.reason, seen.worked) == (Status.NIET_GELUKT, "Wij kregen geen antwoord.", False)
    assert mails(referrals, waiting=True) == [("closed", "els@annas-huis.test")]
    assert timers(referrals) == ["erase"]
    assert referrals.answer(made.token, worked=True).worked is True


@pytest.mark.parametrize("token", ["", "nee", "a" * 43, "../../etc", "é"])
def test_no_link_of_ours(referrals: Referrals, token: str) -> None:
    with pytest.raises(NoSuchReferral):
        referrals.track(token)


def test_the_database_holds_no_link_and_no_name(referrals: Referrals) -> None:
    made = request(referrals)
    with referrals.sessions() as session:
        rows = [
            str(row) for table in ("referral", "referral_person", "referral_event", "consent", "outbox")
            for row in session.execute(text(f"SELECT * FROM {table}"))  # noqa: S608 - our own names
        ]  # fmt: skip
    assert not any(secret in row for row in rows for secret in (made.token, "Mia", "voorbeeld-post", "Ik heb kanker"))


def test_what_is_erased_is_gone_from_the_file_too(referrals: Referrals, engine: Engine) -> None:
    made = request(referrals)
    with referrals.sessions() as session:
        sealed = session.scalars(select(ReferralPerson.sealed)).one()

    def in_file() -> bool:
        with engine.connect() as connection:
            connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
        return sealed in Path(engine.url.database or "").read_bytes()

    assert in_file()
    referrals.withdraw(made.token)
    assert not in_file()


def test_another_process_with_the_same_keys_sees_it(referrals: Referrals) -> None:
    made = request(referrals)
    with referrals.sessions() as session:
        bind = session.get_bind()
    assert Referrals(sessionmaker(bind), referrals.office).track(made.token).person.first_name == "Mia"
