"""A card by mail: an address on paper for whoever has no paper at hand, sent with their consent and then forgotten."""

from datetime import datetime, timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column, sessionmaker

from desk.sessions import SignedIn
from knowledge.directory.models import Base
from knowledge.matching import Suggestion
from knowledge.matching.wording import known_since
from referrals.models import Utc
from referrals.office import Office, Refused
from referrals.posting import Recipient, post_letter
from referrals.reaching import check_email

#: Cards that one account may mail in an hour: more than a busy afternoon, and no use to a spammer.
MOST_AN_HOUR = 20
HOUR = timedelta(hours=1)
CARD = "card"


class CardMail(Base):
    """That an account mailed a card, and when; never to whom. ``key`` is of the form: pressed twice, sent once."""

    __tablename__ = "card_mail"

    key: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[str] = mapped_column(index=True)
    at: Mapped[datetime] = mapped_column(Utc)


class TooManyCards(Refused):
    """An account mails more than a volunteer does."""

    message = "U hebt dit uur al veel kaarten gemaild. Print deze kaart, of wacht een uur."


class Cards:
    """Mails cards."""

    def __init__(self, maker: sessionmaker[Session], office: Office) -> None:
        self._maker = maker
        self._office = office

    def mail(self, by: SignedIn, suggestion: Suggestion, address: str, key: str, *, agreed: bool) -> None:
        """Put a card in the outbox. The address is sealed there, and gone once the mail has left.

        Args:
            by: whoever sits at the desk.
            suggestion: what stands on the card.
            address: of the guest, as typed.
            key: random, of the form.
            agreed: the guest wants this mail.

        Raises:
            Refused: not agreed to, or too many.
            ReachError: the address needs another look.
        """
        if not agreed:
            raise Refused("Vraag eerst of uw gast de mail wil krijgen. Zet daarna het vinkje.")
        email = check_email(address)
        at = self._office.clock()
        with self._maker.begin() as session:
            if session.get(CardMail, key):
                return
            session.execute(delete(CardMail).where(CardMail.at < at - HOUR))
            mine = select(func.count()).select_from(CardMail).where(CardMail.account_id == by.account_id)
            if (session.scalar(mine) or 0) >= MOST_AN_HOUR:
                raise TooManyCards
            session.add(CardMail(key=key, account_id=by.account_id, at=at))
            letter = Recipient(
                "", email, "", f"Het adres dat u vroeg: {suggestion.organization}", letter_of(suggestion)
            )
            post_letter(session, self._office, CARD, letter)


def card_lines(suggestion: Suggestion) -> tuple[tuple[str, str], ...]:
    """What stands on a card, as pairs of a heading and a text; nothing about any person."""
    lines = (
        ("Wat", f"{suggestion.service}. {suggestion.description}".strip()),
        ("Waarom", _sentence(", ".join(suggestion.reasons))),
        ("Waar", suggestion.address),
        ("Bel", suggestion.phone),
        ("Mail", suggestion.email),
        ("Website", suggestion.website.removeprefix("https://").removeprefix("http://").rstrip("/")),
        ("Zo begint u", suggestion.how_to_start),
        ("Open", _sentence(suggestion.opening_hours)),
    )
    return tuple((heading, text) for heading, text in lines if text)


def dated(suggestion: Suggestion) -> str:
    """How old the facts on a card are."""
    since = known_since(suggestion.verified)
    if since == "onbekend":
        return "Wij weten niet hoe oud deze gegevens zijn. Vraag het na."
    return f"Gegevens uit {since}." + (" Bel eerst: dit kan veranderd zijn." if suggestion.call_first else "")


def letter_of(suggestion: Suggestion) -> str:
    """A card as a letter."""
    facts = "\n".join(f"{heading}: {text}" for heading, text in card_lines(suggestion))
    begin = "U vroeg aan de balie om dit adres. Hier staat het nog eens."
    end = "Wij bewaren uw e-mailadres niet. U krijgt van ons geen andere mail hierover."
    return f"{begin}\n\n{suggestion.organization}\n\n{facts}\n\n{dated(suggestion)}\n\n{end}"


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:].rstrip('.')}." if words else ""
