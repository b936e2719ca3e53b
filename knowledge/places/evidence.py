"""Whether a name in a message means a place, or a person, a hospital, a cheese or an ordinary word."""

from knowledge.places import cues
from knowledge.places.message import Mention, Message
from knowledge.places.names import BIG_TOWN, Names
from knowledge.places.qualify import is_inside_next

KEYWORD_MESSAGE = 6


def is_meant(message: Message, mention: Mention, names: Names) -> bool:
    """Whether the place is meant.

    Side effect: marks a mention that is part of a hospital's name.
    """
    if mention.sure:
        return True
    if _is_whole(message, mention):
        if mention.level in {"safe", "light"} or message.asked or _names_itself(message, mention):
            return True
    if _is_person(message, mention, names) or _is_brand(message, mention):
        return False
    if _is_abroad(message, mention, names):
        return False
    _mark_hospital(message, mention)
    if mention.level == "safe":
        return True
    if _is_marked(message, mention) or is_inside_next(message, mention, names):
        return True
    if mention.level == "never":
        return False
    if message.key(mention.first - 1) in cues.ARTICLES and not message.starts_hard(mention.first):
        return False
    if mention.level == "light":
        return not _glued(message, mention)
    return _is_word_meant(message, mention, names)


def _is_whole(message: Message, mention: Mention) -> bool:
    """Whether nothing else is said but "nou ik woon in ..."."""
    around = message.keys[: mention.first] + message.keys[mention.last + 1 :]
    if len(around) > 7 or not all(key in cues.LEAD_INS for key in around):
        return False
    before = message.key(mention.first - 1)
    if before == "van" and not message.asked:
        return False
    return not (before in {"de", "het", "van"} and mention.level not in {"safe", "light"})


def _names_itself(message: Message, mention: Mention) -> bool:
    """A whole message unasked: "in Best", "Horst", "ik woon in echt", but not "best" or "echt"."""
    before = message.key(mention.first - 1)
    if before in cues.PREPOSITIONS | cues.AREA_WORDS and mention.level != "capital":
        return before != "te"
    return mention.level == "word" and len(message) == 1


def _glued(message: Message, mention: Mention) -> bool:
    """Part of a compound with hyphens: "best-seller"."""
    return message.hyphened(mention.first) or message.hyphened(mention.last + 1)


def _is_marked(message: Message, mention: Mention) -> bool:
    """Words or signs that leave no doubt: "regio Best", "(Best)", "#best", "woonachtig te Best"."""
    before = message.key(mention.first - 1)
    gap = message.gaps[mention.first]
    behind = message.gaps[mention.last + 1]
    touching = mention.first > 0 and not message.starts_hard(mention.first)
    if gap.endswith("#"):
        return True
    if gap.endswith("(") and behind.startswith(")") and mention.level in {"word", "light"}:
        return True
    if gap.endswith("(") and behind.startswith(")"):
        return message.words[mention.first].capital
    if not touching:
        return False
    follows = message.ends_hard(mention.last) or message.key(mention.last + 1) in cues.FOLLOW
    capital = message.words[mention.first].capital and not message.shouted
    if before in cues.AREA_WORDS and before not in {"wijk", "wyk", "buurt", "vlak", "dicht", "kern"}:
        return mention.level != "capital" and (follows or capital)
    if before in {"in", "te", "uit", "bij", "by"} and message.key(mention.first - 2) in cues.LIVING_HERE | {
        "ergens",
        "vlak",
    }:
        return (follows or capital) and (mention.level != "capital" or capital)
    if before == "van" and message.key(mention.first - 2) in cues.AREA_WORDS | {"kant"}:
        return mention.level != "capital" and (follows or capital)
    return False


def _is_person(message: Message, mention: Mention, names: Names) -> bool:
    """A title, a first name, or "van" as part of a surname goes before."""
    index = mention.first - 1
    if index < 0 or (message.starts_hard(mention.first)):
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
    if head in names.first_names and particles[0] in {"van", "vd", "v", "de", "der", "den"}:
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


