"""What somebody named, in words that read well on a card. A body part or an illness is never one of them."""

from collections.abc import Sequence

#: By the word that is looked for in services (``understanding.wishes``).
NAMES = {
    "hospice": "een hospice", "bijna": "een bijna-thuis-huis", "wak": "iemand die waakt", "yoga": "yoga",
    "schilder": "schilderen", "teken": "tekenen", "zing": "zingen", "koor": "een koor", "massage": "massage",
    "wandel": "wandelen", "mindful": "mindfulness", "meditat": "meditatie", "tuin": "tuinieren", "muziek": "muziek",
    "fit": "fitness", "zwem": "zwemmen", "fiets": "fietsen", "fysio": "fysiotherapie", "pruik": "een pruik",
    "haar": "haarwerk", "tatoe": "een tatoeage", "prothese": "een prothese", "rouw": "een rouwgroep",
    "rouwcaf": "een rouwcafé", "eet": "samen eten", "kook": "koken", "administratie": "hulp bij administratie",
    "schuld": "hulp bij schulden", "automaatje": "ANWB AutoMaatje", "vervoer": "vervoer", "rit": "vervoer",
    "respijt": "respijtzorg", "buddy": "een buddy", "maatje": "een maatje", "psycholo": "een psycholoog",
}  # fmt: skip


def in_words(wishes: Sequence[str]) -> tuple[str, ...]:
    """Wishes as they read on a card, each once; what tells an illness is left out."""
    return tuple(dict.fromkeys(NAMES[wish] for wish in wishes if wish in NAMES))
