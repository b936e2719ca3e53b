"""What a message in the form says, by rules: consent must not hang on what a model makes of it."""

import re
from collections.abc import Sequence

from actions.referring.form import Heard, Shown
from understanding.labels import Label
from understanding.short_answers import chosen
from understanding.withdrawing import withdraws

YES = frozenset(
    """ja jawel jazeker jaja zeker goed prima akkoord oke oké ok okay mag graag klopt uitstekend natuurlijk tuurlijk
    eens best yes yep jep doe doen wel verstuur versturen sturen stuur 👍 👌 ✅""".split()
)
NO = frozenset("nee neen nope niet nooit geen 👎 ❌".split())
#: With one of these a yes is a no: "dat mag niet".
DENIES = frozenset("niet nooit geen".split())
#: Sound like a no, and are a yes.
NO_OBJECTION = re.compile(r"\b(?:waarom niet|geen (?:probleem|bezwaar|punt))\b")
#: Thanks are no answer: "dank u wel" agrees to nothing, and mostly means "no" or "goodbye".
THANKS = re.compile(r"\b(?:hartelijk |heel erg )?(?:dank (?:u|je|jullie)(?: wel)?|dank[uj]e?wel|bedankt)\b")
#: What may stand around a yes or a no without making it more than that.
AROUND = frozenset(
    """dat dit die is vind ik het hoor maar van mij mijn dank u je dankjewel alstublieft aub echt heel gewoon nu even
    wil mogen ze zij zo wat heb ben er voor nog om op te en de hebben hoeft ook zou weten delen liever""".split()
)
STOP = re.compile(
    r"""(?:nee\ |toch\ |ik\ wil\ |ik\ )*(?:
      stop(?:pen|\ maar|\ ermee|\ hiermee|\ dit)? | laat\ (?:het\ )?maar(?:\ zitten)? | annuleer(?:\ dit|\ maar)?
    | annuleren | afbreken | (?:hou|houd)\ (?:er\ )?mee\ op | wil\ (?:dit\ )?niet\ (?:meer|verder) | niet\ meer
    | wil\ (?:het|dit)\ (?:toch\ )?niet(?:\ meer)? | (?:toch\ )?(?:maar\ )?niet\ (?:meer\ )?doen | ermee\ stoppen
    | toch\ (?:maar\ |liever\ )?niet | vergeet\ het(?:\ maar)?
    )(?:\ (?:maar|hoor|graag|dank\ u|(?:met\ )?(?:de|mijn)\ aanvraag))*""",
    re.VERBOSE,
)
BACK = re.compile(r"(?:ik wil )?(?:een stap(?:je)? |ga |even )?terug(?: gaan)?|(?:naar de )?vorige(?: vraag| stap)?")
SKIP = re.compile(
    r"""(?:ik\ wil\ (?:dit\ )?)?(?:overslaan|sla\ (?:dit\ |maar\ )?over|skip|volgende(?:\ vraag)?)
    | (?:dat\ )?(?:weet\ ik\ (?:nog\ )?niet|geen\ idee|maakt\ (?:me\ |mij\ )?(?:helemaal\ )?niet(?:s)?\ uit)
    | (?:altijd|het\ )?\ ?(?:kan|is)?\ ?altijd(?:\ goed)? | geen\ voorkeur""",
    re.VERBOSE,
)
NOT_BY_PHONE = re.compile(
    r"\bbel(?:len)? (?:me|mij) (?:alsjeblieft |alstublieft |maar |liever )?niet\b|\bniet (?:op)?bellen\b|"
    r"\bniet gebeld\b|\bgeen telefoon(?:tje|tjes)?\b|\bliever niet bellen\b"
)
CALLS_THEMSELVES = re.compile(r"\b(?:ik )?bel (?:ze |hen |liever |dan )*zelf\b|\bzelf (?:wel )?bellen\b")
BY_MAIL = re.compile(r"\b(?:e-?mail\w*|mail\w*)\b")
BY_PHONE = re.compile(r"\b(?:bel|bellen|gebeld|telefonisch|telefoon|opbellen)\b")
QUESTION_WORDS = frozenset(
    """wat wie waar waarom hoe hoelang hoeveel welke wanneer ben bent is zijn kan kun kunt kunnen mag moet moeten krijg
    komt gaat doen doe heb hebben worden weten weet leest lezen hoort""".split()
)
#: Asks for contact, of people who were spoken about: not of the assistant.
CONTACT = re.compile(
    r"""\b(?:laat|laten|kunnen|kan|willen|wil|mogen|mag|zouden|zou|vraag\ of|zorg\ dat)\b.{0,40}
    \b(?:zij|ze|hen|hun|dat\ (?:huis|centrum)|het\ (?:huis|centrum)|die|iemand\ (?:daar|van\ (?:hen|daar|het)))\b.{0,60}
    \b(?:contact|bel\w*|opbellen|mail\w*|gebeld)\b
    | \b(?:contact|bel\w*|mail\w*)\b.{0,40}\b(?:laten\ opnemen|laten\ doen)\b
    | \bdat\ (?:ze|zij|iemand|die)\ (?:mij|me|ons)\b.{0,20}\b(?:bel\w*|opbel\w*|mail\w*)\b
    | ^(?:ja\ |graag\ |doe\ maar\ )*bel\ (?:mij|me|ons)(?:\ (?:maar|dan|graag|alstublieft|alsjeblieft|aub|op|even))*$
    | \baanmelden\b | \bmeld\b.{0,20}\b(?:mij|me)\b | \bdoorverwij\w+ | \bverwijs\b.{0,20}\b(?:mij|me)\b""",
    re.VERBOSE,
)
#: The same of somebody who is named: "laat Anna's huis mij bellen".
CONTACT_ME = re.compile(r"\b(?:mij|me)\b.{0,20}\b(?:bel\w*|mail\w*|contact)\b|\bcontact met (?:mij|me)\b")
_REQUEST = r"(?:aanvraag|aanvragen|verwijzing|aanmelding|toestemming)"
TAKE_BACK = re.compile(
    rf"\b{_REQUEST}\b.{{0,40}}\b(?:intrek\w*|trekken|annul\w+|cancel\w*|stop\w*|terug\w*|ongedaan|wissen|verwijder\w*)\b|"
    rf"\b(?:trek|intrekken|annuleer|cancel|stop|stoppen|verwijder|wis)\b.{{0,40}}\b{_REQUEST}\b"
)
HOW_IT_STANDS = re.compile(
    rf"\b(?:hoe staat|hoe gaat|waar blijft|status|al iets|al gelezen|gelezen|nieuws|wanneer)\b.{{0,60}}\b{_REQUEST}\b|"
    rf"\b{_REQUEST}\b.{{0,60}}\b(?:hoe staat|status|al iets|al gelezen|gelezen|nieuws|wanneer|gebeurt)\b"
)
#: Questions about the assistant that its rules answer; after them the form goes on.
ASIDE = frozenset(
    {
        Label.BEN_JE_EEN_BOT, Label.OPENINGSTIJDEN, Label.HULP_WAT_KUN_JE, Label.CONTACT_MENS, Label.KLACHT,
        Label.GROET, Label.BEDANKT, Label.PRIVACY,
    }
)  # fmt: skip
#: Whoever says this is done with the form.
LEAVES = frozenset({Label.OPNIEUW, Label.ANDERE_SUGGESTIE, Label.AFSCHEID, Label.VERWIJDER_GEGEVENS})
#: As many digits as the shortest phone number somebody may mean.
DIGITS = 8
#: Letters of a name that is told from ordinary words.
SHORTEST_NAME = 6
#: Letters of a centre's own word, and words that many names share.
SHORTEST_OWN_WORD = 4
NO_OWN_WORD = frozenset(
    """huis inloophuis centrum stichting hospice vereniging leven kanker voor rouw steun hulp thuis netwerk werk geld
    contact vrijwilligers mantelzorg welzijn wijkteam sociaal""".split()
)
#: "Mijn nummer is 06 12 34 56 78 graag" is a number and nothing else.
WORDS_AROUND_AN_ADDRESS = 10
#: Less sure than this, a reading does not take somebody out of the form.
SURE = 0.5


