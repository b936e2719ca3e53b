"""Names that belong together: "Filmwijk in Almere", "Hoorn (NH)", "1506 AB Zaandam" are one place each."""

from itertools import pairwise

from knowledge.places import cues
from knowledge.places.coverage import covers
from knowledge.places.message import Mention, Message
from knowledge.places.model import Place, PlaceKind, distance_km
from knowledge.places.names import Names

PROVINCE_SHORT = {
    "nh": "Noord-Holland", "n h": "Noord-Holland", "zh": "Zuid-Holland", "z h": "Zuid-Holland", "nb": "Noord-Brabant",
    "n b": "Noord-Brabant", "nbr": "Noord-Brabant", "brab": "Noord-Brabant", "br": "Noord-Brabant", "l": "Limburg",
    "lb": "Limburg", "li": "Limburg", "lim": "Limburg", "limb": "Limburg", "gld": "Gelderland", "gl": "Gelderland",
    "geld": "Gelderland", "gelderl": "Gelderland", "ov": "Overijssel", "ovs": "Overijssel", "o": "Overijssel",
    "ovy": "Overijssel", "dr": "Drenthe", "drente": "Drenthe", "gr": "Groningen", "gn": "Groningen",
    "gron": "Groningen",
    "fr": "Friesland", "frl": "Friesland", "fl": "Flevoland", "flev": "Flevoland", "ut": "Utrecht", "utr": "Utrecht",
    "u": "Utrecht", "zl": "Zeeland", "zld": "Zeeland", "z": "Zeeland", "ze": "Zeeland", "nbrabant": "Noord-Brabant",
}  # fmt: skip
ADJECTIVES = {
    "noord hollandse": "Noord-Holland", "noordhollandse": "Noord-Holland", "zuid hollandse": "Zuid-Holland",
    "zuidhollandse": "Zuid-Holland", "limburgse": "Limburg", "brabantse": "Noord-Brabant", "gelderse": "Gelderland",
    "achterhoekse": "Gelderland", "betuwse": "Gelderland", "twentse": "Overijssel", "overysselse": "Overijssel",
    "sallandse": "Overijssel", "drentse": "Drenthe", "groningse": "Groningen", "friese": "Friesland",
    "zeeuwse": "Zeeland", "utrechtse": "Utrecht", "gooise": "Noord-Holland",
}  # fmt: skip
_LINKS = frozenset(
    """in te by gem gemeente provincie prov regio de het op omgeving wyk vlakby naby kant van dorp stad plaats dus
    namelyk omg buurt liefst graag vooral bv bvb""".split()
)
_NEAR_LINKS = frozenset({"by", "naby", "vlakby", "kant", "omgeving", "omg", "buurt"})
_FINEST = {
    PlaceKind.POSTCODE: 0,
    PlaceKind.QUARTER: 1,
    PlaceKind.TOWN: 2,
    PlaceKind.MUNICIPALITY: 3,
    PlaceKind.REGION: 4,
    PlaceKind.PROVINCE: 5,
}
NEAR_KM = 22.0


def choose_kind(message: Message, mention: Mention) -> None:
    """Let "provincie", "gemeente", "regio" or "stad" beside a name choose among what bears it."""
    beside = {message.key(mention.first - 1)} if mention.first and not message.starts_hard(mention.first) else set()
    behind = message.key(mention.last + 1)
    if not message.ends_hard(mention.last) or message.gaps[mention.last + 1].strip() == "(":
        beside.add(behind)
    wanted = None
    if beside & {"provincie", "prov"}:
        wanted = PlaceKind.PROVINCE
    elif beside & {"gemeente", "gem"}:
        wanted = PlaceKind.MUNICIPALITY
    elif beside & {"stad", "dorp", "dorpje", "stadje", "plaats", "plaatsje", "woonplaats"}:
        wanted = PlaceKind.TOWN
    elif beside & {"regio", "streek"}:
        wanted = PlaceKind.REGION
    if wanted:
        mention.places.sort(key=lambda place: place.kind is not wanted)
        if wanted is PlaceKind.TOWN and behind == "stad" and mention.places[0].kind is PlaceKind.TOWN:
            mention.last += 1
        if wanted is PlaceKind.PROVINCE and message.gaps[mention.last + 1].strip() == "(":
            mention.last += 1


def read_short_province(message: Message, mention: Mention) -> None:
    """Read "Bergen (L)", "rijswijk zh" and choose the namesake there."""
    after = mention.last + 1
    if after >= len(message):
        return
    gap = message.gaps[after].strip()
    for length in (2, 1):
        if after + length > len(message):
            continue
        short = " ".join(message.keys[after : after + length])
        province = PROVINCE_SHORT.get(short)
        letter = len(short) == 1
        alone = letter and message.words[after].capital and message.ends_hard(after)
        if province is None or (letter and gap != "(" and not alone) or gap not in {"", "(", ",", "-", "/"}:
            continue
        inside = [place for place in mention.places if place.province == province]
        if inside:
            mention.places = inside
            mention.last = after + length - 1
            mention.level, mention.sure = "safe", True
            return


