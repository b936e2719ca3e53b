"""Taking a request back in so many words, which is no danger: "ik wil toch niet meer, trek maar in".

"Ik wil niet meer" alone is a cry for help, and so is whatever else is said with it. Only a message that is made of
nothing but the words below, and that says what to do with the request, is heard as taking it back.
"""

import re

_REQUEST = "(?:(?:de|deze|die|mijn|onze|het|dit|dat) (?:aanvraag|verwijzing|aanmelding|afspraak|formulier|verzoek) )"
_IT = f"(?:{_REQUEST}|(?:het|hem|dit|dat|die) )?"
_SOFTLY = "(?:(?:dan|nu|toch|maar|liever|gewoon|eigenlijk|alsjeblieft|alstublieft|aub|graag) )*"
#: What to do with it: one of these must be there. Every piece ends with a space.
_TAKE_BACK = "|".join(
    (
        f"(?:ik )?trek {_SOFTLY}{_IT}{_SOFTLY}in ",
        f"(?:ik wil )?{_SOFTLY}{_REQUEST}{_SOFTLY}(?:intrekken|stoppen|afzeggen|annuleren|wissen) ",
        f"(?:stop|annuleer|wis|verwijder) {_SOFTLY}{_REQUEST}{_SOFTLY}",
        f"(?:ik )?zeg {_SOFTLY}{_IT}{_SOFTLY}af ",
        f"laat {_SOFTLY}{_REQUEST}{_SOFTLY}zitten ",
        f"{_REQUEST}(?:hoeft {_SOFTLY}niet (?:meer )?|kan {_SOFTLY}weg )",
    )
)
#: May stand beside it, once: without what to do it is not ours to explain away.
_NO_MORE = "|".join(
    (
        f"ik wil {_IT}{_SOFTLY}{_IT}{_SOFTLY}niet (?:meer |verder )?",
        f"ik hoef {_IT}{_SOFTLY}niet (?:meer )?",
        f"toch {_SOFTLY}niet ",
        "laat maar ",
        "ik heb (?:me|mij) bedacht ",
    )
)
_AROUND = "(?:(?:nee|oh|sorry|dus|en|hoor|graag|dank u|dank u wel|dankjewel|bedankt|alstublieft|alsjeblieft|aub) )*"
_WHOLE = re.compile(
    f"{_AROUND}(?:(?:{_NO_MORE}){_AROUND}(?:{_TAKE_BACK})|(?:{_TAKE_BACK}){_AROUND}(?:{_NO_MORE})?){_AROUND}"
)
#: Letters and the plainest marks: a crying face, or dots that trail off, may say more than the words.
_PLAIN = re.compile(r"(?!.*\.\.)[a-z ,.!;]{4,120}")


def withdraws(text: str) -> bool:
    """Whether somebody takes a request back, and says nothing else."""
    lower = text.strip().lower()
    words = " ".join(re.findall("[a-z]+", lower)) + " "
    return _PLAIN.fullmatch(lower) is not None and _WHOLE.fullmatch(words) is not None