def _is_brand(message: Message, mention: Mention) -> bool:
    """A football club, university, newspaper, cheese or the government in The Hague."""
    before, behind = message.key(mention.first - 1), message.key(mention.last + 1)
    if behind in cues.FOOD and not message.ends_hard(mention.last):
        return True
    if behind in cues.CLUB_AFTER and not message.ends_hard(mention.last):
        return True
    if before == "van":
        before = message.key(mention.first - 2)
        return before in {"universiteit", "vrede", "unie", "verdrag"}
    if before in cues.CLUBS and not message.starts_hard(mention.first):
        return True
    name = " ".join(message.keys[mention.first : mention.last + 1])
    around = set(message.keys[max(0, mention.first - 6) : mention.last + 7])
    if name == "den haag" and around & {"politiek", "politici", "kabinet", "regering", "minister", "ministers", "bezuinigen",
                                        "bezuinigingen", "verzinnen", "bedenken", "besluiten", "beslissen", "heren"}:  # fmt: skip
        return True
    if name == "apeldoorn" and before == "even" and behind == "bellen":
        return True
    if (name, behind) in {("alkmaar", "begint"), ("delft", "het")}:
        return True
    return name == "friesland" and (before == "de" or behind == "zorgverzekeraar")


def _is_abroad(message: Message, mention: Mention, names: Names) -> bool:
    """ "Hasselt in België", "Bergen (Noorwegen)"."""
    following = [message.key(mention.last + step) for step in (1, 2)]
    if following[0] in {"in", "by"}:
        return following[1] in cues.FOREIGN_AFTER and following[1] not in {"de", "b", "be"}
    return following[0] in cues.FOREIGN_AFTER - {"de", "b", "be"} and following[0] in names.foreign | cues.FOREIGN_AFTER


def _mark_hospital(message: Message, mention: Mention) -> None:
    before, behind = message.key(mention.first - 1), message.key(mention.last + 1)
    if before in cues.HOSPITALS and not message.starts_hard(mention.first):
        mention.hospital = True
    if behind in cues.HOSPITALS and not message.ends_hard(mention.last):
        mention.hospital = True


def _is_word_meant(message: Message, mention: Mention, names: Names) -> bool:
    """The hard cases: names that are also Dutch words."""
    if _glued(message, mention):
        return False
    word, before = message.words[mention.first], message.key(mention.first - 1)
    hard_end = message.ends_hard(mention.last)
    behind = message.key(mention.last + 1)
    follows = hard_end or behind in cues.SURE_FOLLOW or (mention.level == "word" and behind in cues.FOLLOW)
    capital = word.capital and not message.shouted and not message.starts_sentence(mention.first)
    if before in {"in", "uit", "by", "naar", "nabij", "naby", "rond", "vanuit", "vanaf", "richting", "tussen", "te"}:
        if capital:
            return mention.level != "capital" or before in {"in", "uit"}
        if mention.level == "capital" or before in {"te", "tussen", "vanaf", "rond"}:
            return False
        if mention.level == "word":
            return follows and not (before == "uit" and behind in {"en", "of"})
        return follows and _lives_or_asks(message, mention, hard_end)
    if mention.level == "word" and capital and (hard_end or not message.words_capital(mention.last + 1)):
        return not message.words_capital(mention.first - 1) or before in cues.SERVICES
    if (
        mention.level == "word"
        and word.capital
        and behind in {"heeft", "ligt"}
        and names.weight(mention.places[0]) >= BIG_TOWN
    ):
        return True
    if mention.level == "capital":
        return False
    return _is_keyword(message, mention, hard_end)


def _lives_or_asks(message: Message, mention: Mention, hard_end: bool) -> bool:
    """Somebody lives there, or asks for something there: "wonen nu in houten", "is er een hospice in best?"."""
    start, _ = message.clause(mention.first)
    nearby = message.keys[max(start, mention.first - 5) : mention.first]
    if any(key in cues.LIVING for key in nearby):
        return True
    if nearby[-1:] == ["uit"] and nearby[-2:-1] and nearby[-2] in {"ben", "zyn", "is", "ik", "wy", "bent"}:
        return True
    hard_end = hard_end or message.key(mention.last + 1) in {"voor", "waar", "die", "met"}
    return hard_end and any(key in cues.SERVICES or key in {"iets", "er", "hier", "iemand"} for key in nearby)


def _is_keyword(message: Message, mention: Mention, hard_end: bool) -> bool:
    """Search words without a sentence: "rouwgroep weert", "hulp, horst"."""
    if len(message) > KEYWORD_MESSAGE or any(key in cues.FUNCTION for key in message.keys):
        return False
    others = message.keys[: mention.first] + message.keys[mention.last + 1 :]
    if not any(key in cues.SERVICES for key in others):
        return False
    if mention.first == 0:
        return hard_end or message.key(mention.last + 1) in cues.SERVICES
    return mention.last == len(message) - 1
