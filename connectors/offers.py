"""What every way into the chat offers: people to call, and needs to choose from for who finds typing hard."""

from actions.asking import MENU
from connectors.handover import BACK, NEWS
from knowledge import helplines
from knowledge.taxonomy import THEME_NAMES

#: What a button sends, and what is then shown as somebody's words.
CHOICES = {f"/{theme}": name.capitalize() for theme, name in THEME_NAMES.items()} | {
    "/andere-suggestie": "Andere adressen",
    "/contact-mens": "Liever een mens spreken",
    "/nee": "Nee",
    NEWS: "Ververs",
    BACK: "Terug naar Wegwijs",
}
#: Who can be called from every page.
PEOPLE = (
    ("Vragen over kanker", "kanker.nl Infolijn, gratis", helplines.CANCER_INFORMATION),
    ("Uw verhaal kwijt", "Luisterlijn, dag en nacht, gewone belkosten", helplines.LISTENING),
    ("Denkt u aan zelfmoord?", "113 Zelfmoordpreventie, dag en nacht", helplines.SUICIDE_PREVENTION),
    ("Direct gevaar?", "Alarmnummer, dag en nacht", helplines.EMERGENCY),
)


def people() -> list[dict[str, str]]:
    """Who can be called: what for, who they are, and their number or numbers."""
    return [{"what": what, "who": who, "phone": helplines.helpline(line).phone} for what, who, line in PEOPLE]


def emergency() -> str:
    """The number for direct danger."""
    return helplines.helpline(helplines.EMERGENCY).phone


def menu() -> list[dict[str, str]]:
    """A few needs to begin with."""
    return _choices(*(f"/{theme}" for theme in MENU))


def after_suggestions() -> list[dict[str, str]]:
    """What is offered below every list of suggestions."""
    return _choices("/andere-suggestie", "/contact-mens")


def _choices(*payloads: str) -> list[dict[str, str]]:
    return [{"payload": payload, "title": CHOICES[payload]} for payload in payloads]
