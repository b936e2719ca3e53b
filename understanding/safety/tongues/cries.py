"""Looks for a cry in English, Turkish, Polish or Arabic, for who has no Dutch at hand when it matters most."""

import re
import unicodedata
from dataclasses import dataclass

from understanding.labels import Danger, DangerKind, DangerVariant, Language
from understanding.safety.text import Message, message_of
from understanding.safety.tongues import arabic, english, polish, turkish

_OWN, _ELSE = DangerVariant.OWN, DangerVariant.SOMEBODY_ELSE
_MODULES = {
    Language.ENGLISH: english,
    Language.TURKISH: turkish,
    Language.POLISH: polish,
    Language.ARABIC: arabic,
}
#: In the order of precedence, with the lexicon of each language.
_LEXICONS = (
    (Danger(DangerKind.CRISIS, frozenset({_OWN, DangerVariant.OVERDOSE})), [m.OVERDOSE for m in _MODULES.values()]),
    (Danger(DangerKind.CRISIS, frozenset({_OWN, DangerVariant.VIOLENCE})), [m.VIOLENCE for m in _MODULES.values()]),
    (Danger(DangerKind.CRISIS, frozenset({_OWN})), [m.SUICIDAL for m in _MODULES.values()]),
    (Danger(DangerKind.CRISIS, frozenset({_ELSE})), [m.SOMEBODY_ELSE for m in _MODULES.values()]),
    (Danger(DangerKind.ACUUT_MEDISCH, frozenset({_OWN})), [m.ACUTE for m in _MODULES.values()]),
)

_TAGS = re.compile(r"<[a-zA-Z/!][^<>]{0,300}>")
_REPEATED = re.compile(r"([^\W\d])\1{2,}")
_SENTENCE_END = re.compile(r"[.!?;؟؛۔\n\r…]+")
_WORD = re.compile(r"[^\W_]+")
#: Apostrophes and what nobody sees are left out, like the stroke that stretches Arabic words.
_LEFT_OUT = "'’‘`´\u00ad\u200b\u200c\u200d\u0640"
_SAME = str.maketrans({**dict.fromkeys(_LEFT_OUT), "ı": "i", "ł": "l", "ى": "ي", "ة": "ه"})
_CHILD = re.compile(
    r"(?<!\S)(?:(?:i am|im|mam|عمري) (?:[4-9]|1[0-7])(?! (?:weeks|months|days|times|hours|tygodni|miesiecy|dni))"
    r"|(?:[4-9]|1[0-7]) (?:years old|yasindayim|yasinda|lat))(?!\S)"
)


@dataclass(frozen=True, slots=True)
class Cry:
    """A danger that was said openly, and in which language."""

    danger: Danger
    language: Language


def find_cry(text: str) -> Cry | None:
    """The gravest cry of a message in one of the four languages, or None.

    Args:
        text: as typed, any length.
    """
    message = _normalise(text)
    for danger, lexicons in _LEXICONS:
        for language, lexicon in zip(_MODULES, lexicons, strict=True):
            if lexicon.find(message):
                return Cry(_of_a_child(danger) if _names_a_child(message) else danger, language)
    return None


def _names_a_child(message: Message) -> bool:
    return any(_CHILD.search(stretch) for stretch in message.whole)


def _of_a_child(danger: Danger) -> Danger:
    return Danger(danger.kind, danger.variants | {DangerVariant.CHILD})


def _normalise(text: str) -> Message:
    same = unicodedata.normalize("NFKD", _TAGS.sub(" ", text)).lower().translate(_SAME)
    plain = _REPEATED.sub(r"\1", "".join(character for character in same if not unicodedata.combining(character)))
    return message_of(" ".join(_WORD.findall(sentence)) for sentence in _SENTENCE_END.split(plain))
