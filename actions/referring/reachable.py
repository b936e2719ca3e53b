"""Answers to: what are you called, how may they reach you, where, and when. Checked kindly, and easy to put right."""

import re

from actions.referring.agreeing import note
from actions.referring.asking import say
from actions.referring.form import Form, Heard, Stage
from actions.referring.hearing import (
    BY_MAIL,
    BY_PHONE,
    CALLS_THEMSELVES,
    DIGITS,
    NOT_BY_PHONE,
    is_aside,
    is_question,
    skips,
    tidy,
    yes_or_no,
)
from actions.referring.outcome import Elsewhere, Missed, Outcome, Taken
from referrals.reaching import Channel, ReachError, check_address, check_email, check_moments, check_name
from referrals.words import Route
from understanding.short_answers import chosen

CHANGED = "Dank u. Ik heb het veranderd."
NAME_NEEDED = "Zij willen graag weten hoe u heet. Uw voornaam is genoeg. Een andere naam mag ook."
CALL_THEM = "Wilt u niets doorgeven, typ dan: ik bel zelf. Dan belt u hen, met een codewoord."
#: Words before a name.
BEFORE_A_NAME = re.compile(
    r"\A\W*(?:(?:ja|nee|nou|hallo|hoi|goedendag)\W+)*"
    r"(?:(?:mijn|m'n|de) (?:voor)?naam is|ik heet|ik ben|noem (?:mij|me|maar)|zeg maar|(?:zij|ze) mogen|gewoon|doe maar"
    r"|voornaam|naam)\W+(?:gewoon |maar |trouwens |eigenlijk )*",
    re.IGNORECASE,
)
AFTER_A_NAME = re.compile(r"\s+(?:noemen|zeggen|hoor|graag|is mijn naam|heet ik|is goed|is genoeg)\W*\Z", re.IGNORECASE)
A_NAME = re.compile(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,3}")
#: Words that stand in a sentence, and in no name.
NO_NAME = frozenset(
    """ik mij mijn je jij u uw wij we jullie zij hij het dat dit is ben bent zijn was niet wel geen ook maar want omdat
    als wat wie waar hoe waarom wanneer kan kun mag moet wil heb heeft hebt ja nee help hulp naam anoniem
    weet""".split()
)
#: Bare words that may be a cry for help, and that nobody is called.
DISTRESS = frozenset(
    """dood doodgaan doden sterven help hulp pijn bloed slaan slaat geweld bang angst paniek moe op kapot klaar weg eng
    beroerte misselijk ziek verdriet alleen leven einde""".split()
)
BETWEEN_NAMES = frozenset("de den der van het 't ten ter el al le la en of".split())
_NEW = r"(?:is|wordt|moet zijn|=|:)\s*(?:niet \S+ maar )?(?P<new>.+)\Z"
NEW_NAME = re.compile(
    r"\b(?:mijn (?:voor)?naam is|ik heet|noem (?:mij|me))\s+(?:trouwens |eigenlijk |gewoon |maar )*(?P<new>.+)\Z",
    re.IGNORECASE | re.DOTALL,
)
NEW_NUMBER = re.compile(rf"\b(?:telefoon|mobiele? ?)*(?:nummer|06)\s*{_NEW}", re.IGNORECASE | re.DOTALL)
NEW_MAIL = re.compile(rf"\be?-?mail(?:adres)?\s*{_NEW}", re.IGNORECASE | re.DOTALL)
#: A number that is not whole yet is a slip, not a question.
BEGUN_NUMBER = re.compile(r"[\d\s()+./-]+")
NO_MAIL = re.compile(r"\b(?:geen|niet(?:s)? (?:met|aan)|zonder)(?: \w+)? (?:e-?mail\w*|mail\w*|computer|internet)\b")
#: Answers without a mail address, after which it is not asked again where it is not needed.
TRIES = 2
OTHER_APPS = re.compile(r"\b(?:whats\s?app|app|appen|sms|sms'?en|signal|telegram|brief|post)\b")


def name(form: Form, heard: Heard, _value: str | None) -> Outcome:
    """What somebody wants to be called."""
    if skips(heard.text) or yes_or_no(heard.text) is not None or tidy(heard.text) == "anoniem":
        return Missed(NAME_NEEDED)
    given = name_in(heard.text)
    if given is None:
        return Elsewhere() if is_aside(heard, answering=False) else Missed(NAME_NEEDED)
    try:
        form.first_name = check_name(given)
    except ReachError as problem:
        return Missed(problem.message)
    form.finish(Stage.NAME)
    return Taken()


def reach(form: Form, heard: Heard, value: str | None) -> Outcome:
    """By phone, by mail, or by calling themselves; whoever gives a number or an address at once is not asked again."""
    if value in tuple(Channel):
        form.choose(Channel(value))
        return Taken()
    if value == "laat-zo":
        return Taken()
    plain = tidy(heard.text)
    given = _given(heard.text)
    if given is not None and not is_question(heard.text):
        form.choose(given)
        return address(form, heard, None)
    if NOT_BY_PHONE.search(plain):
        form.no_phone = True
        plain = NOT_BY_PHONE.sub(" ", plain)
    found = _channel(form, plain, heard.text)
    if found:
        form.choose(found)
        return Taken()
    if is_aside(heard, answering=False):
        return Elsewhere()
    if form.no_phone:
        return Taken()
    if OTHER_APPS.search(plain):
        return Missed("Dat kan nog niet. Kies: bel mij, mail mij, of ik bel zelf.")
    return Missed(CALL_THEM)


