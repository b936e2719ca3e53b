"""What a desk does beside the steps: notes, a colleague, calls to ask how it went; and what the GP hears."""

import pytest
from sqlalchemy import select

from referrals.calls import TRIES, CallKind, CallOutcome
from referrals.clockwork import run_due
from referrals.consent import Purpose
from referrals.feedback import Outcome
from referrals.inbox import Owner
from referrals.models import ReferralNote
from referrals.notes import MAX_CHARACTERS, NoteError
from referrals.office import NoSuchReferral, Refused
from referrals.reaching import Channel
from referrals.requesting import Requested
from referrals.service import Referrals
from referrals.words import Actor, Kind, Reason, Status, Step
from tests.referrals.centres import ALONE, CONNECTED, HELPED, YES, accepted, keys, mails, request
from tests.referrals.centres import asked as asking
from tests.referrals.conftest import StandingClock

CENTRE, ZAAN = Owner(organization_id=CONNECTED), Owner(helpdesk_id="zaan")
BY_PHONE = {"channel": Channel.PHONE, "address": "06 12345678"}


def sealed_notes(referrals: Referrals) -> list[bytes]:
    with referrals.sessions() as session:
        return list(session.scalars(select(ReferralNote.sealed)))


def test_notes_are_sealed_and_go_with_the_person(referrals: Referrals) -> None:
    made = accepted(referrals)
    referrals.add_note(made.reference, "Els", "  Belt liever   na vijven. ")
    (note,) = referrals.notes(made.reference)
    assert (note.author, note.text) == ("Els", "Belt liever na vijven.")
    assert b"vijven" not in sealed_notes(referrals)[0]
    referrals.withdraw(made.token)
    assert sealed_notes(referrals) == []
    with pytest.raises(Refused, match="gewist"):
        referrals.add_note(made.reference, "Els", "Nog iets.")


@pytest.mark.parametrize("note", ["", "  ", "a" * (MAX_CHARACTERS + 1), "Heeft borstkanker", "start maandag chemo",
                                  "slikt 40 mg", "uitzaaiingen", "MRI op dinsdag"])  # fmt: skip
def test_a_note_holds_nothing_medical(referrals: Referrals, note: str) -> None:
    made = accepted(referrals)
    with pytest.raises(NoteError):
        referrals.add_note(made.reference, "Els", note)
    assert sealed_notes(referrals) == []


@pytest.mark.parametrize("note", ["Komt woensdag met haar zus.", "Wil mee naar yoga", "Spreekt Zweeds (Scandinavisch)",
                                  "Voicemail ingesproken", "Rolstoel; parkeren voor de deur"])  # fmt: skip
def test_an_ordinary_note_is_kept(referrals: Referrals, note: str) -> None:
    made = accepted(referrals)
    referrals.add_note(made.reference, "Els", note)
    assert [one.text for one in referrals.notes(made.reference)] == [note]


def test_a_colleague_looks_after_it(referrals: Referrals) -> None:
    made = accepted(referrals)
    assert referrals.assign(made.reference, "account-7") is Status.GEACCEPTEERD
    assert referrals.inbox(CENTRE)[0].assigned_to == "account-7"
    referrals.assign(made.reference, None)
    assert referrals.inbox(CENTRE)[0].assigned_to is None
    referrals.withdraw(made.token)
    with pytest.raises(Refused, match="klaar"):
        referrals.assign(made.reference, "account-7")


def ended(referrals: Referrals, clock: StandingClock, centre: str = CONNECTED, **more: object) -> Requested:
    """A referral of somebody with a phone, two weeks after it was done."""
    actor = Actor.CENTRE if centre == CONNECTED else Actor.HELPDESK
    made = request(referrals, centre, **{**BY_PHONE, **more})
    referrals.step(made.reference, Step.ACCEPT, actor)
    referrals.attempt(made.reference, actor, reached=True)
    referrals.step(made.reference, Step.COMPLETE, actor)
    clock.forward(days=14)
    run_due(referrals.sessions, referrals.office)
    return made


