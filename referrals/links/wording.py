"""What a practice pastes: a few lines for the patient, and one for its own record. Plain words, no patient data."""

from datetime import datetime

from knowledge.directory.hours import MONTHS
from knowledge.taxonomy import THEME_NAMES, Audience, Phase
from referrals.links.codes import VOUCHER, spelled
from referrals.story import listed
from referrals.workdays import AMSTERDAM

#: As a practice chooses them.
ROLE_CHOICES: dict[str, str] = {
    Audience.PATIENT: "Iemand met kanker",
    Audience.NAASTE: "Een naaste",
    Audience.MANTELZORGER: "Een mantelzorger",
    Audience.NABESTAANDE: "Een nabestaande",
}
PHASE_CHOICES: dict[str, str] = {
    Phase.DIAGNOSE: "Kort na de diagnose",
    Phase.BEHANDELING: "Tijdens de behandeling",
    Phase.NA_BEHANDELING: "Na de behandeling",
    Phase.ONGENEESLIJK: "Niet meer te genezen",
    Phase.LAATSTE_FASE: "Laatste fase",
    Phase.ROUW: "Rouw",
}


def subjects(themes: tuple[str, ...]) -> str:
    """The themes in a sentence: "werk, geld en vervoer"."""
    return listed([THEME_NAMES[theme] for theme in themes if theme in THEME_NAMES])


def for_patient(
    address: str, themes: tuple[str, ...], where: str, until: str, voucher: str = "", fetch: tuple[str, ...] = ()
) -> str:
    """A message to the patient.

    Args:
        address: of the link.
        themes: slugs.
        where: the place with its preposition, such as "in de buurt van Zaandam".
        until: the last day, as people say it.
        voucher: a code for the gift box, without dashes; empty when there is none.
        fetch: who gives the box.
    """
    lines = [
        "Beste heer of mevrouw,",
        f"Wij spraken over {subjects(themes)}. Via deze link vindt u hulp {where}:",
        address,
        f"De link werkt tot en met {until}. U praat met Wegwijs. Dat is een chatbot, geen mens. "
        "U mag zelf kiezen of u het gebruikt. Het is gratis. In de link staat niets over u.",
    ]
    if voucher:
        lines.append(
            f"U kunt ook een gratis Kankerattentiedoos ophalen{_at(fetch)}. Noem deze code: {voucher_code(voucher)}."
        )
    return "\n\n".join(lines)


def for_record(
    code: str,
    themes: tuple[str, ...],
    where: str,
    role: str | None,
    phase: str | None,
    until: str,
    voucher: str = "",
    *,
    single_use: bool = False,
) -> str:
    """A line for the practice's own record; it is the only place where a link and a patient come together."""
    parts = [
        f"Wegwijs-link {spelled(code)} meegegeven: {subjects(themes)}, {where}.",
        f"Voor: {ROLE_CHOICES[role].lower()}." if role in ROLE_CHOICES else "",
        f"Fase: {PHASE_CHOICES[phase].lower()}." if phase in PHASE_CHOICES else "",
        f"Geldig t/m {until}{', eenmalig' if single_use else ''}.",
        f"Code voor de Kankerattentiedoos: {voucher_code(voucher)}." if voucher else "",
    ]
    return " ".join(part for part in parts if part)


def voucher_code(code: str) -> str:
    """A voucher's code as it stands on paper."""
    return f"{VOUCHER}-{spelled(code)}"


def day_of(moment: datetime) -> str:
    """A day on Dutch clocks: "29 december 2026"."""
    there = moment.astimezone(AMSTERDAM)
    return f"{there.day} {MONTHS[there.month - 1]} {there.year}"


def _at(fetch: tuple[str, ...]) -> str:
    return f" bij {listed(list(fetch))}" if fetch else ""
