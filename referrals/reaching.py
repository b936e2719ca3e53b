"""How somebody wants to be reached, checked kindly: what can be understood is taken, the rest gets one sentence."""

import re
import secrets
from enum import StrEnum

import phonenumbers
from email_validator import EmailNotValidError, validate_email
from phonenumbers import Leniency, PhoneNumber, PhoneNumberFormat, PhoneNumberMatcher, PhoneNumberType

from referrals.cleaning import clean

MAX_NAME = 40
MAX_MOMENTS = 120


class Channel(StrEnum):
    """The one way somebody chose. Whoever chose another than the phone is not phoned."""

    PHONE = "telefoon"
    EMAIL = "e-mail"
    CALLS_THEMSELVES = "ik-bel-zelf"


class ReachError(Exception):
    """This cannot be used. ``message`` says in one Dutch sentence what to do."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def channel_of(text: str) -> Channel:
    """The way somebody chose in a form.

    Nothing stands in for a choice that is missing or unknown: guessing would have somebody wait for a call that never
    comes, or be phoned who does not want that.

    Raises:
        ReachError: there is no such way.
    """
    try:
        return Channel(text)
    except ValueError:
        raise ReachError("Kies hoe het contact gaat: bellen, mailen of zelf bellen.") from None


#: Numbers at which one person answers.
PERSONAL = frozenset(
    {
        PhoneNumberType.MOBILE,
        PhoneNumberType.FIXED_LINE,
        PhoneNumberType.FIXED_LINE_OR_MOBILE,
        PhoneNumberType.PERSONAL_NUMBER,
        PhoneNumberType.VOIP,
    }
)
#: Slips in well-known domains; the mail would be lost, or read by a stranger.
SLIPS = {
    "gmial.com": "gmail.com", "gmai.com": "gmail.com", "gmail.nl": "gmail.com", "gamil.com": "gmail.com",
    "hotmial.com": "hotmail.com", "hotmai.com": "hotmail.com", "outlok.com": "outlook.com", "zigo.nl": "ziggo.nl",
    "kpnmail.com": "kpnmail.nl", "plannet.nl": "planet.nl",
}  # fmt: skip

#: Short, cheerful, and each easy to tell from the others over the phone.
FIRST_WORDS = (
    "blauwe", "groene", "gele", "witte", "zachte", "warme", "kleine", "grote", "ronde", "stille", "vrolijke", "rustige",
    "lieve", "snelle", "gouden", "verse", "lange", "heldere", "oude", "nieuwe",
)  # fmt: skip
SECOND_WORDS = (
    "fiets", "boom", "vogel", "appel", "lamp", "molen", "boot", "tuin", "vlinder", "wolk", "koffie", "stoel", "brug",
    "bloem", "deken", "zomer", "haven", "kaars", "trein", "egel", "soep", "berg", "jas", "schelp", "ballon",
)  # fmt: skip


def check_name(text: str) -> str:
    """A first name, or whatever somebody wants to be called.

    Raises:
        ReachError: empty, far too long, or something else than a name.
    """
    name = " ".join(text.split())
    if not name:
        raise ReachError("Hoe mogen zij u noemen? Uw voornaam is genoeg.")
    if len(name) > MAX_NAME:
        raise ReachError("Dat is lang. Uw voornaam is genoeg.")
    if "@" in name or re.search(r"\d|https?:", name):
        raise ReachError("Dat lijkt geen naam. Typ alleen uw voornaam.")
    return name


def check_address(channel: Channel, text: str) -> str:
    """A phone number or mail address, whichever belongs to the channel; nothing for who calls themselves.

    Raises:
        ReachError: with what to do.
    """
    match channel:
        case Channel.PHONE:
            return check_phone(text)
        case Channel.EMAIL:
            return check_email(text)
        case Channel.CALLS_THEMSELVES:
            return ""


def check_phone(text: str) -> str:
    """A phone number, found among other words if need be.

    Returns:
        The number as people read it: ``06 12345678``, or ``+32 470 12 34 56`` from abroad.

    Raises:
        ReachError: with what to do.
    """
    found = next(iter(PhoneNumberMatcher(text, "NL", leniency=Leniency.VALID)), None)
    number = found.number if found else _whole(text)
    if number is None or not phonenumbers.is_valid_number(number):
        raise ReachError(_what_is_wrong(text))
    if phonenumbers.number_type(number) not in PERSONAL:
        raise ReachError("Dat is het nummer van een dienst. Typ uw eigen nummer, bijvoorbeeld 06 en acht cijfers.")
    abroad = number.country_code != phonenumbers.country_code_for_region("NL")
    form = PhoneNumberFormat.INTERNATIONAL if abroad else PhoneNumberFormat.NATIONAL
    return phonenumbers.format_number(number, form)


def check_email(text: str) -> str:
    """A mail address. Nothing is asked of the internet.

    Raises:
        ReachError: with what to do.
    """
    typed = text.strip().strip("<>,;.").removeprefix("mailto:")
    if "@" not in typed:
        raise ReachError("In een e-mailadres staat een apenstaartje: @. Kijk het nog eens na.")
    if " " in typed:
        raise ReachError("In een e-mailadres staat geen spatie. Kijk het nog eens na.")
    try:
        checked = validate_email(typed, check_deliverability=False)
    except EmailNotValidError as problem:
        raise ReachError("Dit e-mailadres klopt niet. Kijk het nog eens na, bijvoorbeeld de punt en het eind.") from (
            problem
        )
    meant = SLIPS.get(checked.ascii_domain or "")
    if meant:
        raise ReachError(f"Bedoelt u {checked.local_part}@{meant}? Typ het dan zo.")
    return checked.normalized


def check_moments(text: str) -> str:
    """When somebody likes to be reached, in their own words, without names or numbers in them; empty is fine.

    Raises:
        ReachError: longer than anybody reads.
    """
    tidy = " ".join(text.split())
    if len(tidy) > MAX_MOMENTS:
        raise ReachError("Houd het kort. Bijvoorbeeld: in de ochtend, niet op woensdag.")
    return clean(tidy)


def new_code_word() -> str:
    """Two words by which a centre knows who calls: 500 of them, and the centre also knows the name and the day."""
    return f"{secrets.choice(FIRST_WORDS)} {secrets.choice(SECOND_WORDS)}"


def _whole(text: str) -> PhoneNumber | None:
    try:
        return phonenumbers.parse(text, "NL")
    except phonenumbers.NumberParseException:
        return None


def _what_is_wrong(text: str) -> str:
    digits = re.sub(r"\D", "", text)
    if not digits:
        return "Hierin staan geen cijfers. Typ uw telefoonnummer, bijvoorbeeld 06 en acht cijfers."
    local = not digits.startswith(("31", "0031")) and digits.startswith("0")
    if local and len(digits) < 10:
        return f"Dit nummer heeft {len(digits)} cijfers. Een Nederlands nummer heeft er 10. Kijk het nog eens na."
    if local and len(digits) > 10 and not digits.startswith("00"):
        return f"Dit nummer heeft {len(digits)} cijfers, en een Nederlands nummer heeft er 10. Kijk het nog eens na."
    return "Dit nummer ken ik niet. Begin met 0, of met + en het landnummer als het een buitenlands nummer is."
