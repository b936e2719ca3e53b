"""What the assistant says to who comes by a GP's link: what the link says already, and that it may be put right."""

from actions.presenting import where_is
from knowledge.places import Place
from knowledge.taxonomy import THEME_NAMES, Audience, Phase

#: What is known, for the list under the greeting.
ROLES: dict[str, str] = {
    Audience.PATIENT: "uzelf",
    Audience.NAASTE: "een naaste",
    Audience.MANTELZORGER: "wie voor iemand zorgt",
    Audience.NABESTAANDE: "wie iemand verloor",
}
PHASES: dict[str, str] = {
    Phase.DIAGNOSE: "u weet het nog maar kort",
    Phase.BEHANDELING: "tijdens de behandeling",
    Phase.NA_BEHANDELING: "na de behandeling",
    Phase.ONGENEESLIJK: "als genezen niet meer kan",
    Phase.LAATSTE_FASE: "de laatste fase",
    Phase.ROUW: "na een verlies",
}


def greeting(practice: str, themes: tuple[str, ...], place: Place | None) -> tuple[str, ...]:
    """The first words: who gave the link, and what it is about."""
    where = f", {where_is(place)}" if place else ""
    return (
        "Hallo. Ik ben Wegwijs. Ik ben een chatbot, dus geen mens.",
        f"Uw huisarts gaf u deze link: {practice}.",
        f"Het gaat over {about(themes)}{where}. Klopt dat?",
    )


def known(role: str | None, phase: str | None) -> tuple[str, ...]:
    """What else the link says, in two lines at most."""
    lines = (f"Voor: {ROLES[role]}." if role in ROLES else "", f"Wanneer: {PHASES[phase]}." if phase in PHASES else "")
    return tuple(line for line in lines if line)


def about(themes: tuple[str, ...]) -> str:
    """The themes of a link in a sentence."""
    names = [THEME_NAMES[theme] for theme in themes if theme in THEME_NAMES]
    return " en ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)
