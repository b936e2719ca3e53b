"""What somebody hears before the questions, and about what happens with what they type."""

import re

from actions.referring.asking import receiver, say
from actions.referring.form import Form, Heard, Message
from actions.referring.hearing import is_question, tidy
from actions.referring.sending import do_it_yourself
from referrals.timing import ERASE_CLOSED_DAYS
from referrals.words import Capacity, Route
from understanding.labels import Label

HOW_IT_GOES = (
    "Ik stel u een paar vragen. U mag altijd terug, iets vragen of stoppen. "
    "Er gaat pas iets weg als u aan het eind ja zegt."
)
#: A question about what happens with data is answered here: the form keeps other things than the rest of the talk.
PRIVACY = re.compile(r"\b(?:gegevens|privacy|avg|bewaar\w*|bewaren|wie leest|meelez\w*|wie krijgt)\b")


def introduction(form: Form) -> list[Message]:
    """Which way it goes, said honestly."""
    way = form.way
    waiting = " Er is daar een wachtlijst. Het kan dus langer duren." if way.room is Capacity.WAITING_LIST else ""
    if way.route is Route.SELF:
        text = f"{way.organization_name} krijgt nog geen berichten van ons. In die streek is ook nog geen helpdesk."
        return [say(text), do_it_yourself(way.advice, way.organization_name)]
    if way.route is Route.HELPDESK:
        text = f"{way.organization_name} krijgt nog geen berichten van ons. Daarom belt {way.helpdesk_name} met hen."
        return [say(f"{text} Dat doet een vrijwilliger.{waiting}"), say(HOW_IT_GOES)]
    return [say(f"Ik vraag {way.organization_name} graag om contact met u op te nemen.{waiting}"), say(HOW_IT_GOES)]


def asks_about_data(heard: Heard) -> bool:
    """Whether somebody asks what happens with what they tell."""
    asks = is_question(heard.text)
    return (heard.label == Label.PRIVACY and asks) or (asks and PRIVACY.search(tidy(heard.text)) is not None)


def about_data(form: Form) -> str:
    """What is kept, said of this form."""
    if form.way.route is Route.SELF:
        kept = "Alleen Wegwijs gebruikt het, om u later te vragen of het gelukt is."
    else:
        kept = f"Alleen {receiver(form)} mag het lezen, en alleen waar u ja op zegt."
    return (
        "Zolang u invult, bewaar ik niets. Zegt u aan het eind ja, dan gaat uw aanvraag achter slot. "
        f"{kept} Na het einde wissen wij uw gegevens binnen {ERASE_CLOSED_DAYS} dagen. "
        "U kunt ze ook zelf meteen laten wissen, op uw eigen pagina."
    )
