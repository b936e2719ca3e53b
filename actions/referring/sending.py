"""From the form to a referral, and what is said then: number, page, code word, receipt, and what happens now."""

from actions.referring.asking import say
from actions.referring.buttons import start_button
from actions.referring.form import Form, Made, Message, Shown
from referrals.reaching import Channel
from referrals.requesting import Asked, Requested
from referrals.ways import Advice
from referrals.words import Kind, Route

NOTHING_KEPT = "Ik heb niets bewaard en niets verstuurd."
SENT = "Uw aanvraag is verstuurd."
NOTED = "Uw vraag is genoteerd."


def asked_of(form: Form) -> Asked:
    """The request, as the domain takes it."""
    return Asked(
        organization_id=form.way.organization_id,
        themes=form.known.themes,
        answers=dict(form.answers),
        consent_version=form.way.consent_version(through_gp=form.through_gp),
        phase=form.known.phase,
        role=form.known.role,
        first_name=form.first_name,
        channel=form.channel or Channel.CALLS_THEMSELVES,
        address=form.address,
        moments=form.moments,
        story=form.story,
        ask_again=form.ask_again,
        kind=Kind.GP if form.through_gp else Kind.CHAT,
        gp_link=form.known.gp_link,
    )


def made_of(form: Form, made: Requested) -> Made:
    """What the talk keeps of it, in memory."""
    return Made(form.tag, made.reference, made.token, form.way.organization_name, _message(form, made))


def _message(form: Form, made: Requested) -> Message:
    """All of it as data for a page that shows a card, and as text for every other client."""
    title = NOTED if made.route is Route.SELF else SENT
    text = "\n".join(
        [
            f"{title} Uw nummer is {made.reference}.",
            *(f"• {line}" for line in made.happens),
            f"Uw eigen pagina: {made.track_link}",
            "Daar ziet u hoe het gaat. U kunt er iets veranderen of de aanvraag intrekken. Bewaar de link goed.",
            "Waar u ja of nee op zei:",
            *(f"• {line}" for line in made.receipt),
        ]
    )
    custom = {
        "type": "referral",
        "title": title,
        "reference": made.reference,
        "track_link": made.track_link,
        "code_word": made.code_word,
        "happens": list(made.happens),
        "receipt": list(made.receipt),
        "text": text,
    }
    return {"custom": custom}


def do_it_yourself(advice: Advice, centre: str) -> Message:
    """How somebody gets there without us."""
    lines = "\n".join(f"• {line}" for line in advice.lines)
    return say(f"U kunt zelf contact opnemen met {centre}:\n{lines}")


def next_ones(others: tuple[Shown, ...]) -> list[dict[str, str]]:
    """Buttons for the other suggestions, and for more."""
    again = [start_button(one.organization_id, f"Vraag het aan {one.name}") for one in others if one.can_be_asked][:2]
    return [*again, {"title": "Andere adressen", "payload": "/andere-suggestie"}]
