"""The story card: what somebody said they need, in a few plain sentences, so that they tell it only once.

It is made from slugs, never from what somebody typed. The person reads it, may change every word, and approves it.
"""

from collections.abc import Sequence

from knowledge.taxonomy import THEME_NAMES, Audience, Phase
from referrals.cleaning import clean

MAX_CHARACTERS = 1_000
#: A card with more wishes than this is a list, not a story.
MAX_WISHES = 5

#: Said beside the card, always.
LEFT_OUT: tuple[str, ...] = (
    "uw achternaam, adres en geboortedatum",
    "de naam van uw ziekte, uw ziekenhuis en uw medicijnen",
    "wat u letterlijk typte",
    "wat u over anderen vertelde",
)

ROLES: dict[str, str] = {
    Audience.PATIENT: "Ik heb kanker.",
    Audience.EX_PATIENT: "Ik heb kanker gehad.",
    Audience.NAASTE: "Iemand die mij na staat, heeft kanker.",
    Audience.MANTELZORGER: "Ik zorg voor iemand met kanker.",
    Audience.NABESTAANDE: "Iemand die mij na stond, is overleden.",
    Audience.KIND: "Iemand in mijn gezin heeft kanker.",
    Audience.JONGERE_AYA: "Ik ben jong en kreeg kanker.",
    Audience.PROFESSIONAL: "Ik vraag dit als hulpverlener, voor iemand anders.",
}
OWN_PHASES: dict[str, str] = {
    Phase.DIAGNOSE: "Ik weet het nog maar kort.",
    Phase.BEHANDELING: "Ik word nu behandeld.",
    Phase.NA_BEHANDELING: "Mijn behandeling is klaar.",
    Phase.ONGENEESLIJK: "Ik word niet meer beter.",
    Phase.LAATSTE_FASE: "Ik ben in de laatste fase van mijn leven.",
    Phase.ROUW: "Ik ben in de rouw.",
}
PHASES_OF_OTHERS: dict[str, str] = {
    Phase.DIAGNOSE: "Wij weten het nog maar kort.",
    Phase.BEHANDELING: "De behandeling is bezig.",
    Phase.NA_BEHANDELING: "De behandeling is klaar.",
    Phase.ONGENEESLIJK: "Er is geen genezing meer mogelijk.",
    Phase.LAATSTE_FASE: "Het is de laatste fase.",
    Phase.ROUW: "Ik ben in de rouw.",
}
ILL_THEMSELVES = frozenset({Audience.PATIENT, Audience.EX_PATIENT, Audience.JONGERE_AYA})


class StoryError(Exception):
    """The card cannot be sent like this. ``message`` says why, in Dutch."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def story_card(themes: Sequence[str], phase: str | None, role: str | None, wishes: Sequence[str] = ()) -> str:
    """A card of a few lines, in the person's own voice; it says nothing about what is not known.

    Args:
        themes: slugs, most important first.
        phase: a slug or None.
        role: a slug or None.
        wishes: concrete things somebody asked for, such as "yoga".
    """
    phases = OWN_PHASES if role in ILL_THEMSELVES else PHASES_OF_OTHERS
    about = listed([THEME_NAMES[theme] for theme in themes if theme in THEME_NAMES])
    lines = [
        ROLES.get(role or "", ""),
        phases.get(phase or "", ""),
        f"Mijn vraag gaat over {about}." if about else "",
        f"Dit wil ik graag: {listed(list(wishes)[:MAX_WISHES])}." if wishes else "",
    ]
    return "\n".join(line for line in lines if line)


def check_story(text: str) -> str:
    """The card as somebody approved it, without what identifies them or others (see ``referrals.cleaning``).

    Raises:
        StoryError: empty, or too long for a card.
    """
    tidy = "\n".join(" ".join(line.split()) for line in text.strip().splitlines())
    if not tidy:
        raise StoryError("Uw kaart is leeg. Schrijf één zin, of kies dat u geen verhaal deelt.")
    if len(tidy) > MAX_CHARACTERS:
        raise StoryError(f"Uw kaart is te lang. Kort hem in tot {MAX_CHARACTERS} tekens.")
    return clean(tidy)


def listed(words: Sequence[str]) -> str:
    """Words as a Dutch list: "a, b en c"."""
    return " en ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)
