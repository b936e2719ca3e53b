"""Answers to "in welke plaats?" by who has no place to name, or would rather not."""

import re

NO_PLACE = re.compile(
    r"""\b(?:
      weet\ (?:ik|het|dat|'t)?\ ?(?:het|dat|'t)?\ ?(?:ook|echt|nog|even)?\ ?niet | weet\ niet | geen\ idee
    | geen\ (?:vaste\ )?(?:plaats|plek|woonplaats) | dakloos | overal | nergens
    | maakt\ (?:me|mij|eigenlijk)?\ ?(?:helemaal\ )?niet\ (?:zo\ veel\ )?uit
    | (?:zeg|vertel)\ ik\ (?:\w+\ )?niet | wil\ ik\ (?:\w+\ )?niet\ zeggen
    | heel\ nederland | hele\ land | landelijk | online | telefonisch | via\ (?:de\ )?telefoon
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
#: A longer message says more than that.
MOST_WORDS = 8


def needs_no_place(text: str) -> bool:
    """Whether a short answer says that no place can or need be named."""
    return len(text.split()) <= MOST_WORDS and NO_PLACE.search(text) is not None
