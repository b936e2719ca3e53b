"""The mentions of a message: names spelled right, longest first, that mean a place."""

from knowledge.places.evidence import is_meant
from knowledge.places.message import Mention, Message
from knowledge.places.model import Place, PlaceKind
from knowledge.places.names import Names
from knowledge.places.qualify import read_adjective, read_short_province


def find_names(message: Message, names: Names) -> list[Mention]:
    """Names spelled right and meant, longest first at each position."""
    found = []
    index = 0
    while index < len(message):
        abroad = _abroad(message, index, names)
        mention = None if abroad else _longest(message, index, names)
        if mention is None:
            index += abroad or 1
        else:
            found.append(mention)
            index = mention.last + 1
    return found


def _abroad(message: Message, index: int, names: Names) -> int:
    """How many words here name a place abroad that holds a Dutch name: "Nieuw-Zeeland", "New York"."""
    if index + 1 < len(message) and message.joined(index + 1):
        return 2 if f"{message.keys[index]} {message.keys[index + 1]}" in names.foreign else 0
    return 0


def _longest(message: Message, index: int, names: Names) -> Mention | None:
    room = min(names.longest.get(message.keys[index], 0), len(message) - index)
    for length in range(room, 0, -1):
        if not all(message.joined(index + step) for step in range(1, length)):
            continue
        entry = names.exact(" ".join(message.keys[index : index + length]))
        if entry is None:
            continue
        mention = Mention(index, index + length - 1, list(entry.places), level=entry.level)
        mention.places += [place for place in entry.beside if _beside_town(message, mention, place, names)]
        if not mention.places:
            continue
        if len(mention.places) > len(entry.places) and len(message) < 4:
            mention.sure = True
        read_short_province(message, mention)
        read_adjective(message, mention)
        if is_meant(message, mention, names):
            return mention
    return None


def _beside_town(message: Message, mention: Mention, quarter: Place, names: Names) -> bool:
    """Whether the town of a quarter that needs it stands next to it."""
    for near in (mention.first - 1, mention.last + 1, mention.last + 2, mention.first - 2):
        entry = names.exact(message.key(near))
        if entry and any(p.kind is PlaceKind.TOWN and p.municipality == quarter.municipality for p in entry.places):
            return True
    return False