def tidy(text: str) -> str:
    """Lower case, without marks, one space between words."""
    return " ".join(re.findall(r"[\w'’@+-]+|👍|👌|✅|👎|❌", text.lower()))


def yes_or_no(text: str) -> bool | None:
    """A plain yes or a plain no; anything more, or both, is neither."""
    words = set(THANKS.sub("", NO_OBJECTION.sub("ja", tidy(text))).split())
    if not words & (YES | NO) or not words <= YES | NO | AROUND:
        return None
    if words & YES and words & NO:
        return False if words & DENIES and "ja" not in words else None
    return bool(words & YES)


def wants_to_stop(text: str) -> bool:
    """Whether somebody wants to stop, whatever was asked."""
    return STOP.fullmatch(tidy(text)) is not None or withdraws(text)


def wants_back(text: str) -> bool:
    """Whether somebody wants the question before this one."""
    return BACK.fullmatch(tidy(text)) is not None


def skips(text: str) -> bool:
    """Whether somebody has no answer, or wants to give none."""
    return SKIP.fullmatch(tidy(text)) is not None


def is_question(text: str) -> bool:
    """Whether this asks something instead of answering."""
    words = tidy(text).split()
    return "?" in text or (len(words) > 3 and words[0] in QUESTION_WORDS)


