"""Buttons of the form. Each belongs to one form and one question, so that an old button never answers another one."""

import re
from dataclasses import dataclass

from actions.calling_back import buttons as calling_back

START = "Laat hen contact met mij opnemen"
_START = re.compile(r"\A\s*/verwijs:([\w-]{1,200})\s*\Z")
_PRESS = re.compile(r"\A\s*/aanvraag:(\w{1,20}):([a-z]+):([a-z-]+)\s*\Z")
_TAKE_BACK = re.compile(r"\A\s*/intrekken:(W-[0-9A-Z]{4}-[0-9A-Z]{2})(?::(ja|nee))?\s*\Z")

#: What stands on a button, by what it means.
TITLES = {
    "ja": "Ja",
    "nee": "Nee",
    "ja-en-later": "Ja, en over zes weken nog eens",
    "deel-niet": "Nee, deel mijn kaart niet",
    "anders": "Ik wil iets veranderen",
    "weggelaten": "Wat staat er niet in?",
    "liever-niet": "Liever niet",
    "erbij": "Zet dit erbij",
    "alleen-dit": "Alleen dit",
    "laat-zo": "Laat het zo",
    "oude-kaart": "Zet de eerste kaart terug",
    "telefoon": "Bel mij",
    "e-mail": "Mail mij, bel niet",
    "ik-bel-zelf": "Ik bel zelf",
    "ochtend": "In de ochtend",
    "middag": "In de middag",
    "maakt-niet-uit": "Maakt niet uit",
    "versturen": "Ja, verstuur",
    "kaart": "Mijn kaart",
    "naam": "Mijn naam",
    "bereik": "Hoe ik te bereiken ben",
    "momenten": "Wanneer het uitkomt",
    "verder": "Ja, ga verder",
    "terug": "Terug",
    "stop": "Stop",
}

Button = dict[str, str]


@dataclass(frozen=True, slots=True)
class Press:
    """A button of a form."""

    tag: str
    stage: str
    value: str


def button(tag: str, stage: str, value: str) -> Button:
    """One button."""
    return {"title": TITLES[value], "payload": f"/aanvraag:{tag}:{stage}:{value}"}


def start_button(organization_id: str, title: str = START) -> Button:
    """The button that asks a centre to get in touch."""
    return {"title": title, "payload": f"/verwijs:{organization_id}"}


def take_back_button(reference: str, title: str, answer: str = "") -> Button:
    """A button to withdraw a referral, or to say whether one is sure."""
    return {"title": title, "payload": f"/intrekken:{reference}{answer and ':'}{answer}"}


def pressed(text: str) -> Press | None:
    """The button that was pressed, if this message is one."""
    match = _PRESS.match(text)
    return Press(*match.groups()) if match and match[3] in TITLES else None


def started(text: str) -> str | None:
    """The centre whose button was pressed."""
    match = _START.match(text)
    return match[1] if match else None


def taken_back(text: str) -> tuple[str, str] | None:
    """The reference, and "ja", "nee" or nothing yet."""
    match = _TAKE_BACK.match(text)
    return (match[1], match[2] or "") if match else None


def title_of(text: str) -> str | None:
    """What stood on the button with this payload, for a page that shows what somebody chose."""
    if started(text):
        return START
    if called := calling_back.title_of(text):
        return called
    if back := taken_back(text):
        return {"ja": "Ja, trek in", "nee": "Nee"}.get(back[1], "Trek in")
    press = pressed(text)
    return TITLES[press.value] if press else None
