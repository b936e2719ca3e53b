"""Every screen that docs/schermen.md shows: its name, what it is called there, its address, and who looks at it.

A page that is added to the app must be added here: ``tests/test_screens.py`` compares both.
"""

from dataclasses import dataclass

from connectors.settings import ROOT
from desk.roles import Role
from tests.browser.test_every_page import NOBODY, PRACTICE

PICTURES = ROOT / "docs" / "beeld"
TEXT = ROOT / "docs" / "schermen.md"
KINDS = ("telefoon", "computer")
HEAD = """# De schermen

Zo ziet Wegwijs eruit, op een telefoon (360 pixels) en op een computer (1280 pixels). De plaatjes en deze bladzijde
maakt `python -m tests.browser.screenshots`, met verzonnen mensen en huizen. Alleen in het gesprek staan echte adressen.
"""


@dataclass(frozen=True)
class Screen:
    """One screen. ``path`` has names in it, as in the app's routes; a turn of the chat has words instead."""

    name: str
    title: str
    path: str = "/"
    who: str = NOBODY
    query: str = ""
    #: What is said in the chat before the picture.
    says: tuple[str, ...] = ()
    script: bool = True
    #: On a website of somebody else.
    website: bool = False


CHAT = (
    Screen("begin", "Het begin"),
    Screen(
        "adressen",
        "Adressen in de buurt",
        says=("Mijn man is net overleden en ik weet niet waar ik heen moet. Wormerveer",),
    ),
    Screen("gevaar", "Als iemand in gevaar is", says=("ik wil niet meer leven",)),
    Screen("mens", "Liever een mens", says=("ik wil een mens spreken, Wormerveer",)),
    Screen("zonder-javascript", "Zonder JavaScript", says=("hospice woerden",), script=False),
    Screen("website", "Op de website van een ander", says=("ik zoek lotgenoten",), website=True),
)
PERSON = (
    Screen("volg", "Uw aanvraag volgen", "/volg/{token}"),
    Screen("link-invoeren", "De code van een link intypen", "/v"),
    Screen("link-openen", "De link van de huisarts openen", "/v/{code}"),
    Screen("link-werkt-niet", "Een link die niet meer werkt", "/v/AAAACCCC"),
    Screen("veiligheid", "Wat wij beloven", "/veiligheid"),
)
PRACTICES = (
    Screen("huisarts-eerste-keer", "De eerste keer op deze computer", "/verwijzen"),
    Screen("huisarts-maak-link", "Een link maken", "/verwijzen", PRACTICE),
    Screen("huisarts-link", "De link is klaar", "/verwijzen/link/{code}", PRACTICE),
    Screen("huisarts-kaart", "De kaart om mee te geven", "/verwijzen/link/{code}/kaart", PRACTICE),
)
GUEST, COORDINATOR, REFERRER, ADMIN = Role.GASTPERSOON, Role.COORDINATOR, Role.VERWIJZER, Role.BEHEERDER
DESK = (
    Screen("balie-aanmelden", "Aanmelden", "/balie/aanmelden"),
    Screen("balie-uitnodiging", "Een wachtwoord kiezen", "/balie/uitnodiging/{token}"),
    Screen("balie-aanvragen", "Aanvragen", "/balie", GUEST),
    Screen("balie-aanvraag", "Eén aanvraag", "/balie/{reference:reference}", GUEST),
    Screen("balie-klaar", "Wat klaar is", "/balie/klaar", GUEST),
    Screen("balie-nabellen", "Nabellen", "/balie/nabellen", GUEST),
    Screen("balie-terugbellen", "Terugbellen", "/balie/terugbellen", GUEST),
    Screen("balie-gesprekken", "Gesprekken", "/balie/gesprekken", GUEST),
    Screen("balie-gesprek", "Eén gesprek", "/balie/gesprek/{talk_id}", GUEST),
    Screen("balie-zoeken", "Zoeken", "/balie/zoeken", GUEST, query="?q=werk"),
    Screen("balie-kaart", "Een kaart voor de gast", "/balie/kaart/{service_id}", GUEST),
    Screen(
        "balie-met-gast",
        "Een aanvraag met de gast erbij",
        "/balie/met-gast/{organization_id}",
        GUEST,
        query="?thema=werk",
    ),
    Screen("balie-niet-gevonden", "Niet gevonden", "/balie/niet-gevonden", COORDINATOR),
    Screen("balie-ka-doos", "De Kankerattentiedoos", "/balie/ka-doos", GUEST),
    Screen("balie-huis", "Ons huis", "/balie/huis", COORDINATOR),
    Screen("balie-huis-uren", "Ons huis: openingstijden", "/balie/huis/uren/{location_id}", COORDINATOR),
    Screen("balie-huis-dicht", "Ons huis: dagen dicht", "/balie/huis/dicht", COORDINATOR),
    Screen("balie-huis-bereikbaar", "Ons huis: bereikbaar", "/balie/huis/bereikbaar", COORDINATOR),
    Screen("balie-huis-aanbod", "Ons huis: een activiteit", "/balie/huis/aanbod/{service_id}", COORDINATOR),
    Screen("balie-huis-nieuw-aanbod", "Ons huis: een nieuwe activiteit", "/balie/huis/nieuw-aanbod", COORDINATOR),
    Screen("balie-contact", "Contact", "/balie/contact", COORDINATOR),
    Screen("balie-collegas", "Collega’s", "/balie/collegas", COORDINATOR),
    Screen("balie-cijfers", "Cijfers", "/balie/cijfers", COORDINATOR),
    Screen("balie-inzage", "Wie keek er", "/balie/inzage", COORDINATOR),
    Screen("balie-mijn-account", "Mijn account", "/balie/mijn-account", GUEST),
    Screen("balie-tweede-stap", "Een code van uw telefoon", "/balie/mijn-account/code", GUEST),
    Screen("balie-praktijk", "Mijn praktijk", "/balie/praktijk", REFERRER),
    Screen("balie-praktijken", "Praktijken", "/balie/praktijken", ADMIN),
    Screen("balie-centra", "Centra en helpdesk", "/balie/centra", ADMIN),
)
SECTIONS = {
    "Het gesprek": CHAT,
    "Voor wie hulp zoekt": PERSON,
    "De huisarts": PRACTICES,
    "De balie": DESK,
}
SCREENS = tuple(screen for screens in SECTIONS.values() for screen in screens)


def page_of_screens() -> str:
    """The text of docs/schermen.md."""
    parts = [HEAD]
    for section, screens in SECTIONS.items():
        parts.append(f"## {section}\n")
        parts += [_shown(screen) for screen in screens]
    return "\n".join(parts)


def files() -> set[str]:
    """The names of all pictures."""
    return {f"{kind}-{screen.name}.png" for screen in SCREENS for kind in KINDS}


def _shown(screen: Screen) -> str:
    cells = (f"![{screen.title}, {kind}](beeld/{kind}-{screen.name}.png)" for kind in KINDS)
    return f"### {screen.title}\n\n| {' | '.join(KINDS)} |\n|---|---|\n| {' | '.join(cells)} |\n"