def read_adjective(message: Message, mention: Mention) -> None:
    """Read "het Limburgse Bergen" and "Hengelo, de Twentse": the adjective chooses the namesake."""
    last = mention.last + (2 if message.key(mention.last + 1) in {"de", "het"} else 1)
    before = " ".join(message.keys[max(0, mention.first - 2) : mention.first])
    for words in (before, message.key(mention.first - 1), message.key(last)):
        inside = [place for place in mention.places if place.province == ADJECTIVES.get(words, "-")]
        if inside:
            mention.places, mention.sure = inside, True
            return


def is_inside_next(message: Message, mention: Mention, names: Names) -> bool:
    """Whether the next words name an area the mention lies in: "Horst, Limburg", "Bergen bij Alkmaar"."""
    index = mention.last + 1
    marked = index < len(message) and message.gaps[index].strip() in {",", "(", "-"}
    placed = message.key(mention.first - 1) in {"in", "uit", "te"} and message.key(mention.first - 2) in cues.LIVING
    capital = message.words[mention.first].capital
    ordinary = mention.level in {"strict", "capital", "never"} and not (marked or placed or capital)
    near = False
    while message.key(index) in _LINKS and index < mention.last + 3:
        near = near or message.key(index) in _NEAR_LINKS
        index += 1
    for length in (3, 2, 1):
        entry = names.exact(" ".join(message.keys[index : index + length])) if index + length <= len(message) else None
        if ordinary and (mention.first > 0 or index + length < len(message)):
            continue
        if entry and not any(mark in "".join(message.gaps[mention.last + 1 : index + length]) for mark in ".!?;\n"):
            other = Mention(index, index + length - 1, entry.places)
            return bool(_within(mention, other, near))
    return False


def join_neighbours(message: Message, mentions: list[Mention]) -> list[Mention]:
    """Make one mention of neighbours that say the same place more and less finely."""
    joined: list[Mention] = []
    for mention in mentions:
        if joined and (both := _one_place(message, joined[-1], mention)):
            joined[-1] = both
        else:
            joined.append(mention)
    for one, other in pairwise(joined):
        _prefer_near(one, other)
        _prefer_near(other, one)
    return joined


def _one_place(message: Message, one: Mention, other: Mention) -> Mention | None:
    between = message.keys[one.last + 1 : other.first]
    if not all(key in _LINKS for key in between) or len(between) > 3:
        return None
    marks = "".join(message.gaps[one.last + 1 : other.first + 1])
    if any(mark in marks for mark in ".!?;\n"):
        return None
    near = any(key in _NEAR_LINKS for key in between)
    wide = {PlaceKind.REGION, PlaceKind.PROVINCE}
    for finer, wider in ((one, other), (other, one)):
        if near and finer is other and wider.places[0].kind not in wide:
            continue
        match = _within(finer, wider, near)
        if match:
            places = [place for place in finer.places if place in match]
            confidence = min(1.0, max(one.confidence, other.confidence))
            both = Mention(
                one.first,
                other.last,
                places,
                confidence,
                "safe",
                one.nearby or other.nearby or (near and finer is other),
                sure=True,
            )
            both.hospital = one.hospital and other.hospital
            return both
    return None


def _within(finer: Mention, wider: Mention, near: bool) -> list[Place]:
    """What the finer mention can be inside (or, with "bij", close to) the wider one."""
    found = []
    for place in finer.places:
        for area in wider.places:
            if near and place.kind is PlaceKind.TOWN and area.kind is PlaceKind.TOWN:
                if place.id != area.id and distance_km(place, area) < NEAR_KM:
                    found.append(place)
                    break
            elif _FINEST[place.kind] < _FINEST[area.kind] and covers(area, place):
                found.append(place)
                break
    return found


def _prefer_near(mention: Mention, other: Mention) -> None:
    """A namesake within a region or municipality named elsewhere in the message is the one meant."""
    towns = [place for place in mention.places if place.kind is PlaceKind.TOWN]
    if len(towns) < 2:
        return
    area = other.places[0]
    if area.kind in {PlaceKind.REGION, PlaceKind.PROVINCE}:
        mention.places.sort(key=lambda place: not covers(area, place))
    elif len([p for p in other.places if p.kind is PlaceKind.TOWN]) == 1:
        mention.places.sort(key=lambda place: distance_km(place, area) > NEAR_KM)
