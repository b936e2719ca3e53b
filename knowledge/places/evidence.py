"""Whether a name in a message means a place, or a person, a hospital, a cheese or an ordinary word."""

from knowledge.places import cues
from knowledge.places.message import Mention, Message
from knowledge.places.names import BIG_TOWN, Names
from knowledge.places.people import is_abroad, is_brand, is_person, mark_hospital
from knowledge.places.qualify import is_inside_next

KEYWORD_MESSAGE = 6


def is_meant(message: Message, mention: Mention, names: Names) -> bool:
    """Whether the place is meant.

    Side effect: marks a mention that is part of a hospital's name.
    """
    if mention.sure:
        return True
    if _is_whole(message, mention) and (
        mention.level in {"safe", "light"} or message.asked or _names_itself(message, mention)
    ):
        return True
    if is_person(message, mention, names) or is_brand(message, mention) or is_abroad(message, mention):
        return False
    mark_hospital(message, mention)
    if mention.level == "safe":
        return True
    if is_inside_next(message, mention, names):
        return True
    if mention.level == "never":
        return False
    if _is_marked(message, mention):
        return True
    if message.key(mention.first - 1) in cues.ARTICLES and not message.starts_hard(mention.first):
        return False
    if mention.level == "light":
        return not _glued(message, mention)
    if message.asked and mention.level == "word" and mention.first == 0 and message.ends_hard(mention.last):
        return True
    return _is_word_meant(message, mention, names)


def _is_whole(message: Message, mention: Mention) -> bool:
    """Whether nothing else is said but "nou ik woon in ..."."""
    if mention.level == "never":
        return False
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
    if (before in cues.PREPOSITIONS or before in cues.AREA_WORDS) and mention.level != "capital":
        return before != "te"
    if len(message) == mention.last - mention.first + 1 > 1:
        # Nobody says "'t harde" or "den bommel" alone without meaning the place.
        return message.key(0) in {"t", "den", "ter", "sint", "st"}
    return mention.level == "word" and len(message) == 1


def _glued(message: Message, mention: Mention) -> bool:
    """Part of a compound with hyphens: "best-seller"."""
    for index in (mention.first, mention.last + 1):
        # "Kapelle-Biezelinge" is a double name.
        if message.hyphened(index) and not (message.words[index - 1].capital and message.words[index].capital):
            return True
    return False


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
    ahead = message.key(mention.first - 2)
    if before in {"in", "te", "uit", "by"} and (ahead in cues.LIVING_HERE or ahead in {"ergens", "vlak"}):
        return (follows or capital) and (mention.level != "capital" or capital)
    named = before in cues.AREA_NOUNS or (before == "van" and (ahead in cues.AREA_WORDS or ahead in cues.OF_PLACE))
    return named and mention.level != "capital" and (follows or capital)


def _is_word_meant(message: Message, mention: Mention, names: Names) -> bool:
    """The hard cases: names that are also Dutch words."""
    if _glued(message, mention):
        return False
    word, before = message.words[mention.first], message.key(mention.first - 1)
    hard_end = message.ends_hard(mention.last)
    behind = message.key(mention.last + 1)
    follows = hard_end or behind in cues.SURE_FOLLOW or (mention.level == "word" and behind in cues.FOLLOW)
    capital = word.capital and not message.shouted and not message.starts_sentence(mention.first)
    if before in cues.PREPOSITIONS:
        if capital:
            return mention.level != "capital" or before in {"in", "uit"}
        if mention.level == "capital" or before in {"te", "tussen", "vanaf", "rond", "rondom", "tot"}:
            return False
        if mention.level == "word":
            return follows and not (before == "uit" and behind in {"en", "of"})
        return follows and _lives_or_asks(message, mention, hard_end)
    if before in {"van", "vanuit", "vanaf"} and behind == "naar" and word.capital:
        return mention.level != "capital"
    if mention.level == "word" and capital and (hard_end or not message.words_capital(mention.last + 1)):
        return not message.words_capital(mention.first - 1) or before in cues.SERVICES
    large = names.weight(mention.places[0]) >= BIG_TOWN
    if mention.level == "word" and word.capital and large and behind in {"heeft", "ligt"}:
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
    named = 0 < mention.first == len(message) - 1 <= 3 and message.words[mention.first].capital and not message.shouted
    if named and len(others[-1]) > 4 and not message.words[mention.first - 1].capital:
        # "fietsclub Made"
        return True
    if not any(key in cues.SERVICES for key in others):
        return False
    if mention.first == 0:
        return hard_end or message.key(mention.last + 1) in cues.SERVICES
    return mention.last == len(message) - 1