def address(form: Form, heard: Heard, value: str | None) -> Outcome:
    """A number or a mail address, whichever fits; the other one changes the way."""
    plain, given = tidy(heard.text), _given(heard.text)
    if form.way.route is Route.SELF and _would_rather_not(form, heard, value):
        return note(form, Stage.FOLLOW_UP, agreed=False)
    if form.way.route is not Route.SELF:
        if NOT_BY_PHONE.search(plain):
            form.no_phone = True
            form.redo(Stage.REACH)
            return Taken()
        if CALLS_THEMSELVES.search(plain):
            form.choose(Channel.CALLS_THEMSELVES)
            return Taken()
        if given and given is not form.channel:
            form.choose(given)
    channel = form.channel or Channel.EMAIL
    if given is None and is_aside(heard, answering=BEGUN_NUMBER.fullmatch(heard.text.strip()) is not None):
        return Elsewhere()
    if skips(heard.text) or yes_or_no(heard.text) is not None:
        return Missed(CALL_THEM if form.way.route is not Route.SELF else "Typ uw e-mailadres, of kies: liever niet.")
    try:
        form.address = _mail_in(heard.text) if channel is Channel.EMAIL else check_address(channel, heard.text)
    except ReachError as problem:
        return Missed(problem.message)
    form.finish(Stage.ADDRESS)
    return Taken()


def _would_rather_not(form: Form, heard: Heard, value: str | None) -> bool:
    """Nobody has to have a mail address: a no, a shrug, "ik heb geen mail" or a third vain try ends it."""
    if value == "liever-niet" or yes_or_no(heard.text) is False or skips(heard.text):
        return True
    return NO_MAIL.search(tidy(heard.text)) is not None or (form.misses >= TRIES and "@" not in heard.text)


def moments(form: Form, heard: Heard, value: str | None) -> Outcome:
    """When it suits, in somebody's own words."""
    if NOT_BY_PHONE.search(tidy(heard.text)):
        form.no_phone = True
        form.redo(Stage.REACH)
        return Taken()
    if value is None and is_question(heard.text):
        return Elsewhere() if is_aside(heard, answering=True) else Missed("Typ een moment, of typ: overslaan.")
    words = {"ochtend": "in de ochtend", "middag": "in de middag", "maakt-niet-uit": ""}.get(value or "", heard.text)
    nothing = value is None and (skips(heard.text) or yes_or_no(heard.text) is not None)
    try:
        form.moments = "" if nothing else check_moments(words)
    except ReachError as problem:
        return Missed(problem.message)
    form.finish(Stage.MOMENTS)
    return Taken()


def correct(form: Form, text: str) -> Outcome | None:
    """Put right what was answered before ("nee, mijn nummer is ..."); None when nothing is."""
    if Stage.NAME in form.done and (match := NEW_NAME.search(text)) and (given := name_in(match["new"])):
        form.first_name = given
        return Taken([say(CHANGED)])
    if form.way.route is Route.SELF or Stage.REACH not in form.done or is_question(text):
        return None
    if match := NEW_NUMBER.search(text) or NEW_MAIL.search(text):
        return _new_address(form, match["new"])
    bare = Stage.ADDRESS in form.done and form.stage not in (Stage.MOMENTS, Stage.STORY)
    return _new_address(form, text) if bare and _given(text) else None


def _new_address(form: Form, text: str) -> Outcome | None:
    channel = _given(text)
    if channel is None:
        return None
    try:
        given = _mail_in(text) if channel is Channel.EMAIL else check_address(channel, text)
    except ReachError as problem:
        return Missed(problem.message)
    form.choose(channel)
    form.address = given
    form.finish(Stage.ADDRESS)
    return Taken([say(CHANGED)])


def name_in(text: str) -> str | None:
    """A name without the words around it; None when this is no name."""
    given = AFTER_A_NAME.sub("", BEFORE_A_NAME.sub("", text.strip())).strip(" .,!\"“”'")
    sentence = NO_NAME & set(tidy(given).split())
    return given if A_NAME.fullmatch(given) and not sentence and not is_question(text) else None


def is_plain_name(text: str) -> bool:
    """Whether this is a name and nothing else, so that no model need read it: of 97 first names it took 4 for danger.

    A word that may be a cry is read all the same.
    """
    given = name_in(text)
    if given is None or DISTRESS & set(tidy(text).split()):
        return False
    _, *more = given.split()
    return all(word[:1].isupper() or word.lower() in BETWEEN_NAMES for word in more)


def _given(text: str) -> Channel | None:
    """Whether a mail address or a phone number stands in the message."""
    if "@" in text:
        return Channel.EMAIL
    return Channel.PHONE if len(re.sub(r"\D", "", text)) >= DIGITS else None


def _mail_in(text: str) -> str:
    """The mail address in a message, or whatever was typed instead.

    Raises:
        ReachError: with what to do.
    """
    return check_email(next((word for word in text.split() if "@" in word), text))


def _channel(form: Form, plain: str, text: str) -> Channel | None:
    if CALLS_THEMSELVES.search(plain):
        return Channel.CALLS_THEMSELVES
    offered = [*([] if form.no_phone else [Channel.PHONE]), Channel.EMAIL, Channel.CALLS_THEMSELVES]
    if positions := chosen(text):
        return offered[positions[0]] if positions[0] < len(offered) else None
    if is_question(text):
        return None
    if BY_MAIL.search(plain):
        return Channel.EMAIL
    return Channel.PHONE if BY_PHONE.search(plain) and not form.no_phone else None
