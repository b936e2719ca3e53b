"""Turns one pattern of the rule language (see ``patterns``) into a regular expression."""

import re

_GAPS = {
    "..": r" (?:\S+ ){0,5}?",
    "...": r" (?:\S+ ){0,12}?",
    "--": r" (?:(?!niet |geen |nooit |niks |juist |zonder )\S+ ){0,4}?",
}
_NEAR = r" (?:\S+ ){0,3}?"
#: Too common to look a rule up by.
_COMMON = frozenset(
    """ik mijn mij het de een er en dat die is ben in van op te niet meer geen wil heb hij zij ze hem haar
    met voor aan na zo als nu was wou niks om naar bij kan
    dan maar wat hoe mag moet u wij we zijn heeft door uit""".split()
)


def can_be_looked_up(word: str) -> bool:
    """Whether a sentence must hold this word, spelled as it is here, for its rule to fit."""
    return (
        word not in _GAPS
        and word[0] not in "^$?"
        and all(len(stem) > 1 for stem in re.split(r"\*?\|", word.rstrip("*")))
        and not re.search(r"(?:^|\|)\*", word)
    )


def commonness(words: tuple[str, ...]) -> float:
    """How little it tells that one of these words is in a sentence."""
    return sum(100.0 if word.split("_")[0] in _COMMON else 1.0 for word in words)


def sequence(tokens: list[str]) -> str:
    """The regular expression of one pattern. Every gap in it has a small bound, so it cannot run away."""
    pattern, joined = "", True
    for token in tokens:
        if token == "^":  # noqa: S105 - a mark of this small language
            pattern += r"\A"
        elif token == "$":  # noqa: S105
            pattern += r"\Z"
        elif token in _GAPS:
            pattern, joined = pattern + _GAPS[token], True
        elif token.startswith("?"):
            pattern += f"(?:{_word(token[1:])} )?" if joined else f"(?: {_word(token[1:])})?"
        else:
            pattern += ("" if joined else " ") + _word(token)
            joined = False
    return pattern


def _word(token: str) -> str:
    return _NEAR.join(_alternatives(part) for part in token.split("~"))


def _alternatives(words: str) -> str:
    longest_first = sorted(words.split("|"), key=len, reverse=True)
    inner = "|".join(re.escape(word).replace(r"\*", r"\S*").replace("_", " ") for word in longest_first)
    return rf"(?<!\S)(?:{inner})(?!\S)"
