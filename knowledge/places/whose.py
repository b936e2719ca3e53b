"""Which of several places counts: where the person lives who needs the help."""

from itertools import pairwise

from knowledge.places import cues
from knowledge.places.helped import other_needs_help
from knowledge.places.message import Mention, Message

HOME, NEUTRAL, OTHERS, ELSEWHERE, DENIED = 0.0, 1.0, 2.0, 3.0, 4.0
WANTED = -2.0

_STATES = frozenset(
    {"woon", "woont", "wonen", "werk", "werkt", "lig", "ligt", "kom", "zit", "word", "ben", "heb", "zoek"}
)


def rank(message: Message, mentions: list[Mention]) -> None:
    """Set the rank of every mention; the lowest is where the help is needed."""
    if not mentions:
        return
    helped_other = other_needs_help(message)
    for mention in mentions:
        mention.rank = _rank(message, mention, helped_other)
        mention.nearby = mention.nearby or _is_nearby(message, mention)
    _from_and_to(message, mentions)
    _denials(message, mentions)


def _is_nearby(message: Message, mention: Mention) -> bool:
    before = message.key(mention.first - 1)
    if message.starts_hard(mention.first):
        before = ""
    if before in {"de", "het", "van", "t"}:
        before = message.key(mention.first - 2)
    behind = [message.key(mention.last + step) for step in (1, 2, 3)]
    if behind[0] == "eo" or (behind[0] == "e" and behind[1] == "o"):
        return True
    if behind[0] in cues.NEAR_AFTER and before not in {"in"}:
        return True
    return before in cues.NEAR_BEFORE or (behind[0] == "en" and behind[1] in cues.NEAR_AFTER)


def _rank(message: Message, mention: Mention, helped_other: bool) -> float:
    start, stop = _clause(message, mention)
    before = message.keys[start : mention.first]
    after = message.keys[mention.last + 1 : stop]
    if mention.hospital:
        return ELSEWHERE + 0.5
    if (
        {"te", "ver"} <= set(after[:4])
        or {"ver", "verder"} & {*after[:1], *before[-3:]}
        or {"liever", "niet"} <= set(before)
    ):
        return ELSEWHERE
    lives = any(key in cues.LIVING_HERE or key in {"wonende", "uit"} for key in before[-4:]) or any(
        key in {"woon", "woont", "wonen", "woonachtig"} for key in after[:4]
    )
    if "vroeger" in before or "gewoond" in after or "woonde" in before or "opgegroeid" in after + before:
        return ELSEWHERE
    subject = _subject(message, mention, start, stop)
    treated = any(
        _is_treated(message, index)
        for index in (*range(start, mention.first), *range(mention.last + 1, min(stop, mention.last + 7)))
    )
    if treated and not lives:
        return ELSEWHERE
    if subject == "other":
        return HOME - 1 if helped_other else OTHERS
    if "tydelyk" in before or "verblyf" in before or "logeer" in before:
        return HOME - 0.7
    if subject == "self":
        return HOME - 0.5 if lives else HOME
    return HOME if lives else NEUTRAL


def _is_treated(message: Message, index: int) -> bool:
    """Whether a word says that one is treated, works or was there; "dat ligt bij Dokkum" says where a village lies."""
    key = message.keys[index]
    return key in cues.TREATED and not (
        key == "ligt" and message.key(index - 1) in {"dat", "het", "dorp", "wat", "die"}
    )


def _clause(message: Message, mention: Mention) -> tuple[int, int]:
    """The clause a name stands in: between punctuation, or "maar", or an "en" that starts a new statement."""
    start, _ = message.clause(mention.first)
    _, stop = message.clause(mention.last)
    for index in range(mention.first - 1, start, -1):
        if _divides(message, index):
            start = index + 1
            break
    for index in range(mention.last + 1, stop):
        if _divides(message, index):
            stop = index
            break
    return start, stop