@pytest.mark.parametrize(("centre", "owner", "other"), [(CONNECTED, CENTRE, ZAAN), (HELPED, ZAAN, CENTRE)])
def test_who_has_a_phone_is_asked_by_phone_by_who_helped(
    referrals: Referrals, clock: StandingClock, centre: str, owner: Owner, other: Owner
) -> None:
    made = ended(referrals, clock, centre)
    (call,) = referrals.calls(owner)
    assert (call.first_name, call.phone, call.moments) == ("Mia", "06 12345678", "in de ochtend")
    assert call.say.endswith("Is het gelukt?") and referrals.calls(other) == ()
    with pytest.raises(NoSuchReferral):
        referrals.note_call(other, call.id, CallOutcome.WORKED)
    referrals.note_call(owner, call.id, CallOutcome.WORKED)
    assert referrals.calls(owner) == () and referrals.track(made.token).worked is True
    referrals.note_call(owner, call.id, CallOutcome.DID_NOT_WORK)
    assert referrals.track(made.token).worked is True, "noted twice counts once"
    assert [mail for mail in mails(referrals) if mail[0] == "follow-up"] == []


def unanswered(referrals: Referrals, clock: StandingClock, centre: str, **more: object) -> Requested:
    """Nobody opened it, not after a reminder either."""
    made = request(referrals, centre, **{**BY_PHONE, **more})
    for _ in range(12):
        clock.forward(days=1)
        run_due(referrals.sessions, referrals.office)
    track = referrals.track(made.token)
    assert (track.status, track.reason) == (Status.NIET_GELUKT, "Wij kregen geen antwoord.")
    return made


@pytest.mark.parametrize(("centre", "owner", "other"), [(CONNECTED, CENTRE, ZAAN), (HELPED, ZAAN, CENTRE)])
def test_that_nobody_answered_is_told_by_phone_by_who_may_phone(
    referrals: Referrals, clock: StandingClock, centre: str, owner: Owner, other: Owner
) -> None:
    """Also to who did not want to be asked later: it is about the very request."""
    unanswered(referrals, clock, centre, answers={**YES, Purpose.FOLLOW_UP: False})
    (call,) = referrals.calls(owner)
    assert (call.kind, call.first_name, call.phone) == (CallKind.NO_ANSWER, "Mia", "06 12345678")
    assert "Er kwam geen antwoord." in call.say and "een ander adres" in call.say
    assert referrals.calls(other) == (), "nobody else has the number"
    referrals.note_call(owner, call.id, CallOutcome.NOT_REACHED)
    clock.forward(days=4)
    (call,) = referrals.calls(owner)
    referrals.note_call(owner, call.id, CallOutcome.SPOKEN)
    clock.forward(days=30)
    run_due(referrals.sessions, referrals.office)
    assert referrals.calls(owner) == (), "and whoever did not answer does not ask how it went"


@pytest.mark.parametrize("how", ["by mail", "nobody there", "withdrawn"])
def test_nobody_phones_about_no_answer_who_may_not_or_need_not(
    referrals: Referrals, clock: StandingClock, how: str
) -> None:
    by_mail = {"channel": Channel.EMAIL, "address": "mia@voorbeeld-post.nl"} if how == "by mail" else {}
    if how == "nobody there":
        made = request(referrals, **BY_PHONE)
        referrals.disconnect(CONNECTED)
        clock.forward(days=12)
        run_due(referrals.sessions, referrals.office)
    else:
        made = unanswered(referrals, clock, CONNECTED, **by_mail)
    if how == "withdrawn":
        referrals.withdraw(made.token)
    assert referrals.calls(CENTRE) == ()


def test_who_does_not_answer_is_tried_again_and_then_left_in_peace(referrals: Referrals, clock: StandingClock) -> None:
    made = ended(referrals, clock)
    for _ in range(TRIES):
        (call,) = referrals.calls(CENTRE)
        referrals.note_call(CENTRE, call.id, CallOutcome.NOT_REACHED)
        assert referrals.calls(CENTRE) == ()
        clock.forward(days=3)
    assert referrals.calls(CENTRE) == () and referrals.track(made.token).worked is None


