"""Who asks: the personal part of a referral, in one sealed piece."""

from dataclasses import asdict, dataclass, replace

from referrals.consent import Purpose, granted
from referrals.models import Referral, ReferralPerson
from referrals.office import Office
from referrals.reaching import Channel
from referrals.words import OPEN


@dataclass(frozen=True, slots=True)
class Person:
    """What is sealed. ``request_hash`` tells a repeated request from another one with the same key."""

    token: str
    request_hash: str
    first_name: str = ""
    channel: str = ""
    address: str = ""
    moments: str = ""
    story: str = ""
    code_word: str = ""


def keep(office: Office, referral: Referral, person: Person) -> None:
    """Seal and keep it with the referral."""
    referral.person = referral.person or ReferralPerson()
    referral.person.sealed = office.sealer.seal(asdict(person))
    referral.person.fingerprint = office.sealer.fingerprints(person.address)[0] if person.address else None


def person_of(office: Office, referral: Referral) -> Person | None:
    """Who asked, or None when that was erased."""
    return Person(**office.sealer.open(referral.person.sealed)) if referral.person else None


def for_receiver(office: Office, referral: Referral) -> Person | None:
    """What the receiver may see: what was agreed to, as long as the referral is open."""
    person = person_of(office, referral)
    if person is None or referral.status not in OPEN or not granted(referral.consents, Purpose.CONTACT):
        return None
    story = person.story if granted(referral.consents, Purpose.STORY) else ""
    return replace(person, token="", request_hash="", story=story)


def mail_address(person: Person | None) -> str:
    """Where mail reaches the person; empty when they chose another way."""
    return person.address if person and person.channel == Channel.EMAIL else ""
