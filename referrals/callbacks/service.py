"""Asking to be phoned back, and taking that back: what the person does. Each method is one transaction."""

import secrets
from dataclasses import asdict, dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from referrals.callbacks.houses import CallingHouse, find_house, is_of
from referrals.callbacks.models import CallBack
from referrals.callbacks.tidying import erase
from referrals.callbacks.words import Outcome, consent_sentence
from referrals.office import Office
from referrals.posting import Recipient, post_letter
from referrals.reaching import check_moments, check_name, check_phone
from referrals.transactions import Transactions
from referrals.ways import confirmed_contact, confirmed_helpdesk
from referrals.workdays import AMSTERDAM

LETTER = "call-back"
SUBJECT = "Iemand wil graag gebeld worden"
BODY = "Iemand vroeg via Wegwijs of u terugbelt. Meld u aan bij de balie. Daar ziet u wie u kunt bellen.\n\n{link}"


@dataclass(frozen=True, slots=True)
class Caller:
    """Who wants to be phoned. This is what is sealed."""

    first_name: str
    phone: str
    moments: str


class CallBacks(Transactions):
    """What a conversation needs of calling back."""

    def house_for(self, place_id: str) -> CallingHouse | None:
        """Who phones people from this place; None when nobody does."""
        return self._whole(lambda session: find_house(session, self.office, place_id))

    def ask(self, house: CallingHouse, caller: Caller, consent: str, key: str) -> str:
        """Ask a house to phone somebody. The same key, or the same number while a request is open, asks once.

        Args:
            house: as it was named in the sentence.
            caller: checked here once more.
            consent: the sentence that was read and agreed to.
            key: of the form.

        Returns:
            The id of the request, with which it can be taken back.

        Raises:
            ReachError: a name, number or moment that cannot be used.
            ValueError: the sentence is not the one for this house.
        """
        if consent != consent_sentence(house.name):
            raise ValueError("somebody agreed to another sentence")
        checked = Caller(check_name(caller.first_name), check_phone(caller.phone), check_moments(caller.moments))
        return self._whole(lambda session: _ask(session, self.office, house, checked, consent, key))

    def take_back(self, request_id: str) -> None:
        """The person does not want to be phoned any more: everything about them goes at once. Twice is once."""

        def work(session: Session) -> None:
            request = session.get(CallBack, request_id)
            if request is not None:
                erase(request, self.office.clock(), Outcome.TAKEN_BACK)

        self._whole(work)


def _ask(session: Session, office: Office, house: CallingHouse, caller: Caller, consent: str, key: str) -> str:
    mark = office.sealer.fingerprints(caller.phone)
    same = CallBack.fingerprint.in_(mark) & CallBack.done_at.is_(None)
    mine = is_of(CallBack, house.organization_id, house.helpdesk_id)
    before = session.scalars(select(CallBack).where(mine, (CallBack.key == key) | same)).first()
    if before is not None:
        return before.id
    at = office.clock()
    made = CallBack(
        id=secrets.token_hex(8),
        key=key,
        organization_id=house.organization_id,
        helpdesk_id=house.helpdesk_id,
        house_name=house.name,
        consent=consent,
        sealed=office.sealer.seal(asdict(caller)),
        fingerprint=mark[0],
        created_at=at,
        due_at=at,
        tries=0,
    )
    session.add(made)
    receiver = _receiver(session, office, house)
    if receiver:
        post_letter(session, office, LETTER, receiver)
    return made.id


def _receiver(session: Session, office: Office, house: CallingHouse) -> Recipient | None:
    """Whoever gets mail of this house hears that somebody waits, and not who."""
    link = f"{office.address}/balie/terugbellen"
    helpdesk = confirmed_helpdesk(session, house.helpdesk_id)
    contact = confirmed_contact(session, house.organization_id) if house.organization_id else None
    if helpdesk:
        to = (helpdesk.name, helpdesk.inbox)
    elif contact:
        to = contact.address(office.clock().astimezone(AMSTERDAM).date())
    else:
        return None
    return Recipient(*to, link, SUBJECT, BODY.format(link=link))
