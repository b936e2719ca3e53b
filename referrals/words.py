"""The words of a referral: its states, who acts, which steps there are and why something did not work out.

The slugs of states are fixed by the taxonomy; reports and the API use them.
"""

from enum import StrEnum


class Status(StrEnum):
    """Where a referral stands."""

    AANGEVRAAGD = "aangevraagd"
    ONTVANGEN = "ontvangen"
    GEACCEPTEERD = "geaccepteerd"
    AFGEWEZEN = "afgewezen"
    CONTACT_GELEGD = "contact-gelegd"
    KENNISMAKING_GEPLAND = "kennismaking-gepland"
    AFGEROND = "afgerond"
    NIET_GELUKT = "niet-gelukt"
    INGETROKKEN = "ingetrokken"

    @property
    def fhir(self) -> str:
        """The status of a FHIR Task that means the same."""
        return _FHIR[self]


_FHIR = {
    Status.AANGEVRAAGD: "requested",
    Status.ONTVANGEN: "received",
    Status.GEACCEPTEERD: "accepted",
    Status.AFGEWEZEN: "rejected",
    Status.CONTACT_GELEGD: "in-progress",
    Status.KENNISMAKING_GEPLAND: "in-progress",
    Status.AFGEROND: "completed",
    Status.NIET_GELUKT: "failed",
    Status.INGETROKKEN: "cancelled",
}

#: Nothing is waited for any more.
CLOSED = frozenset({Status.AFGEWEZEN, Status.AFGEROND, Status.NIET_GELUKT, Status.INGETROKKEN})
OPEN = frozenset(Status) - CLOSED

#: How a state reads after "De aanvraag is ...".
STATUS_NAMES: dict[Status, str] = {
    Status.AANGEVRAAGD: "verstuurd",
    Status.ONTVANGEN: "gelezen",
    Status.GEACCEPTEERD: "aangenomen",
    Status.AFGEWEZEN: "niet aangenomen",
    Status.CONTACT_GELEGD: "opgepakt: er is contact geweest",
    Status.KENNISMAKING_GEPLAND: "opgepakt: er is een afspraak",
    Status.AFGEROND: "klaar",
    Status.NIET_GELUKT: "gestopt: het is niet gelukt",
    Status.INGETROKKEN: "ingetrokken",
}


class Actor(StrEnum):
    """Who takes a step. A coordinator speaks for centres of a region; the helpdesk phones for centres without mail."""

    PERSON = "person"
    CENTRE = "centre"
    COORDINATOR = "coordinator"
    HELPDESK = "helpdesk"
    TIMER = "timer"


class Step(StrEnum):
    """What can be done with a referral."""

    REQUEST = "request"
    RECEIVE = "receive"
    ACCEPT = "accept"
    REFUSE = "refuse"
    HAND_OVER = "hand-over"
    ATTEMPT = "attempt"
    MAKE_CONTACT = "make-contact"
    PLAN = "plan"
    ATTEND = "attend"
    COMPLETE = "complete"
    FAIL = "fail"
    WITHDRAW = "withdraw"
    REMIND = "remind"
    SUBSTITUTE = "substitute"


class Reason(StrEnum):
    """Why a referral was refused, failed or withdrawn."""

    NO_CAPACITY = "no-capacity"
    OUT_OF_AREA = "out-of-area"
    COULD_NOT_REACH = "could-not-reach"
    PERSON_WITHDREW = "person-withdrew"
    NOT_THE_RIGHT_HELP = "not-the-right-help"
    NO_ANSWER = "no-answer"
    OTHER = "other"


#: A reason as a sentence for the person.
REASON_SENTENCES: dict[Reason, str] = {
    Reason.NO_CAPACITY: "Er is daar nu geen plek.",
    Reason.OUT_OF_AREA: "U woont buiten hun gebied.",
    Reason.COULD_NOT_REACH: "Zij konden u niet bereiken.",
    Reason.PERSON_WITHDREW: "U wilde niet meer verder.",
    Reason.NOT_THE_RIGHT_HELP: "Deze hulp past toch niet bij uw vraag.",
    Reason.NO_ANSWER: "Wij kregen geen antwoord.",
    Reason.OTHER: "Het lukte om een andere reden niet.",
}


class Route(StrEnum):
    """Who is asked to help: the centre itself, the helpdesk that phones the centre, or nobody: somebody calls."""

    CENTRE = "centre"
    HELPDESK = "helpdesk"
    SELF = "self"


class Kind(StrEnum):
    """Through which door a referral came; attendance is counted for each."""

    CHAT = "chat"
    API = "api"
    GP = "gp"
    DESK = "desk"


class Capacity(StrEnum):
    """Whether a centre has room, as it says itself."""

    YES = "yes"
    WAITING_LIST = "waiting-list"
    NO = "no"
