"""What the desk says about a referral: in short sentences, what is the matter and what to do now."""

from datetime import date, datetime, time

from desk.case import Case, Line
from knowledge.taxonomy import THEME_NAMES
from referrals.inbox import Item, Tray
from referrals.promises import day
from referrals.reaching import Channel
from referrals.story import listed
from referrals.words import Actor, Kind, Reason, Route, Status, Step
from referrals.workdays import AMSTERDAM

TRAYS: dict[Tray, str] = {
    Tray.OVERDUE: "Te laat",
    Tray.TODAY: "Vandaag",
    Tray.NEW: "Nieuw",
    Tray.WAITING: "Loopt",
    Tray.CLOSED: "Klaar",
}
STATUSES: dict[Status, str] = {
    Status.AANGEVRAAGD: "Nog niet geopend",
    Status.ONTVANGEN: "Gelezen. Zeg of u kunt helpen",
    Status.GEACCEPTEERD: "Aangenomen. Nu contact",
    Status.CONTACT_GELEGD: "Er is contact geweest",
    Status.KENNISMAKING_GEPLAND: "Er is een afspraak",
    Status.AFGEWEZEN: "Niet aangenomen",
    Status.AFGEROND: "Afgerond",
    Status.NIET_GELUKT: "Niet gelukt",
    Status.INGETROKKEN: "Ingetrokken",
}
KINDS: dict[Kind, str] = {
    Kind.CHAT: "Via de chat",
    Kind.API: "Via een ander programma",
    Kind.GP: "Via de huisarts",
    Kind.DESK: "Aan een balie",
}
#: Reasons as who works at a centre would say them.
REASONS: dict[Reason, str] = {
    Reason.NO_CAPACITY: "Er is nu geen plek",
    Reason.OUT_OF_AREA: "De persoon woont buiten ons gebied",
    Reason.NOT_THE_RIGHT_HELP: "Onze hulp past niet bij de vraag",
    Reason.COULD_NOT_REACH: "Wij konden niemand bereiken",
    Reason.PERSON_WITHDREW: "De persoon wil niet meer",
    Reason.NO_ANSWER: "Er kwam geen antwoord",
    Reason.OTHER: "Iets anders",
}
ACTORS: dict[Actor, str] = {
    Actor.PERSON: "de persoon zelf",
    Actor.CENTRE: "het centrum",
    Actor.COORDINATOR: "de coördinator",
    Actor.HELPDESK: "de helpdesk",
    Actor.TIMER: "Wegwijs",
}
STEPS: dict[Step, str] = {
    Step.REQUEST: "Aangevraagd",
    Step.RECEIVE: "Geopend",
    Step.ACCEPT: "Aangenomen",
    Step.REFUSE: "Niet aangenomen",
    Step.HAND_OVER: "Overgedragen aan de vervanger",
    Step.PLAN: "Afspraak gemaakt",
    Step.ATTEND: "Ingevuld of de persoon er was",
    Step.COMPLETE: "Afgerond",
    Step.FAIL: "Niet gelukt",
    Step.WITHDRAW: "Ingetrokken",
    Step.REMIND: "Herinnering gestuurd",
    Step.SUBSTITUTE: "De vervanger kreeg bericht",
}


def about(item: Item | Case) -> str:
    """What a referral is about: "werk en geld"."""
    return listed([THEME_NAMES[theme] for theme in item.themes if theme in THEME_NAMES]) or "contact"


def moment(at: datetime) -> str:
    """A moment as people say it: "woensdag 25 november, 14.30 uur"."""
    local = at.astimezone(AMSTERDAM)
    return f"{day(at)}, {local:%H.%M} uur"


def clock(at: datetime) -> str:
    """A time of the day: "16.30"."""
    return f"{at.astimezone(AMSTERDAM):%H.%M}"


def date_name(of: date) -> str:
    """A day as people say it, with its year: "woensdag 25 november 2026"."""
    return f"{day(datetime.combine(of, time(12), AMSTERDAM))} {of.year}"


