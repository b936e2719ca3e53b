"""How long each kind of data is kept, in one table: the docs show it, and the code that it names keeps to it."""

from collections.abc import Callable
from dataclasses import dataclass

from connectors import live
from connectors.dependencies import Services
from connectors.settings import Settings
from desk import throttle
from desk import tidying as at_desk
from referrals import access_log, tidying, timing
from referrals.callbacks import tidying as calling
from referrals.links.practices import COMPUTER_DAYS

DEFAULTS = {name: field.default for name, field in Settings.model_fields.items()}


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of data: what it is, where, how long, and what takes it away. ``tables`` are those of the database."""

    what: str
    where: str
    how_long: str
    goes_by: str
    tables: frozenset[str] = frozenset()


def years(days: int) -> str:
    """Days as years, when they are whole ones."""
    return f"{days // 365} jaar"


KINDS: tuple[Kind, ...] = (
    Kind(
        "Gesprek: onderwerp, plaats, wie en fase. Nooit de woorden", "geheugen van de app en van de bot",
        f"{DEFAULTS['conversation_hours']:g} uur na het laatste bericht (instelbaar), of meteen met “verwijder alles”",
        "`connectors/conversations.py`, `bot/tracker_store.py`",
    ),
    Kind(
        "Half ingevulde aanvraag: naam, bereikbaarheid, kaart", "geheugen van de app",
        "zo lang als het gesprek; weg bij stoppen of verwijderen", "`connectors/conversations.py`",
    ),
    Kind(
        "Een gesprek met iemand van een huis: de woorden, vanaf het ja", "geheugen van de app",
        f"tot het gesprek klaar is, hoogstens {live.SILENT // 60} minuten na de laatste woorden; de laatste woorden "
        f"aan de persoon nog {live.LEFT_OVER // 60} minuten", "`connectors/live.py`",
    ),
    Kind(
        "Wie om contact vraagt: naam, bereikbaarheid, kaart, codewoord; notities", "database, verzegeld",
        f"{timing.ERASE_CLOSED_DAYS} dagen na het einde van de aanvraag, hoogstens {timing.ERASE_OPEN_DAYS} dagen; "
        "meteen bij intrekken", "`referrals/clockwork.py`, `referrals/erasing.py`",
        frozenset({"referral_person", "referral_note"}),
    ),
    Kind(
        "Terugbellen om te vragen hoe het ging", "database, zonder naam",
        "tot er gebeld is, of tot de gegevens gewist zijn", "`referrals/calls.py`, `referrals/erasing.py`",
        frozenset({"follow_up_call"}),
    ),
    Kind(
        "Wie teruggebeld wil worden: voornaam, nummer, moment", "database, verzegeld",
        f"{calling.AFTER_CALL_DAYS} dagen na het telefoontje, hoogstens {calling.LONGEST_DAYS} dagen; meteen als "
        f"iemand dat vraagt. Dat iemand ja zei, zonder wie het was: {years(calling.ROW_DAYS)}",
        "`referrals/callbacks/tidying.py`", frozenset({"call_back"}),
    ),
    Kind(
        "Wie er nu is aan de balie", "database", "tot het afmelden, hoogstens een paar uur",
        "`desk/callbacks.py`, `referrals/callbacks/tidying.py`", frozenset({"duty"}),
    ),
    Kind(
        "Stappen, toestemmingen en afspraken van een aanvraag, zonder wie het was", "database",
        f"{years(tidying.REFERRAL_DAYS)} na het wissen: zo lang kan het nodig zijn om toestemming te laten zien",
        "`referrals/tidying.py`",
        frozenset({"referral", "consent", "referral_event", "contact_attempt", "appointment", "timer"}),
    ),
    Kind(
        "Post die weg moet: adres en link", "database, verzegeld",
        f"tot de mail weg is, hoogstens een paar dagen; het spoor zonder adres {years(tidying.OUTBOX_DAYS)}",
        "`referrals/outbox.py`, `referrals/tidying.py`", frozenset({"outbox"}),
    ),
    Kind(
        "Wie welke gegevens zag, wanneer en waarom; wie de balie in ging en wat er met accounts gebeurde",
        "database, met keten tegen knoeien",
        years(access_log.KEEP_DAYS), "`referrals/access_log.py`", frozenset({"access_log", "access_log_head"}),
    ),
    Kind(
        "Accounts van de balie", "database; het wachtwoord alleen als argon2id-hash",
        "zo lang iemand er werkt; de beheerder zet een account uit", "`desk/colleagues.py`", frozenset({"account"}),
    ),
    Kind(
        "Aangemeld zijn aan de balie", "database, alleen een hash",
        f"{DEFAULTS['desk_idle_minutes']} minuten stilte of {DEFAULTS['desk_hours']} uur (instelbaar)",
        "`desk/sessions.py`, `desk/tidying.py`", frozenset({"desk_session"}),
    ),
    Kind(
        "Mislukt aanmelden", "database, alleen een kenmerk van adres en account",
        f"{throttle.WINDOW.total_seconds() / 60:.0f} minuten", "`desk/throttle.py`, `desk/tidying.py`",
        frozenset({"sign_in_attempt"}),
    ),
    Kind(
        "Uitnodigingen om mee te werken", "database, alleen een hash",
        f"tot ze gebruikt zijn, hoogstens {at_desk.INVITATION_DAYS} dagen na hun einddatum; die van een praktijk tot "
        "de einddatum", "`desk/tidying.py`, `referrals/tidying.py`", frozenset({"invitation", "practice_invite"}),
    ),
    Kind(
        "Links van de huisarts en bonnen voor de KA-doos, zonder wie ze kreeg", "database",
        "de link werkt tot de einddatum; de tellingen blijven", "`referrals/links/opening.py`",
        frozenset({"practice_link", "gift_voucher"}),
    ),
    Kind(
        "Praktijken en hun computers", "database, van de computer alleen een hash",
        f"tot ze worden weggehaald; een computer hoogstens {COMPUTER_DAYS} dagen zonder gebruik",
        "`referrals/links/practices.py`", frozenset({"practice", "practice_member", "practice_computer"}),
    ),
    Kind(
        "Wie bij een centrum aanvragen krijgt, vervanger, vakantie", "database",
        "zo lang het centrum is aangesloten", "`referrals/connecting.py`",
        frozenset({"referral_contact", "contact_absence", "helpdesk"}),
    ),
    Kind(
        "Dat er een kaart gemaild is, niet aan wie", "database", "een uur", "`desk/cards.py`, `desk/tidying.py`",
        frozenset({"card_mail"}),
    ),
    Kind(
        "Niet gevonden hulp: thema, plaats en een paar woorden zonder namen", "database",
        years(at_desk.UNMET_DAYS), "`desk/unmet.py`, `desk/tidying.py`", frozenset({"unmet_need"}),
    ),
    Kind(
        "Netwerkadressen en hoe vaak zij iets vroegen", "geheugen van de app",
        "een minuut tot tien minuten", "`connectors/rates.py`, `connectors/guessing.py`",
    ),
    Kind(
        "Logboek van de techniek: soort fout en tijd, nooit tekst van een bericht", "uitvoer van de app, `var/bot.log`",
        "wie Wegwijs draait, bepaalt dit; advies: 30 dagen", "buiten Wegwijs",
    ),
    Kind(
        "Reservekopieën", "Wegwijs maakt ze niet",
        "advies: hoogstens 30 dagen, verzegeld, en los van de sleutels; na terugzetten loopt de opruiming meteen",
        "buiten Wegwijs",
    ),
)  # fmt: skip


def as_table() -> str:
    """The table as it stands in docs/bewaartermijnen.md."""
    head = "| wat | waar | hoe lang | wat het opruimt |\n|---|---|---|---|\n"
    return head + "".join(f"| {one.what} | {one.where} | {one.how_long} | {one.goes_by} |\n" for one in KINDS)


def chores(services: Services) -> tuple[Callable[[], object], ...]:
    """What the worker does every hour."""
    sessions, office = services.sessions, services.referrals.office
    return (
        lambda: tidying.tidy(sessions, office),
        lambda: at_desk.tidy(sessions, office),
        lambda: tidying.overwrite(services.engine),
    )
