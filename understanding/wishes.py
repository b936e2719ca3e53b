"""Concrete things somebody names, to put the service first that offers just that.

Only words of this list are kept, never what a person typed around them.
"""

import re

#: What a person writes (a stem) and the word to look for in names and descriptions of services.
WISHES = {
    "hospice": "hospice", "bijna-thuis": "bijna", "bijna thuis": "bijna", "waak": "wak", "waken": "wak",
    "yoga": "yoga", "schilder": "schilder", "teken": "teken", "zing": "zing", "koor": "koor", "massage": "massage",
    "wandel": "wandel", "mindful": "mindful", "meditat": "meditat", "tuin": "tuin", "muziek": "muziek",
    "fitness": "fit",
    "zwem": "zwem", "fiets": "fiets", "fysio": "fysio", "pruik": "pruik", "haarwerk": "haar", "tatoe": "tatoe",
    "prothese": "prothese", "rouwgroep": "rouw", "rouwcaf": "rouwcaf", "eten": "eet", "kook": "kook", "koken": "kook",
    "thuisadministratie": "administratie", "administratie": "administratie", "formulier": "administratie",
    "schuld": "schuld", "automaatje": "automaatje", "taxi": "vervoer", "rijden": "rit", "oppas": "respijt",
    "respijt": "respijt", "buddy": "buddy", "maatje": "maatje", "psycholoog": "psycholo", "borstkanker": "borst",
    "prostaat": "prostaat", "darm": "darm", "stoma": "stoma", "long": "long", "hersen": "hersen", "leukemie": "bloed",
    "lymf": "lymf", "melanoom": "melanoom", "blaas": "blaas", "eierstok": "gynaec", "baarmoeder": "gynaec",
    "hoofd-hals": "hoofd", "keel": "hoofd", "alvlees": "alvlees", "slokdarm": "slokdarm",
}  # fmt: skip


def find_wishes(text: str) -> tuple[str, ...]:
    """The words of the list that somebody used, in the order of the message."""
    lowered = text.lower()
    found = [
        (match.start(), word) for stem, word in WISHES.items() if (match := re.search(rf"\b{re.escape(stem)}", lowered))
    ]
    return tuple(dict.fromkeys(word for _, word in sorted(found)))