def now_what(case: Case) -> tuple[str, ...]:
    """What to do now, in one to four sentences; the first one is the most important."""
    if case.centre_gone:
        return (f"{case.centre} staat niet meer in onze wegwijzer.", "Kies: het lukt niet. Dan hoort de persoon dat.")
    match case.status:
        case Status.AANGEVRAAGD:
            return ("Iemand wil graag contact.", "Open de aanvraag. De persoon ziet dan dat u de aanvraag leest.")
        case Status.ONTVANGEN:
            return _ask_the_centre(case) if case.route is Route.HELPDESK else ("Kunt u deze persoon helpen?",)
        case Status.GEACCEPTEERD:
            return _make_contact(case)
        case Status.CONTACT_GELEGD:
            return ("Er is contact geweest.", "Maak een afspraak voor een eerste bezoek. Of rond de aanvraag af.")
        case Status.KENNISMAKING_GEPLAND:
            return _meet(case)
        case Status.INGETROKKEN:
            return ("Deze aanvraag is ingetrokken. Neem geen contact op.", "Gooi weg wat u zelf opschreef.")
        case _:
            return ("Deze aanvraag is klaar. U hoeft niets te doen.", "Gooi weg wat u zelf opschreef.")


def call_script(case: Case, name: str, helpdesk: str) -> str:
    """What a volunteer of a helpdesk can say to a centre. It names nobody who asked."""
    return (
        f"Goedendag, u spreekt met {name} van {helpdesk}. Iemand wil graag contact met u. "
        f"Het gaat over {about(case)}. Hebt u plek? Dan geef ik de naam door."
    )


def line(one: Line) -> str:
    """One line of what happened."""
    if one.step is Step.ATTEMPT:
        return "Contact gehad" if one.reached else "Niemand bereikt"
    reason = f": {REASONS[one.reason].lower()}" if one.reason else ""
    return f"{STEPS.get(one.step, '')}{reason} ({ACTORS[one.actor]})"


def _ask_the_centre(case: Case) -> tuple[str, ...]:
    call = f"Bel {case.centre}: {case.phone}." if case.phone else f"Zoek contact met {case.centre}."
    return (call, case.when, "Vraag of zij deze persoon kunnen helpen. Kies daarna ja of nee.")


def _make_contact(case: Case) -> tuple[str, ...]:
    person = case.person
    if person is None:
        return ("De persoon trok de toestemming in. Neem geen contact op.",)
    if person.channel == Channel.CALLS_THEMSELVES:
        return (
            f"{person.first_name} belt zelf. Bel niet.",
            f"Het codewoord is: {person.code_word}. Zo weet u wie er belt.",
        )
    how = "Bel" if person.channel == Channel.PHONE else "Mail"
    whom = f"{how} {person.first_name}: {person.address}."
    suits = (f"Het liefst: {person.moments}.",) if person.moments else ()
    if case.route is Route.HELPDESK:
        what = "het nummer" if how == "Bel" else "het mailadres"
        pass_on = f"Geef de naam en {what} door aan {case.centre}. Of neem zelf contact op."
        return (f"{case.centre} gaat helpen.", pass_on, whom, *suits)
    return (whom, *suits)


def _meet(case: Case) -> tuple[str, ...]:
    when = moment(case.meeting_at) if case.meeting_at else ""
    name = case.person.first_name if case.person else "de persoon"
    if not case.meeting_is_over:
        return (f"De afspraak is op {when}.", f"Vul daarna in of {name} geweest is.")
    if case.attended is None:
        return (f"De afspraak was op {when}. Is {name} geweest?",)
    if case.attended:
        return (f"{name} is geweest.", "Rond de aanvraag af. Of maak nog een afspraak.")
    return (f"{name} is niet geweest.", "Vraag hoe het gaat. Maak een nieuwe afspraak, of stop de aanvraag.")
