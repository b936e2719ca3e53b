"""Buttons of calling back. Each belongs to one form and one question, so that an old one answers no other question."""

import re
from dataclasses import dataclass

START = "/terugbellen"
START_TITLE = "Laat mij terugbellen"
TAKE_BACK_TITLE = "Bel mij toch niet"
_PRESS = re.compile(r"\A\s*/terugbellen:(\w{1,20}):([a-z]+):([a-z-]+)\s*\Z")
_TAKE_BACK = re.compile(r"\A\s*/niet-terugbellen:([0-9a-f]{16})\s*\Z")
#: "Bel mij terug", "kan iemand mij terugbellen", "ik wil graag gebeld worden".
_WANTS = re.compile(
    r"\b(?:terug ?bel\w*|teruggebeld|bel (?:mij|me) (?:maar |even |a\.?u\.?b\.? )*terug"
    r"|(?:wil|zou) .{0,20}gebeld worden)\b",
    re.IGNORECASE,
)
TITLES = {
    "ja": "Ja", "nee": "Nee", "ochtend": "In de ochtend", "middag": "In de middag", "maakt-niet-uit": "Maakt niet uit",
    "bel-liever": "Bel mij liever", "versturen": "Ja, verstuur", "opnieuw": "Nee, opnieuw", "terug": "Terug",
    "stop": "Stop",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Press:
    """A button of a form."""

    tag: str
    stage: str
    value: str


def button(tag: str, stage: str, value: str) -> dict[str, str]:
    """One button."""
    return {"title": TITLES[value], "payload": f"/terugbellen:{tag}:{stage}:{value}"}


def start_button() -> dict[str, str]:
    """The button that begins."""
    return {"title": START_TITLE, "payload": START}


def take_back_button(request_id: str) -> dict[str, str]:
    """The button that takes a request back."""
    return {"title": TAKE_BACK_TITLE, "payload": f"/niet-terugbellen:{request_id}"}


def pressed(text: str) -> Press | None:
    """The button that was pressed, if this message is one."""
    match = _PRESS.match(text)
    return Press(*match.groups()) if match and match[3] in TITLES else None


def begins(text: str) -> bool:
    """Whether the button that begins was pressed."""
    return text.strip() == START


def wants_call(text: str) -> bool:
    """Whether somebody asks to be phoned back in their own words."""
    return _WANTS.search(text) is not None and "niet" not in text.lower()


def taken_back(text: str) -> str | None:
    """The id of the request that somebody takes back with a button."""
    match = _TAKE_BACK.match(text)
    return match[1] if match else None


def title_of(text: str) -> str | None:
    """What stood on the button with this payload."""
    if begins(text):
        return START_TITLE
    if taken_back(text):
        return TAKE_BACK_TITLE
    press = pressed(text)
    return TITLES[press.value] if press else None
