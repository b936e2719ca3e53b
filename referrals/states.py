"""The state machine: who may do which step from which state, and what comes after the end.

This is the only place that knows. Attempts, appointments and attendance are a stage of their own: those steps leave the
state as it is.
"""

from dataclasses import dataclass

from referrals.words import CLOSED, OPEN, STATUS_NAMES, Actor, Reason, Status, Step

#: Whoever received the referral, or speaks for who did.
RECEIVERS = frozenset({Actor.CENTRE, Actor.COORDINATOR, Actor.HELPDESK})
PERSON = frozenset({Actor.PERSON})
TIMER = frozenset({Actor.TIMER})

UNANSWERED = frozenset({Status.AANGEVRAAGD, Status.ONTVANGEN})
HELPING = frozenset({Status.GEACCEPTEERD, Status.CONTACT_GELEGD, Status.KENNISMAKING_GEPLAND})

REFUSALS = frozenset({Reason.NO_CAPACITY, Reason.OUT_OF_AREA, Reason.NOT_THE_RIGHT_HELP, Reason.OTHER})
FAILURES = REFUSALS | {Reason.COULD_NOT_REACH, Reason.PERSON_WITHDREW}
#: What a person can say of a referral that did not work.
DISAPPOINTMENTS = frozenset({Reason.NO_ANSWER, Reason.NO_CAPACITY, Reason.NOT_THE_RIGHT_HELP, Reason.OTHER})


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of the table: these actors may do this step from these states; ``to`` is None when the state stays.

    ``reasons`` are the only ones that fit; empty means that the step takes none.
    """

    step: Step
    actors: frozenset[Actor]
    sources: frozenset[Status]
    to: Status | None
    reasons: frozenset[Reason] = frozenset()


RULES: tuple[Rule, ...] = (
    Rule(Step.RECEIVE, RECEIVERS, frozenset({Status.AANGEVRAAGD}), Status.ONTVANGEN),
    Rule(Step.ACCEPT, RECEIVERS, UNANSWERED, Status.GEACCEPTEERD),
    Rule(Step.REFUSE, RECEIVERS, UNANSWERED, Status.AFGEWEZEN, REFUSALS),
    # To a colleague of the same centre: consent names that centre, so another one needs a new referral.
    Rule(Step.HAND_OVER, RECEIVERS, UNANSWERED | {Status.GEACCEPTEERD}, Status.AANGEVRAAGD),
    Rule(Step.ATTEMPT, RECEIVERS, HELPING, None),
    Rule(Step.MAKE_CONTACT, RECEIVERS, frozenset({Status.GEACCEPTEERD}), Status.CONTACT_GELEGD),
    Rule(Step.PLAN, RECEIVERS, HELPING, Status.KENNISMAKING_GEPLAND),
    Rule(Step.ATTEND, RECEIVERS, frozenset({Status.KENNISMAKING_GEPLAND}), None),
    Rule(Step.COMPLETE, RECEIVERS, HELPING - {Status.GEACCEPTEERD}, Status.AFGEROND),
    Rule(Step.FAIL, RECEIVERS, HELPING, Status.NIET_GELUKT, FAILURES),
    Rule(Step.COMPLETE, PERSON, OPEN, Status.AFGEROND),
    Rule(Step.FAIL, PERSON, OPEN, Status.NIET_GELUKT, DISAPPOINTMENTS),
    Rule(Step.WITHDRAW, PERSON | {Actor.COORDINATOR}, OPEN, Status.INGETROKKEN, frozenset({Reason.PERSON_WITHDREW})),
    Rule(Step.REMIND, TIMER, OPEN, None),
    Rule(Step.SUBSTITUTE, TIMER, frozenset({Status.AANGEVRAAGD}), None),
    Rule(Step.FAIL, TIMER, OPEN, Status.NIET_GELUKT, frozenset({Reason.NO_ANSWER})),
)


class IllegalStep(Exception):
    """This step cannot be done. ``message`` says why, in Dutch."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def after(status: Status, step: Step, actor: Actor, reason: Reason | None = None) -> Status:
    """The state after a step.

    Args:
        status: the state before it.
        step: what somebody does; a request is no step from a state but the beginning of one.
        actor: who does it.
        reason: needed for refusing, failing and withdrawing, and wrong with every other step.

    Raises:
        IllegalStep: nobody may do this here, this actor may not, or the reason does not fit.
    """
    of_step = [rule for rule in RULES if rule.step is step]
    of_actor = [rule for rule in of_step if actor in rule.actors]
    if not of_actor:
        raise IllegalStep("Deze stap kan iemand anders zetten, maar u niet.")
    rule = next((rule for rule in of_actor if status in rule.sources), None)
    if rule is None and status in CLOSED:
        raise IllegalStep(f"Dit kan niet meer. De aanvraag is {STATUS_NAMES[status]}.")
    if rule is None:
        raise IllegalStep(f"Deze stap kan nu niet. De aanvraag is {STATUS_NAMES[status]}.")
    _check_reason(rule, reason)
    return rule.to or status


def possible(status: Status, actor: Actor) -> dict[Step, frozenset[Reason]]:
    """What somebody may do now, each step with the reasons to choose from; empty where it takes none."""
    return {rule.step: rule.reasons for rule in RULES if actor in rule.actors and status in rule.sources}


def _check_reason(rule: Rule, reason: Reason | None) -> None:
    if rule.reasons and reason is None:
        raise IllegalStep("Kies ook een reden. Die helpt om een andere weg te vinden.")
    if reason is not None and reason not in rule.reasons:
        raise IllegalStep("Deze reden past niet bij deze stap. Kies een andere.")


@dataclass(frozen=True, slots=True)
class Aftercare:
    """What comes after the end: the next step, for people, and after how many days somebody looks back (0: at once)."""

    next_step: str
    follow_up_days: int


AFTERCARE: dict[Status, Aftercare] = {
    Status.AFGEROND: Aftercare("Wij vragen later of het u geholpen heeft, als u dat goed vond.", 14),
    Status.AFGEWEZEN: Aftercare("Kies een ander adres. Wegwijs zoekt graag met u mee.", 2),
    Status.NIET_GELUKT: Aftercare("Kies een ander adres, of bel zelf. Wegwijs zoekt graag met u mee.", 2),
    Status.INGETROKKEN: Aftercare("U hoeft niets te doen. Wilt u later toch hulp? Dan begint u gewoon opnieuw.", 0),
}
