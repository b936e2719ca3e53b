"""Answers to the consents, each by itself, and to the card that one of them is about."""

import re

from actions.referring import card
from actions.referring.asking import CARD_HINT, EMPTY_CARD, say
from actions.referring.buttons import button
from actions.referring.form import CONSENTS, Form, Heard, Stage
from actions.referring.hearing import is_aside, is_question, skips, tidy, yes_or_no
from actions.referring.outcome import Elsewhere, Ended, Missed, Outcome, Taken
from referrals.reaching import Channel
from referrals.story import LEFT_OUT, MAX_CHARACTERS, StoryError, check_story
from referrals.words import Route
from understanding.labels import Label

YES_OR_NO = "Kies ja of nee. U mag ook eerst iets vragen."
#: A refusal may be read by the model too: a no that was not meant costs one question, a yes might cost trust.
SURE_OF_A_NO = 0.7
#: A longer message is a story, not a plain no.
SHORT = 7
LATER = re.compile(r"\b(?:zes|6) weken\b|\blater nog (?:eens|een keer)\b|\bover een tijd(?:je)?\b")
LEFT_OUT_ASKED = re.compile(
    r"\b(?:niet|weg)\b.{0,12}\b(?:in|op|gelaten)\b.*\Z|\bweggelaten\b|\bwat (?:mist|ontbreekt|staat er niet)\b"
)
WANTS_CHANGE = re.compile(
    r"(?:nee )?(?:ik wil )?(?:graag )?(?:iets |het |dit |de |mijn |kaart |tekst )*"
    r"(?:veranderen|aanpassen|wijzigen|anders|verbeteren|verander|pas aan|klopt niet|kloppen niet)(?: iets| de kaart)?"
)
#: What a button of the card means when it is said in words.
PLACES = {"erbij": "erbij", "alleen dit": "alleen-dit", "alleen": "alleen-dit", "in plaats daarvan": "alleen-dit"}


def agree(form: Form, heard: Heard, value: str | None) -> Outcome:
    """A yes or no to the open consent."""
    stage = form.stage
    said = _yes_or_no(heard, value)
    later = stage is Stage.FOLLOW_UP and said is not False and _later(heard, value)
    if said is None and not later:
        if is_aside(heard, answering=False):
            return Elsewhere()
        if stage is Stage.CONTACT or not skips(heard.text):
            return Missed(YES_OR_NO)
        said = False
    return note(form, stage, agreed=bool(said or later), later=later)


def note(form: Form, stage: Stage, *, agreed: bool, later: bool = False) -> Outcome:
    """Note an answer to a consent, also one that was given before."""
    form.answers[CONSENTS[stage]] = agreed
    form.finish(stage)
    if stage is Stage.FOLLOW_UP:
        form.ask_again = agreed and later
        if form.way.route is Route.SELF:
            form.channel = Channel.EMAIL if agreed else None
    if stage is Stage.CONTACT and not agreed:
        return Ended([say("Dat is goed. Zij horen niets van u.")], advice=True)
    nothing_to_keep = form.way.route is Route.SELF and form.stage is Stage.CHECK and not any(form.answers.values())
    if nothing_to_keep:
        return Ended([say("Dat is goed. Dan bewaart Wegwijs niets. U kunt hier altijd weer terecht.")])
    return Taken()


def approve(form: Form, heard: Heard, value: str | None) -> Outcome:
    """What somebody does with their card: agree, refuse, change it, or ask what is not on it."""
    if form.pending:
        return _place(form, heard, value)
    plain = tidy(heard.text)
    if value == "weggelaten" or (value is None and LEFT_OUT_ASKED.search(plain) and not plain.startswith("haal")):
        lines = "\n".join(f"• {line}" for line in LEFT_OUT)
        return Taken([say(f"Dit staat er niet in:\n{lines}")])
    if value == "anders" or (value is None and WANTS_CHANGE.fullmatch(plain)):
        return Taken(
            [say(CARD_HINT, [button(form.tag, Stage.STORY, name) for name in ("laat-zo", "stop")])], waits=True
        )
    if value == "oude-kaart":
        form.story = form.first_story
        return Taken()
    if value == "laat-zo":
        return Taken()
    said = False if value == "deel-niet" else _yes_or_no(heard, value)
    if said is False or (said is None and skips(heard.text)):
        return note(form, Stage.STORY, agreed=False)
    if said:
        return note(form, Stage.STORY, agreed=True) if form.story else Missed(EMPTY_CARD)
    return _change(form, heard)


def _change(form: Form, heard: Heard) -> Outcome:
    changed = card.edit(form.story, heard.text)
    if changed.edit is card.Edit.DONE:
        return _take_card(form, changed.card)
    if is_aside(heard, answering=True):
        return Elsewhere()
    if changed.edit is card.Edit.NOT_FOUND:
        return Missed(f"Dat vind ik niet op uw kaart. {CARD_HINT}")
    if is_question(heard.text):
        return Missed(YES_OR_NO)
    if not form.story:
        return _take_card(form, card.add("", heard.text))
    form.pending = " ".join(heard.text.split())[:MAX_CHARACTERS]
    return Taken()


def _place(form: Form, heard: Heard, value: str | None) -> Outcome:
    """Where the words go that somebody typed at their card."""
    said = yes_or_no(heard.text)
    value = value or PLACES.get(tidy(heard.text)) or {True: "erbij", False: "laat-zo", None: None}[said]
    if value not in ("erbij", "alleen-dit", "laat-zo"):
        return (
            Elsewhere()
            if is_aside(heard, answering=True)
            else Missed("Kies: zet dit erbij, alleen dit, of laat het zo.")
        )
    words, form.pending = form.pending, ""
    if value == "laat-zo":
        return Taken()
    return _take_card(form, card.add(form.story if value == "erbij" else "", words))


def _take_card(form: Form, changed: str) -> Outcome:
    try:
        form.story = check_story(changed) if changed.strip() else ""
    except StoryError as problem:
        return Missed(problem.message)
    return Taken([say("Ik heb uw kaart veranderd.")])


def _later(heard: Heard, value: str | None) -> bool:
    return value == "ja-en-later" or (value is None and LATER.search(tidy(heard.text)) is not None)


def _yes_or_no(heard: Heard, value: str | None) -> bool | None:
    if value is not None:
        return {"ja": True, "ja-en-later": True, "nee": False}.get(value)
    said = yes_or_no(heard.text)
    short = len(heard.text.split()) <= SHORT and not is_question(heard.text)
    if said is None and heard.label == Label.NEE and heard.confidence >= SURE_OF_A_NO and short:
        return False
    return said