@pytest.mark.parametrize("how", ["answer", "take-back", "withdraw", "erased"])
def test_nobody_is_called_any_more(referrals: Referrals, clock: StandingClock, how: str) -> None:
    made = ended(referrals, clock)
    assert len(referrals.calls(CENTRE)) == 1
    match how:
        case "answer":
            referrals.answer(made.token, worked=False)
        case "take-back":
            referrals.withdraw_consent(made.token, Purpose.FOLLOW_UP)
        case "withdraw":
            referrals.withdraw(made.token)
        case "erased":
            clock.forward(days=61)
            run_due(referrals.sessions, referrals.office)
    assert referrals.calls(CENTRE) == ()


@pytest.mark.parametrize("more", [{"answers": {**YES, Purpose.FOLLOW_UP: False}},
                                  {"channel": Channel.CALLS_THEMSELVES, "address": ""},
                                  {"channel": Channel.EMAIL, "address": "mia@voorbeeld-post.nl"}])  # fmt: skip
def test_who_did_not_agree_or_chose_another_way_is_not_called(
    referrals: Referrals, clock: StandingClock, more: dict[str, object]
) -> None:
    ended(referrals, clock, **more)
    assert referrals.calls(CENTRE) == ()


def test_who_never_answered_is_not_asked_to_ask_how_it_went(referrals: Referrals, clock: StandingClock) -> None:
    made = request(referrals, **BY_PHONE)
    for _ in range(30):
        clock.forward(days=1)
        run_due(referrals.sessions, referrals.office)
    assert referrals.track(made.token).status is Status.NIET_GELUKT
    assert [call.kind for call in referrals.calls(CENTRE)] == [CallKind.NO_ANSWER]


def test_six_weeks_later_who_asked_for_it_is_called(referrals: Referrals, clock: StandingClock) -> None:
    ended(referrals, clock, ask_again=True)
    (first,) = referrals.calls(CENTRE)
    referrals.note_call(CENTRE, first.id, CallOutcome.WORKED)
    clock.forward(days=28)
    run_due(referrals.sessions, referrals.office)
    (later,) = referrals.calls(CENTRE)
    assert "later nog eens" in later.say
    referrals.note_call(CENTRE, later.id, CallOutcome.SPOKEN)
    assert referrals.calls(CENTRE) == ()


def from_gp(referrals: Referrals, link: str, *, tells: bool, centre: str = CONNECTED) -> Requested:
    way = referrals.way(centre)
    answers = {**(YES if centre == CONNECTED else {}), Purpose.GP: tells}
    version = way.consent_version(through_gp=True)
    more = {"answers": answers, "consent_version": version, "kind": Kind.GP, "gp_link": link}
    return referrals.request(asking(referrals, centre, **more), next(keys))


def test_the_gp_hears_of_who_agreed_whether_they_were_picked_up(referrals: Referrals) -> None:
    picked_up, waiting, refused = (from_gp(referrals, "link-1", tells=True) for _ in range(3))
    from_gp(referrals, "link-1", tells=False)
    elsewhere = from_gp(referrals, "link-2", tells=True, centre=ALONE)
    referrals.step(picked_up.reference, Step.ACCEPT, Actor.CENTRE)
    referrals.attempt(picked_up.reference, Actor.CENTRE, reached=True)
    referrals.step(refused.reference, Step.REFUSE, Actor.CENTRE, Reason.NO_CAPACITY)
    assert referrals.gp_outcomes(["link-1", "link-2", "link-3"]) == {
        "link-1": Outcome(picked_up=1, waiting=1, not_picked_up=1),
        "link-2": Outcome(waiting=1),
        "link-3": Outcome(),
    }
    referrals.withdraw_consent(waiting.token, Purpose.GP)
    referrals.withdraw(refused.token)
    referrals.answer(elsewhere.token, worked=True)
    after = referrals.gp_outcomes(["link-1", "link-2"])
    assert after == {"link-1": Outcome(picked_up=1), "link-2": Outcome(picked_up=1)}
