"""Names that are not where anybody lives: persons, brands, places abroad, hospitals."""

from knowledge.places import cues
from knowledge.places.message import Mention, Message
from knowledge.places.names import BIG_TOWN, Names


def is_person(message: Message, mention: Mention, names: Names) -> bool:
    """A title, a first name, or "van" as part of a surname goes before."""
    index = mention.first - 1
    if index < 0 or message.starts_hard(mention.first):
        return False
    while index >= 0 and message.key(index) in cues.PARTICLES and not message.starts_hard(index + 1):
        index -= 1
    particles = message.keys[index + 1 : mention.first]
    touching = index >= 0 and not message.starts_hard(index + 1)
    head = message.key(index) if touching else ""
    surname = not particles or particles[0] in {"van", "vd", "v", "de", "der", "den", "ter", "ten", "te"}
    if head in cues.TITLES and surname and not {"in", "op", "aan"} & set(particles):
        return True
    named = head in names.first_names and message.words[index].capital
    if not particles:
        if head in cues.PROFESSIONS and mention.level not in {"safe", "light"}:
            return True
        known = mention.level == "safe" and names.weight(mention.places[0]) >= BIG_TOWN
        return named and message.words[mention.first].capital and not message.shouted and not known
    if particles[0] not in {"van", "vd", "v", "de", "der", "den", "ter", "ten"}:
        return False
    first_name = head in names.first_names and (message.words[index].capital or head not in cues.FIRST_NAME_WORDS)
    if first_name and particles[0] not in {"ter", "ten"}:
        return True
    return particles[0] in {"van", "vd", "v"} and _is_surname(message, mention, index, touching)


def _is_surname(message: Message, mention: Mention, index: int, touching: bool) -> bool:
    """Whether "van" before a name makes it a surname: "Van Breda belde", "Sander van Best"."""
    van = message.words[index + 1]
    travels = message.key(mention.last + 1) in {"naar", "tot", "uit", "af", "en", "via"}
    if travels and not van.capital:
        return False
    if van.capital and not message.starts_sentence(index + 1) and not message.shouted:
        return True
    if touching and message.key(index) in cues.OF_PLACE:
        return False
    if touching and message.words[index].capital and not message.starts_sentence(index) and not message.shouted:
        return message.words[mention.first].capital
    if van.capital and message.starts_sentence(index + 1):
        return not travels
    return mention.level not in {"safe", "light"}


def is_brand(message: Message, mention: Mention) -> bool:
    """A football club, university, newspaper, cheese or the government in The Hague."""
    before, behind = message.key(mention.first - 1), message.key(mention.last + 1)
    if behind in cues.FOOD and not message.ends_hard(mention.last):
        return True
    if behind in cues.CLUB_AFTER and not message.ends_hard(mention.last):
        return True
    if before == "van":
        before = message.key(mention.first - 2)
        return before in {"universiteit", "vrede", "unie", "verdrag", "dagblad"}
    if before in cues.CLUBS and not message.starts_hard(mention.first):
        return True
    name = " ".join(message.keys[mention.first : mention.last + 1])
    around = set(message.keys[max(0, mention.first - 6) : mention.last + 7])
    if name == "den haag" and around & cues.POLITICS:
        return True
    # Sayings: "even Apeldoorn bellen", "bij Alkmaar begint de victorie", "hij delft het onderspit".
    if (name, behind) in {("apeldoorn", "bellen"), ("alkmaar", "begint"), ("delft", "het")}:
        return True
    return name == "friesland" and (before == "de" or behind == "zorgverzekeraar")


def is_abroad(message: Message, mention: Mention) -> bool:
    """A country follows: "Hasselt in België", "Bergen (Noorwegen)"."""
    step = 2 if message.key(mention.last + 1) in {"in", "by"} else 1
    country = message.key(mention.last + step)
    return country in cues.COUNTRIES


def mark_hospital(message: Message, mention: Mention) -> None:
    """Mark a place that is part of a hospital's name: it says a region, not where somebody lives."""
    before, behind = message.key(mention.first - 1), message.key(mention.last + 1)
    if before in cues.HOSPITALS and not message.starts_hard(mention.first):
        mention.hospital = True
    if behind in cues.HOSPITALS and not message.ends_hard(mention.last):
        mention.hospital = True
