"""Consent, one purpose at a time: the exact sentence somebody reads, its version, and the receipt.

The version is made from the sentences themselves. An answer counts only for the very words that were read: when a
sentence, the centre's name or the way to it has changed meanwhile, the question is asked again.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from knowledge.directory.hours import MONTHS
from referrals.models import Consent
from referrals.words import Route
from referrals.workdays import AMSTERDAM


class Purpose(StrEnum):
    """What somebody can agree to, each by itself."""

    CONTACT = "contact"
    STORY = "verhaal"
    FOLLOW_UP = "navragen"
    GP = "huisarts"


SENTENCES: dict[Purpose, str] = {
    Purpose.CONTACT: "{ontvanger} mag mijn naam weten en mag weten hoe ik te bereiken ben.",
    Purpose.STORY: "{ontvanger} mag mijn verhaal lezen, zoals het op mijn kaart staat.",
    Purpose.FOLLOW_UP: "Wegwijs mag mij later vragen of het gelukt is.",
    Purpose.GP: "Mijn huisarts mag weten of ik geholpen ben. De huisarts krijgt mijn verhaal niet.",
}

#: Who is phoned later is phoned by who helped: Wegwijs has no telephone.
FOLLOW_UP_BY = "Wegwijs of {vrager} mag mij later vragen of het gelukt is."

#: Before the sentence about contact when a helpdesk stands in between: somebody else reads it first.
THROUGH_HELPDESK = "{helpdesk} belt voor mij met {centrum}. "

#: A short name of each purpose, for the receipt.
PURPOSE_NAMES: dict[Purpose, str] = {
    Purpose.CONTACT: "Naam en bereikbaarheid delen",
    Purpose.STORY: "Mijn verhaal delen",
    Purpose.FOLLOW_UP: "Later navragen",
    Purpose.GP: "Bericht aan mijn huisarts",
}


@dataclass(frozen=True, slots=True)
class Question:
    """One sentence to say yes or no to."""

    purpose: Purpose
    text: str


class OldConsentText(Exception):
    """Somebody answered a sentence that has changed since, or that was never asked."""

    message = "De zinnen over toestemming zijn veranderd. Lees ze opnieuw en kies daarna ja of nee."


def questions(centre: str, route: Route, helpdesk: str = "", *, through_gp: bool = False) -> tuple[Question, ...]:
    """The sentences for one referral.

    Args:
        centre: the centre's name.
        route: a referral that somebody carries themselves shares nothing, so only the follow-up is asked.
        helpdesk: its name, when the route goes there.
        through_gp: whether a GP's link brought them; nobody else is asked about a GP.
    """
    receiver = f"{helpdesk} en {centre}" if route is Route.HELPDESK else centre
    allowed = {"ontvanger": receiver[:1].upper() + receiver[1:]}
    asked = []
    for purpose, sentence in SENTENCES.items():
        if purpose is Purpose.GP and not through_gp:
            continue
        if route is Route.SELF and purpose in (Purpose.CONTACT, Purpose.STORY):
            continue
        text = sentence.format(**allowed)
        if route is not Route.SELF and purpose is Purpose.FOLLOW_UP:
            text = FOLLOW_UP_BY.format(vrager=helpdesk if route is Route.HELPDESK else centre)
        if route is Route.HELPDESK and purpose is Purpose.CONTACT:
            text = THROUGH_HELPDESK.format(helpdesk=helpdesk, centrum=centre) + text.replace(" mag ", " mogen ")
        asked.append(Question(purpose, text))
    return tuple(asked)


def version_of(asked: Iterable[Question]) -> str:
    """A short name of exactly these sentences: another word, centre or helpdesk gives another one."""
    return hashlib.sha256("\n".join(question.text for question in asked).encode()).hexdigest()[:12]


def record(
    asked: Iterable[Question], answers: Mapping[Purpose, bool], version: str, scope: str, at: datetime
) -> list[Consent]:
    """The rows to keep. What was not answered is a no.

    Raises:
        OldConsentText: the answers belong to other sentences than these.
    """
    asked = tuple(asked)
    if version != version_of(asked) or set(answers) - {question.purpose for question in asked}:
        raise OldConsentText
    return [
        Consent(
            purpose=question.purpose,
            granted=answers.get(question.purpose, False),
            text=question.text,
            text_version=version,
            scope=scope,
            at=at,
        )
        for question in asked
    ]


def granted(consents: Iterable[Consent], purpose: Purpose) -> bool:
    """Whether somebody agreed to a purpose and has not taken that back."""
    return any(one.purpose == purpose and one.granted and one.withdrawn_at is None for one in consents)


def receipt(consents: Iterable[Consent]) -> tuple[str, ...]:
    """What somebody agreed to, line by line, with when and to which text."""
    return tuple(_line(consent) for consent in consents)


def _line(consent: Consent) -> str:
    said = "ja" if consent.granted else "nee"
    line = f"{PURPOSE_NAMES[Purpose(consent.purpose)]}: {said}, op {day_and_time(consent.at)}. U las: “{consent.text}”"
    if consent.withdrawn_at:
        line += f" U trok dit in op {day_and_time(consent.withdrawn_at)}."
    return f"{line} (Tekst {consent.text_version}.)"


def day_and_time(moment: datetime) -> str:
    """A moment as people say it: "3 december 2026, 14.05 uur", on Dutch clocks."""
    there = moment.astimezone(AMSTERDAM)
    return f"{there.day} {MONTHS[there.month - 1]} {there.year}, {there:%H.%M} uur"
