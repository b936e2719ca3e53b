"""The question of each stage: one at a time, with buttons, and answerable by typing."""

from actions.calling_back.buttons import button, take_back_button
from actions.calling_back.form import CallForm, Stage
from actions.people import DAY_AND_NIGHT, INFORMATION
from referrals.callbacks.words import consent_sentence, live_sentence

OFFER = "Wilt u dat iemand u terugbelt? Dat doet {huis}. {wanneer}"
BY_BUTTON = "U kunt zich ook laten terugbellen door {huis}."
AGREE = "Vindt u dat goed?"
NAME = "Hoe mogen zij u noemen? Uw voornaam is genoeg."
PHONE = "Op welk nummer kunnen zij u bellen?"
MOMENTS = "Wanneer belt het voor u het best? Bijvoorbeeld: in de ochtend, niet op woensdag."
CHECK = "Dit gaat naar {huis}:\n• U heet: {naam}\n• Zij bellen: {nummer}\n• Wanneer: {moment}\nZal ik dit versturen?"
CANNOT_WAIT = f"Kan het niet wachten? {INFORMATION} {DAY_AND_NIGHT}"
DONE = (
    "Uw vraag is bij {huis}. Zij bellen u: {nummer}. {wanneer} "
    "Neemt u niet op? Dan proberen zij het nog twee keer. {anders}"
)

Message = dict[str, object]


def say(text: str) -> Message:
    """One message."""
    return {"text": text}


def ask(form: CallForm) -> Message:
    """The question that is open, with its buttons and the ways out."""
    house = form.house
    match form.stage:
        case Stage.LIVE:
            text, values = f"{house.when}\n“{live_sentence(house.name)}”\n{AGREE}", ["ja", "bel-liever", "nee"]
        case Stage.OFFER:
            text, values = OFFER.format(huis=house.name, wanneer=house.when), ["ja", "nee"]
        case Stage.CONSENT:
            text, values = f"“{consent_sentence(house.name)}”\n{AGREE}", ["ja", "nee"]
        case Stage.NAME:
            text, values = NAME, ["terug", "stop"]
        case Stage.PHONE:
            text, values = PHONE, ["terug", "stop"]
        case Stage.MOMENTS:
            text, values = MOMENTS, ["ochtend", "middag", "maakt-niet-uit", "terug", "stop"]
        case Stage.CHECK:
            moment = form.moments or "het maakt niet uit"
            text = CHECK.format(huis=house.name, naam=form.first_name, nummer=form.phone, moment=moment)
            values = ["versturen", "opnieuw", "stop"]
    return {"text": text, "buttons": [button(form.tag, form.stage, value) for value in values]}


def done(form: CallForm, request_id: str) -> Message:
    """What happens now, and how to take it back."""
    text = DONE.format(huis=form.house.name, nummer=form.phone, wanneer=form.house.when, anders=CANNOT_WAIT)
    return {"text": text, "buttons": [take_back_button(request_id)]}
