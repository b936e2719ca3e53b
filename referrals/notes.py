"""Notes of the desk on a referral, sealed, without medical detail; and who looks after it."""

import re
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from referrals.cleaning import clean
from referrals.models import Referral, ReferralNote
from referrals.moving import touch
from referrals.office import Office, Refused
from referrals.words import OPEN

MAX_CHARACTERS = 500
#: Words that belong in a medical record and nowhere else. The person's need stands on their card.
MEDICAL = re.compile(
    r"""\b(?:diagnose | prognose | tumor\w* | uitzaai\w* | metastas\w* | stadium | chemo\w* | bestral\w* | bestraald
    | immunotherapie | hormoontherapie | medicijn\w* | medicatie | morfine | oxycodon | paracetamol | \d+\ ?mg
    | bloedwaarde\w* | scan | scans | mri | biopsie | operatie | geopereerd | levensverwachting | \w*kanker | leukemie
    | melanoom | lymfoom)\b""",
    re.VERBOSE | re.IGNORECASE,
)


class NoteError(Refused):
    """The note cannot be kept like this. ``message`` says why, in Dutch."""


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody wrote, and when. ``author`` is the name of an account."""

    at: datetime
    author: str
    text: str


def check_note(text: str) -> str:
    """A note as it is kept: without names, numbers and addresses (see ``referrals.cleaning``).

    Raises:
        NoteError: empty, too long, or with something medical in it.
    """
    tidy = "\n".join(" ".join(line.split()) for line in text.strip().splitlines())
    if not tidy:
        raise NoteError("De notitie is leeg.")
    if len(tidy) > MAX_CHARACTERS:
        raise NoteError(f"De notitie is te lang. Kort hem in tot {MAX_CHARACTERS} tekens.")
    medical = MEDICAL.search(tidy)
    if medical:
        raise NoteError(f"Schrijf niets over ziekte of behandeling. Laat “{medical[0]}” weg.")
    return clean(tidy)


def add_note(session: Session, office: Office, referral: Referral, author: str, text: str) -> None:
    """Keep a note, in the caller's transaction.

    Raises:
        NoteError: it needs another look.
        Refused: the person was erased, so nothing about them is kept.
    """
    if referral.erased_at:
        raise Refused("De gegevens van deze aanvraag zijn gewist. Er kan niets meer bij.")
    note = ReferralNote(at=office.clock(), author=author, sealed=office.sealer.seal({"text": check_note(text)}))
    referral.notes.append(note)
    session.flush()


def notes_of(office: Office, referral: Referral) -> tuple[Note, ...]:
    """All notes, the oldest first."""
    return tuple(Note(one.at, one.author, str(office.sealer.open(one.sealed)["text"])) for one in referral.notes)


def assign(office: Office, referral: Referral, account_id: str | None) -> None:
    """Let a colleague of the same desk look after it, or (None) nobody in particular.

    Raises:
        Refused: it ended.
    """
    if referral.status not in OPEN:
        raise Refused("Deze aanvraag is al klaar. U hoeft hem niet over te dragen.")
    referral.assigned_to = account_id
    touch(referral, office.clock())
