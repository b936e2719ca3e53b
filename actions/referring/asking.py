"""The question of each stage: one at a time, with buttons, and answerable by typing."""

from collections.abc import Sequence

from actions.referring.buttons import Button, button
from actions.referring.form import CONSENTS, Form, Message, Stage
from referrals.consent import Purpose
from referrals.reaching import Channel
from referrals.words import Route

AGREE = "Vindt u dat goed?"
CARD_HINT = (
    "Typ wat er anders moet. Bijvoorbeeld: haal regel 2 weg. Of: regel 1 wordt: ik zorg voor mijn man. "
    "U mag de kaart ook in uw eigen woorden schrijven."
)
EMPTY_CARD = "Uw kaart is nog leeg. Schrijf in één zin waar uw vraag over gaat. Of kies: nee, deel mijn kaart niet."
WHAT_TO_CHANGE = "Wat wilt u veranderen?"


def say(text: str, buttons: Sequence[Button] = ()) -> Message:
    """One message."""
    return {"text": text, "buttons": list(buttons)} if buttons else {"text": text}


def ask(form: Form) -> Message:
    """The question that is open, with its buttons and the ways out."""
    stage = form.stage
    text, values = _ASK[stage](form)
    back = ["terug"] if any(one in form.done for one in form.stages) else []
    return say(text, [button(form.tag, stage, value) for value in (*values, *back, "stop")])


def question_text(form: Form, purpose: Purpose) -> str:
    """The exact sentence that somebody is asked to agree to."""
    asked = form.way.questions(through_gp=form.through_gp)
    return next(question.text for question in asked if question.purpose is purpose)


def receiver(form: Form) -> str:
    """Who gets to see it."""
    return form.way.scope if form.way.route is Route.HELPDESK else form.way.organization_name


def card_lines(card: str) -> str:
    """A card with numbered lines, so that one can be named."""
    return "\n".join(f"{number}. {line}" for number, line in enumerate(card.splitlines(), start=1))


def _consent(form: Form) -> tuple[str, list[str]]:
    return f"“{question_text(form, CONSENTS[form.stage])}”\n{AGREE}", ["ja", "nee"]


def _story(form: Form) -> tuple[str, list[str]]:
    if form.pending:
        return f"U schreef: “{form.pending}”\nZal ik dit erbij zetten?", ["erbij", "alleen-dit", "laat-zo"]
    if not form.story:
        return EMPTY_CARD, ["deel-niet"]
    card = f"Dit is uw kaart. Zo hoeft u het niet twee keer te vertellen.\n{card_lines(form.story)}\n"
    changed = ["oude-kaart"] if form.first_story and form.story != form.first_story else []
    text = f"{card}“{question_text(form, Purpose.STORY)}”\n{AGREE}"
    return text, ["ja", "anders", "weggelaten", *changed, "deel-niet"]


def _name(form: Form) -> tuple[str, list[str]]:
    return "Hoe mogen zij u noemen? Uw voornaam is genoeg.", []


def _reach(form: Form) -> tuple[str, list[str]]:
    if form.no_phone:
        return "Zij bellen u niet. Wilt u een mail, of belt u zelf?", ["e-mail", "ik-bel-zelf"]
    return "Hoe mogen zij contact met u opnemen?", ["telefoon", "e-mail", "ik-bel-zelf"]


def _address(form: Form) -> tuple[str, list[str]]:
    if form.channel is Channel.PHONE:
        return "Op welk nummer kunnen zij u bellen?", []
    if form.way.route is Route.SELF:
        return "Naar welk e-mailadres mag Wegwijs u mailen?", ["liever-niet"]
    return "Naar welk e-mailadres kunnen zij u mailen?", []


def _moments(form: Form) -> tuple[str, list[str]]:
    text = "Wanneer belt het voor u het best? Bijvoorbeeld: in de ochtend, niet op woensdag."
    return text, ["ochtend", "middag", "maakt-niet-uit"]


def _follow_up(form: Form) -> tuple[str, list[str]]:
    text, values = _consent(form)
    how = "Dan bellen zij u nog een keer." if form.channel is Channel.PHONE else "Dat gaat met een mail."
    return f"Eén ding nog. {how}\n{text}", [*values, "ja-en-later"]


def _check(form: Form) -> tuple[str, list[str]]:
    lines = "\n".join(f"• {line}" for line in summary(form))
    if form.way.route is Route.SELF:
        return f"Dit bewaart Wegwijs:\n{lines}\nKlopt dit?", ["versturen", "anders"]
    return f"Dit gaat naar {receiver(form)}:\n{lines}\nZal ik dit versturen?", ["versturen", "anders"]


def summary(form: Form) -> list[str]:
    """What will be kept, line by line."""
    shares = form.way.route is not Route.SELF
    reach = {
        Channel.PHONE: f"Bel mij: {form.address}",
        Channel.EMAIL: f"Mail mij, bel niet: {form.address}" if shares else f"Mijn e-mailadres: {form.address}",
        Channel.CALLS_THEMSELVES: "Ik bel zelf. U krijgt straks een codewoord",
    }
    story = f"Mijn kaart: “{' '.join(form.story.splitlines())}”"
    lines = [
        f"Naam: {form.first_name}" if shares else "",
        reach[form.channel] if form.channel and (shares or form.address) else "",
        f"Wanneer: {form.moments}" if form.moments else "",
        (story if form.answers.get(Purpose.STORY) else "Mijn kaart: die deel ik niet") if shares else "",
        *_later(form),
    ]
    return [line for line in lines if line]


def _later(form: Form) -> list[str]:
    again = ", en over zes weken nog eens" if form.ask_again else ""
    asked = form.answers.get(Purpose.FOLLOW_UP)
    lines = [f"Later navragen: {'ja' if asked else 'nee'}{again}"] if asked is not None else []
    if form.through_gp:
        lines.append(f"Bericht aan mijn huisarts: {'ja' if form.answers.get(Purpose.GP) else 'nee'}")
    return lines


_ASK = {
    Stage.CONTACT: _consent,
    Stage.STORY: _story,
    Stage.NAME: _name,
    Stage.REACH: _reach,
    Stage.ADDRESS: _address,
    Stage.MOMENTS: _moments,
    Stage.FOLLOW_UP: _follow_up,
    Stage.GP: _consent,
    Stage.CHECK: _check,
}


def ask_what_to_change(form: Form) -> Message:
    """Which answer is to be given anew."""
    values = ["kaart", "naam", "bereik"] if form.way.route is not Route.SELF else ["bereik"]
    values += ["momenten"] if Stage.MOMENTS in form.stages else []
    buttons = [button(form.tag, Stage.CHECK, value) for value in (*values, "laat-zo", "stop")]
    return say(WHAT_TO_CHANGE, buttons)
