"""Messages that need no model: a place or a moment alone, a button, a word we told people to type, emoji, silence."""

import re

from knowledge.places import FoundPlace
from knowledge.taxonomy import THEME_NAMES, Theme
from understanding.labels import Label, ModelReading, ThemeReading

#: What may stand around a place without asking anything more.
AROUND_A_PLACE = frozenset(
    """ik wij we woon wonen kom komen uit in te bij van voor naar de het een rond rondom omgeving omg regio buurt
    provincie gemeente stad dorp dichtbij vlakbij vlak ergens ongeveer nu ja nee oke ok nou dat is hier daar postcode
    wijk mijn mn adres eigenlijk bedoel niet maar dus en of graag aub alstublieft tussen liever""".split()
)

EMOJI_LABELS = {
    "👍": "ja", "👌": "ja", "✅": "ja", "👎": "nee", "❌": "nee",
    "🙏": "bedankt", "❤": "bedankt", "💐": "bedankt", "🌹": "bedankt", "👋": "groet",
    "😢": "emotionele-steun", "😭": "emotionele-steun", "😔": "emotionele-steun", "😞": "emotionele-steun",
    "😟": "emotionele-steun", "😰": "emotionele-steun", "🥺": "emotionele-steun", "💔": "emotionele-steun",
}  # fmt: skip

#: A person who types dots, question marks or an unknown emoji is there, and has no words.
SILENCE = "stilte"

#: What the assistant tells people to type must always work, whatever the model makes of one word.
TOLD_TO_TYPE = {
    "mens": "contact-mens", "een mens": "contact-mens", "typ mens": "contact-mens",
    "andere": "andere-suggestie", "iets anders": "andere-suggestie",
    # No answer, and no thanks either.
    "weet ik veel": SILENCE,
    "verwijder alles": "verwijder-gegevens", "alles verwijderen": "verwijder-gegevens", "opnieuw": "opnieuw",
}  # fmt: skip

#: Who reads "werk, geld, vervoer of rouw" in a menu types one of them.
NAMED_THEMES = {name: str(theme) for theme, name in THEME_NAMES.items()} | {
    theme.replace("-", " "): str(theme) for theme in Theme
}

#: A moment alone answers a question of a form, or none. The model, which read many a short cry for help, hears more in
#: it than there is. The night is not among them.
MOMENTS = frozenset(
    """vandaag morgen overmorgen morgenochtend morgenmiddag morgenavond vanochtend vanmorgen vanmiddag vanavond
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ochtend ochtends middag middags avond avonds""".split()
)
AROUND_A_MOMENT = frozenset("in de s of en liefst".split())


def read(text: str, place: FoundPlace | None) -> ModelReading | None:
    """The reading of a message that is nothing but one of these; None when it is more."""
    label = _button(text) or _told_to_type(text) or _without_words(text)
    if label is None and place and _only_a_place(text, place):
        label = Label.PLAATS_NOEMEN
    if label is None and _only_a_moment(text):
        label = Label.OUT_OF_SCOPE
    if label is None:
        return None
    themes = (ThemeReading(label, 1.0),) if label in set(Theme) else ()
    return ModelReading(label=label, confidence=1.0, themes=themes)


def _button(text: str) -> str | None:
    """Buttons send ``/label``. A person may type one too; a label that does not exist is just text."""
    typed = text.strip().removeprefix("/")
    known = {*Theme, *Label}
    return typed if text.strip().startswith("/") and typed in known else None


def _told_to_type(text: str) -> str | None:
    typed = " ".join(re.findall(r"\w+", text.lower()))
    return TOLD_TO_TYPE.get(typed) or NAMED_THEMES.get(typed)


def _without_words(text: str) -> str | None:
    if any(character.isalnum() for character in text):
        return None
    return next((label for emoji, label in EMOJI_LABELS.items() if emoji in text), SILENCE)


def _only_a_place(text: str, place: FoundPlace) -> bool:
    around = f"{text[: place.start]} {text[place.end :]}".lower()
    words = re.findall(r"\w+", around.replace("'", ""))
    return len(words) <= 8 and set(words) <= AROUND_A_PLACE


def _only_a_moment(text: str) -> bool:
    words = set(re.findall(r"\w+", text.lower()))
    return bool(words & MOMENTS) and words <= MOMENTS | AROUND_A_MOMENT
