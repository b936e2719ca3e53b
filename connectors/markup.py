"""The assistant's own sentences as HTML: paragraphs and lists, with what can be called, mailed or visited as links."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup, escape

_PHONE = r"0[89]00[- ]\d{3} \d{2} \d{2}|0[89]00[- ]?\d{4}|0(?:[- ]?\d){9}|14 0\d{2,3}|11[23]"
_MAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
#: A site is only a link where a sentence sends somebody there; "de kanker.nl Infolijn" is a name.
_SITE = r"(?<=\bop )[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/[\w/.-]*\w)?"

#: What an item of a list begins with.
BULLET = "• "

PHONE = re.compile(rf"(?<![\w.,-])(?:{_PHONE})(?!\w|-\w|\.\w)")
_ANY = re.compile(rf"(?P<mail>{_MAIL})|(?P<site>{_SITE})|(?P<phone>{PHONE.pattern})")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a text; with an address it is a link."""

    text: str
    href: str = ""


def paragraphs(text: str) -> Markup:
    """A text with a paragraph for each line and a list for lines with bullets."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return Markup("").join(
        _list(block) if is_list else Markup("").join(_element("p", line) for line in block)
        for is_list, block in groupby(lines, key=lambda line: line.startswith(BULLET))
    )


def linked(text: str) -> Markup:
    """Escape a text and make its phone numbers, mail addresses and sites into links."""
    return joined(parts(text))


def joined(pieces: Iterable[Part]) -> Markup:
    """Pieces of a text as HTML."""
    return Markup("").join(map(_marked, pieces))


def parts(text: str) -> list[Part]:
    """A text in pieces, of which phone numbers, mail addresses and sites are links."""
    made = []
    end = 0
    for match in _ANY.finditer(text):
        made += [Part(text[end : match.start()]), Part(match[0], _address(match))]
        end = match.end()
    return [part for part in [*made, Part(text[end:])] if part.text]


def phone_numbers(text: str) -> list[str]:
    """The phone numbers in a text, as written: "113 of 0800-0113" has two."""
    return PHONE.findall(text)


def tel(number: str) -> str:
    """The address a phone dials."""
    return "tel:" + re.sub(r"\D", "", number)


def _list(lines: Iterable[str]) -> Markup:
    return Markup("<ul>{}</ul>").format(Markup("").join(_element("li", line.removeprefix(BULLET)) for line in lines))


def _element(name: str, line: str) -> Markup:
    return Markup("<{0}>{1}</{0}>").format(name, linked(line))


def _address(match: re.Match[str]) -> str:
    if match["phone"]:
        return tel(match[0])
    return f"mailto:{match[0]}" if match["mail"] else f"https://{match[0]}"


def _marked(part: Part) -> Markup:
    if not part.href:
        return escape(part.text)
    if part.href.startswith("tel:"):
        return Markup('<a class="tel" href="{}">{}</a>').format(part.href, part.text)
    if part.href.startswith("mailto:"):
        return Markup('<a href="{}">{}</a>').format(part.href, part.text)
    return Markup('<a href="{}" target="_blank" rel="noopener noreferrer">{}</a>').format(part.href, part.text)
