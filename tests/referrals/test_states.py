"""The state machine, exhaustively: every step by every actor from every state, against a list written by hand."""

from itertools import product

import pytest

from referrals.states import AFTERCARE, RULES, IllegalStep, after
from referrals.words import CLOSED, OPEN, REASON_SENTENCES, STATUS_NAMES, Actor, Reason, Status, Step

#: step, who | from which states | to which. "any" is any open state; "=" means that the state stays.
EXPECTED = """
receive       centre coordinator helpdesk | aangevraagd | ontvangen
accept        centre coordinator helpdesk | aangevraagd ontvangen | geaccepteerd
refuse        centre coordinator helpdesk | aangevraagd ontvangen | afgewezen
hand-over     centre coordinator helpdesk | aangevraagd ontvangen geaccepteerd | aangevraagd
attempt       centre coordinator helpdesk | geaccepteerd contact-gelegd kennismaking-gepland | =
make-contact  centre coordinator helpdesk | geaccepteerd | contact-gelegd
plan          centre coordinator helpdesk | geaccepteerd contact-gelegd kennismaking-gepland | kennismaking-gepland
attend        centre coordinator helpdesk | kennismaking-gepland | =
complete      centre coordinator helpdesk | contact-gelegd kennismaking-gepland | afgerond
fail          centre coordinator helpdesk | geaccepteerd contact-gelegd kennismaking-gepland | niet-gelukt
complete      person                      | any | afgerond
fail          person timer                | any | niet-gelukt
withdraw      person coordinator          | any | ingetrokken
remind        timer                       | any | =
substitute    timer                       | aangevraagd | =
"""
NEEDS_REASON = {Step.REFUSE: Reason.OTHER, Step.FAIL: Reason.OTHER, Step.WITHDRAW: Reason.PERSON_WITHDREW}


def expected() -> dict[tuple[Status, Step, Actor], Status]:
    allowed = {}
    for line in EXPECTED.strip().splitlines():
        head, sources, to = (part.split() for part in line.split("|"))
        for actor, source in product(head[1:], sorted(OPEN) if sources == ["any"] else sources):
            target = Status(source if to[0] == "=" else to[0])
            allowed[Status(source), Step(head[0]), Actor(actor)] = target
    return allowed


def reason_for(step: Step, actor: Actor) -> Reason | None:
    return Reason.NO_ANSWER if (step, actor) == (Step.FAIL, Actor.TIMER) else NEEDS_REASON.get(step)


@pytest.mark.parametrize(("status", "step", "actor"), list(product(Status, Step, Actor)))
def test_every_step_by_everybody_from_everywhere(status: Status, step: Step, actor: Actor) -> None:
    to = expected().get((status, step, actor))
    if to is not None:
        assert after(status, step, actor, reason_for(step, actor)) is to
        return
    with pytest.raises(IllegalStep) as refused:
        after(status, step, actor, reason_for(step, actor))
    message = refused.value.message
    assert message[0].isupper() and message.endswith(".") and not set(message.split()) & set(Step)


@pytest.mark.parametrize("reason", [None, *Reason])
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.step}-{'-'.join(sorted(rule.actors))}")
def test_a_reason_fits_its_step(rule, reason) -> None:  # noqa: ANN001 - parametrised
    source, actor = min(rule.sources), min(rule.actors)
    fits = reason in rule.reasons if rule.reasons else reason is None
    if fits:
        assert after(source, rule.step, actor, reason) is (rule.to or source)
    else:
        with pytest.raises(IllegalStep, match="reden"):
            after(source, rule.step, actor, reason)


def test_an_end_is_an_end() -> None:
    assert {status for status, *_ in expected()} == OPEN
    for status in CLOSED:
        with pytest.raises(IllegalStep, match="niet meer"):
            after(status, Step.WITHDRAW, Actor.PERSON, Reason.PERSON_WITHDREW)


def test_from_every_open_state_somebody_else_can_bring_it_to_an_end() -> None:
    for status in OPEN:
        ends = {to for (source, _, actor), to in expected().items() if source is status and actor is not Actor.PERSON}
        assert ends & CLOSED


def test_every_end_names_what_comes_next() -> None:
    assert set(AFTERCARE) == CLOSED
    assert all(care.next_step.endswith(".") and care.follow_up_days >= 0 for care in AFTERCARE.values())


def test_everything_has_its_words() -> None:
    assert set(STATUS_NAMES) == set(Status) and set(REASON_SENTENCES) == set(Reason)
    assert {status.fhir for status in Status} == {
        "requested", "received", "accepted", "rejected", "in-progress", "completed", "failed", "cancelled"
    }  # fmt: skip
