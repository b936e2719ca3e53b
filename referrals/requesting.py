"""A new referral: all of it in one transaction, and the same request again gives the same answer."""

import hashlib
import json
import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from referrals import timing
from referrals.consent import Purpose, granted, receipt, record
from referrals.links.counting import count_asked
from referrals.models import Referral, ReferralEvent, ReferralPerson
from referrals.office import Erased, KeyTaken, NoRoom, Office
from referrals.people import Person, keep, person_of
from referrals.posting import tell
from referrals.promises import what_happens
from referrals.reaching import Channel, check_address, check_moments, check_name, new_code_word
from referrals.references import new_reference, new_token, token_hash
from referrals.story import check_story
from referrals.ways import Way, find_way
from referrals.words import OPEN, Actor, Capacity, Kind, Route, Status, Step


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody asks for. ``answers`` are to the sentences of ``consent_version``; slugs as in the taxonomy.

    ``gp_link`` names the GP's link that somebody came by; then ``kind`` is ``Kind.GP``. It is kept with a yes only.
    """

    organization_id: str
    themes: tuple[str, ...]
    answers: Mapping[Purpose, bool]
    consent_version: str
    phase: str | None = None
    role: str | None = None
    first_name: str = ""
    channel: Channel = Channel.CALLS_THEMSELVES
    address: str = ""
    moments: str = ""
    story: str = ""
    ask_again: bool = False
    kind: Kind = Kind.CHAT
    gp_link: str | None = None

    @property
    def digest(self) -> str:
        """Tells this request from another one."""
        return hashlib.sha256(json.dumps(asdict(self), sort_keys=True).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Requested:
    """What came of it. ``happens`` and ``receipt`` are Dutch sentences; ``repeated`` when it was there already."""

    reference: str
    token: str
    track_link: str
    status: Status
    route: Route
    code_word: str
    happens: tuple[str, ...]
    receipt: tuple[str, ...]
    repeated: bool = field(default=False, compare=False)


def request(session: Session, office: Office, asked: Asked, key: str) -> Requested:
    """Make a referral, in the caller's transaction.

    Args:
        session: nothing is written when this raises.
        office: time, keys and places.
        asked: what somebody wants, and agreed to.
        key: random, made by the client for this one request; the same key again gives the same referral.

    Raises:
        NoSuchCentre: not in the directory.
        NoRoom: the centre takes nobody now; nothing about the person was looked at.
        OldConsentText: the sentences have changed since.
        ReachError: the name, address or moments need another look.
        StoryError: the card does.
        KeyTaken: the key came with another request.
        Erased: the key came with this request, which was withdrawn.
    """
    known = session.scalars(select(Referral).where(Referral.idempotency_key == key)).first()
    if known:
        return _again(session, office, known, asked)
    way = find_way(session, office.gazetteer, asked.organization_id, asked.themes)
    if way.room is Capacity.NO:
        raise NoRoom(f"Bij {way.organization_name} is nu geen plek. Wij deelden niets over u. Kies een ander adres.")
    at = office.clock()
    consents = record(
        way.questions(through_gp=asked.kind is Kind.GP), asked.answers, asked.consent_version, way.scope, at
    )
    # Who does not want to be known is helped all the same: with the number and what to say.
    route = way.route if granted(consents, Purpose.CONTACT) else Route.SELF
    may_ask = granted(consents, Purpose.FOLLOW_UP)
    person = _person(asked, shares=route is not Route.SELF, may_ask=may_ask, story=granted(consents, Purpose.STORY))
    referral = Referral(
        id=str(uuid.uuid4()),
        reference=_free_reference(session),
        status=Status.AANGEVRAAGD,
        themes=";".join(asked.themes),
        phase=asked.phase,
        role=asked.role,
        organization_id=way.organization_id,
        organization_name=way.organization_name,
        helpdesk_id=way.helpdesk_id,
        route=route,
        kind=asked.kind,
        with_substitute=False,
        ask_again=asked.ask_again and may_ask,
        same_as=_same_person(session, office, way, person),
        gp_link=asked.gp_link if granted(consents, Purpose.GP) else None,
        created_at=at,
        updated_at=at,
        idempotency_key=key,
        token_hash=token_hash(person.token),
        consents=consents,
        events=[ReferralEvent(at=at, actor=Actor.PERSON, step=Step.REQUEST, to_status=Status.AANGEVRAAGD)],
    )
    session.add(referral)
    keep(office, referral, person)
    session.flush()
    timing.on_request(session, referral, at)
    tell(session, office, referral, Step.REQUEST, Actor.PERSON)
    if asked.gp_link:
        count_asked(session, asked.gp_link)
    return _requested(session, office, referral, person, way)


def _person(asked: Asked, *, shares: bool, may_ask: bool, story: bool) -> Person:
    """Only what the answers allow is kept: nothing of who goes their own way, but where to ask how it went."""
    nobody = Person(token=new_token(), request_hash=asked.digest)
    if not shares:
        if not (may_ask and asked.channel is Channel.EMAIL and asked.address):
            return nobody
        address = check_address(asked.channel, asked.address)
        return Person(nobody.token, nobody.request_hash, channel=asked.channel, address=address)
    return Person(
        token=nobody.token,
        request_hash=nobody.request_hash,
        first_name=check_name(asked.first_name),
        channel=asked.channel,
        address=check_address(asked.channel, asked.address),
        moments=check_moments(asked.moments),
        story=check_story(asked.story) if story and asked.story else "",
        code_word=new_code_word() if asked.channel is Channel.CALLS_THEMSELVES else "",
    )


def _again(session: Session, office: Office, known: Referral, asked: Asked) -> Requested:
    person = person_of(office, known)
    if person is None:
        raise Erased(known.reference, known.erased_at or known.updated_at, withdrawn=known.status == Status.INGETROKKEN)
    if person.request_hash != asked.digest:
        raise KeyTaken
    way = find_way(session, office.gazetteer, known.organization_id, asked.themes)
    return _requested(session, office, known, person, way, repeated=True)


def _requested(
    session: Session, office: Office, referral: Referral, person: Person, way: Way, *, repeated: bool = False
) -> Requested:
    return Requested(
        reference=referral.reference,
        token=person.token,
        track_link=office.track_link(person.token),
        status=Status(referral.status),
        route=Route(referral.route),
        code_word=person.code_word,
        happens=what_happens(Route(referral.route), way, person, timing.told_by(session, referral)),
        receipt=receipt(referral.consents),
        repeated=repeated,
    )


def _same_person(session: Session, office: Office, way: Way, person: Person) -> str | None:
    """An open referral of the same person to the same centre, so that the receiver sees that it is one person.

    It is never said to who asks: otherwise anybody could find out whether a phone number asked for help.
    """
    if not person.address:
        return None
    earlier = (
        select(Referral.id)
        .join(ReferralPerson)
        .where(
            Referral.organization_id == way.organization_id,
            Referral.status.in_(OPEN),
            ReferralPerson.fingerprint.in_(office.sealer.fingerprints(person.address)),
        )
        .order_by(Referral.created_at)
    )
    return session.scalars(earlier).first()


def _free_reference(session: Session) -> str:
    while True:
        reference = new_reference()
        if session.scalars(select(Referral.id).where(Referral.reference == reference)).first() is None:
            return reference