def is_aside(heard: Heard, *, answering: bool) -> bool:
    """Whether the rest of the assistant should answer first.

    Args:
        heard: the message.
        answering: whether it may well be an answer to an open question in own words; then only a question is one.
    """
    if heard.confidence < SURE or (answering and not is_question(heard.text)):
        return False
    # What is about something else altogether gets the open question again, not "wat zoekt u?".
    return heard.label in ASIDE or bool(heard.themes)


def wants_contact(text: str, *, named: bool = False) -> bool:
    """Whether somebody asks that people they just saw (and perhaps named) get in touch."""
    said = tidy(text)
    return CONTACT.search(said) is not None or (named and CONTACT_ME.search(said) is not None)


def meant(text: str, shown: Sequence[Shown]) -> list[Shown]:
    """Which of the shown suggestions a message means: by name, or "de tweede"."""
    said = tidy(text)
    named = [one for one in shown if any(name in said for name in _names(one.name))]
    positions = chosen(text)
    picked = [shown[at] for at in positions if -len(shown) <= at < len(shown)]
    return named or picked or [one for one in shown if _first_name(one.name) in said.split()]


def _names(name: str) -> list[str]:
    """A name, and what people make of it: "Anna's huis" of "Anna's huis, Centrum voor Leven met Kanker"."""
    short = tidy(re.split(r"[,(–:]| - ", name)[0])
    return [tidy(name), *([short] if len(short) >= SHORTEST_NAME else [])]


def _first_name(name: str) -> str:
    """What people call a centre in short: "anna" for "Anna's huis", "questio" for "Stichting Questio"."""
    words = [word.removesuffix("'s").removesuffix("’s") for word in _names(name)[-1].split()]
    own = [word for word in words if len(word) >= SHORTEST_OWN_WORD and word not in NO_OWN_WORD]
    return own[0] if own else _names(name)[-1]


def is_sure(text: str) -> bool:
    """Whether rules alone know what this answers: yes, no, stop, back, a number or an address and little else."""
    if yes_or_no(text) is not None or wants_to_stop(text) or wants_back(text) or skips(text):
        return True
    address = "@" in text or len(re.sub(r"\D", "", text)) >= DIGITS
    return address and len(text.split()) <= WORDS_AROUND_AN_ADDRESS and "?" not in text
