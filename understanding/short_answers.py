"""Short answers to a question that was just asked: no place to name, the first, both. They need no model."""

import re

NO_PLACE = re.compile(
    r"""\b(?:
      weet\ (?:ik|het|dat|'t)?\ ?(?:het|dat|'t)?\ ?(?:ook|echt|nog|even)?\ ?niet | geen\ (?:flauw\ )?idee
    | geen\ (?:vaste\ )?(?:plaats|plek|woonplaats) | dakloos | overal | nergens
    | maakt\ (?:me|mij|eigenlijk)?\ ?(?:helemaal\ )?niet\ (?:zo\ veel\ )?uit
    | (?:zeg|vertel)\ ik\ (?:\w+\ )?niet | wil\ ik\ (?:\w+\ )?niet\ zeggen
    | heel\ nederland | hele\ land | landelijk | online | telefonisch | via\ (?:de\ )?telefoon
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
CHOICES = {
    "eerste": 0, "1e": 0, "1ste": 0, "een": 0, "1": 0, "bovenste": 0,
    "tweede": 1, "2e": 1, "2de": 1, "twee": 1, "2": 1, "laatste": -1, "onderste": -1,
    "derde": 2, "3e": 2, "drie": 2, "3": 2,
}  # fmt: skip
BOTH = frozenset("allebei beide beiden alletwee alle twee".split())
#: What may stand around such an answer without making it more than that.
FILLERS = frozenset(
    """ik ja nee nou eh uh oh dat die het de 't is mij me u je dan maar gewoon graag liever ook echt nog even eigenlijk
    doe voor in door mijn ben woon optie keuze allemaal wel hoor aub alstublieft bedoel nummer""".split()
)


#: "Wat kost dat?" asks about what was just shown; in a longer story money is a need of its own.
PRICE = re.compile(
    r"""\b(?:
      (?:wat|hoeveel)\ (?:kost(?:en)?|betaal\ ik)
    | (?:kost|kosten)\ (?:het|dat|dit|die|ze)\ (?:iets|wat|geld|veel)
    | (?:is|zijn)\ (?:het|dat|dit|die|deze|ze|alles|er)\ (?:allemaal\ |wel\ )?(?:gratis|duur|kosten)
    | (?:moet|moeten)\ (?:ik|we|wij)\ (?:daar|er|hier|dat|iets|ervoor|daarvoor)?\ ?(?:voor|zelf|iets)?\ ?betalen
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
MOST_WORDS_ABOUT_A_PRICE = 9


#: "Nee dank u" below a list of addresses is a polite end; a plain "nee" may ask for others.
POLITE_NO = re.compile(
    r"""\b(?:
      heel\ erg\ bedankt | dank(?:\ ?(?:u|je))?(?:\ ?wel)? | bedankt | merci | thanks
    | dat\ hoeft\ niet\ meer | (?:dat\ )?hoeft\ niet | (?:dat\ |het\ )?is\ niet(?:\ meer)?\ nodig
    | (?:ik\ )?(?:weet|heb)\ (?:zo\ )?(?:genoeg|voldoende)
    )(?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
AROUND_A_POLITE_NO = frozenset(
    """nee neen nou nah hoor ja oke ok goed is zo ik heb voor nu even laat maar hartelijk vriendelijk mevrouw
    meneer""".split()
)


def asks_price(text: str) -> bool:
    """Whether a short message asks what the things just shown cost."""
    return len(_words(text)) <= MOST_WORDS_ABOUT_A_PRICE and PRICE.search(text) is not None


def needs_no_place(text: str) -> bool:
    """Whether a message says no more than that no place can or need be named."""
    rest, found = NO_PLACE.subn(" ", text)
    return found > 0 and set(_words(rest)) <= FILLERS


def has_enough(text: str) -> bool:
    """Whether a message says no more than a polite no: "nee hoor, dank u wel", "hoeft niet meer".

    Thanks alone are no such thing: they have an answer of their own.
    """
    rest, found = POLITE_NO.subn(" ", text)
    words = set(_words(rest))
    refuses = bool(words & {"nee", "neen", "nah"}) or "niet" in _words(text)
    return found > 0 and refuses and words <= AROUND_A_POLITE_NO and "?" not in text


def chosen(text: str) -> tuple[int, ...]:
    """Which of the options just offered are meant, by position (-1 is the last); empty when it says something else."""
    words = [word for word in _words(text) if word not in FILLERS]
    if words and set(words) <= BOTH:
        return (0, 1)
    return (CHOICES[words[0]],) if len(words) == 1 and words[0] in CHOICES else ()


def _words(text: str) -> list[str]:
    return re.findall(r"[\w']+", text.lower())