def _divides(message: Message, index: int) -> bool:
    key = message.keys[index]
    if key == "en":
        return any(
            word in cues.SELF or word in cues.OTHERS or word in _STATES for word in message.keys[index + 1 : index + 3]
        )
    return key in {"maar", "want", "terwyl", "doch", "omdat", "waar", "dus"}


def _subject(message: Message, mention: Mention, start: int, stop: int) -> str:
    """Whose place a clause speaks of: the nearest person before the name, else the first behind it."""
    for index in range(mention.first - 1, start - 1, -1):
        key = message.keys[index]
        if key in cues.SELF or key == "woon":
            return "self"
        # "Ik logeer bij mijn dochter in Ermelo" is about me.
        if key in cues.OTHERS and "by" not in message.keys[max(start, index - 2) : index]:
            return "other"
    for index in range(mention.last + 1, stop):
        key = message.keys[index]
        if key in cues.SELF or key == "woon":
            return "self"
        if key in cues.OTHERS:
            return "other"
    if "woont" in message.keys[start : mention.first]:
        return "other" if any(key in cues.OTHERS for key in message.keys[:start]) else ""
    return ""


def _from_and_to(message: Message, mentions: list[Mention]) -> None:
    """Read a journey: "verhuisd van Zwolle naar Meppel" ends in Meppel; a ride from Zwolle to Meppel starts at home."""
    moved = any(key.startswith("verhui") or key in {"verhuisd", "verhuizen", "verkast"} for key in message.keys)
    for one, other in pairwise(mentions):
        if message.key(one.first - 1) == "tussen" and message.keys[one.last + 1 : other.first] == ["en"]:
            one.rank = other.rank = min(one.rank, other.rank)
            one.nearby = other.nearby = True
    for mention in mentions:
        before = message.key(mention.first - 1)
        if before in {"nu", "thans"} or (before == "in" and message.key(mention.first - 2) in {"nu", "tegenwoordig"}):
            mention.rank = min(mention.rank, HOME - 0.6)
        if before == "naar":
            origin = any(message.key(m.first - 1) in {"van", "uit", "vanuit", "vanaf"} for m in mentions)
            if moved:
                mention.rank = WANTED
            elif origin or mention.rank >= NEUTRAL:
                mention.rank = max(mention.rank, ELSEWHERE if len(mentions) > 1 else NEUTRAL)
        elif before in {"van", "uit", "vanuit", "vanaf"} and any(message.key(m.first - 1) == "naar" for m in mentions):
            mention.rank = ELSEWHERE if moved else min(mention.rank, HOME)


def _denials(message: Message, mentions: list[Mention]) -> None:
    """Read corrections: "niet Zwolle maar Meppel"."""
    for position, mention in enumerate(mentions):
        before = [message.key(mention.first - step) for step in (1, 2, 3)]
        if _is_denied(message, mention):
            mention.rank = DENIED
        rest = mentions[position + 1 :]
        if mention.rank == DENIED and rest and "maar" in message.keys[mention.last + 1 : rest[0].first]:
            rest[0].rank = WANTED
        corrected = position and mentions[position - 1].rank == DENIED and before[0] in {"maar", "wel"}
        if before[0] in {"bedoel", "bedoelde"} or corrected:
            mention.rank = WANTED


def _is_denied(message: Message, mention: Mention) -> bool:
    """Whether a place is denied: "niet in Zwolle". "Zit er niet iets in Zwolle?" is no denial."""
    index = mention.first - 1
    while index >= 0 and message.keys[index] in {"in", "naar", "uit", "by", "dus", "de", "het", "te", "meer", "langer"}:
        if message.starts_hard(index + 1):
            return False
        index -= 1
    if index < 0 or message.starts_hard(index + 1) or message.keys[index] not in {"niet", "geen"}:
        return False
    return not {"er", "daar", "jullie", "is", "zit", "waarom"} & set(message.keys[max(0, index - 2) : index])
