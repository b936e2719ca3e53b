"""What the widget says. It is sent along with the script, so that nothing is asked of us before somebody speaks."""

from connectors import offers
from connectors.markup import phone_numbers, tel

WORDS = {
    "launcher": "Hulp bij kanker",
    "title": "Wegwijs",
    "tag": "chatbot",
    "subtitle": "Hulp in de buurt, voor iedereen die geraakt is door kanker",
    "name": "Wegwijs, chatbot",
    "skip": "Naar het invoerveld",
    "close": "Sluit",
    "welcome": [
        "Hallo. Ik ben Wegwijs. Ik ben een chatbot, dus geen mens.",
        "Vertel in uw eigen woorden waar u mee zit en waar u woont. Ik zoek hulp bij u in de buurt.",
    ],
    "example": "Bijvoorbeeld:",
    "exampleText": "Mijn vrouw heeft kanker en ik slaap slecht, Meppel",
    "topics": "Of kies een onderwerp",
    "log": "Gesprek",
    "you": "U:",
    "answer": "Antwoord",
    "field": "Uw bericht",
    "send": "Stuur",
    "person": "Liever een mens?",
    "leave": "Verlaat snel",
    "more": "Meer",
    "larger": "Grotere letters",
    "usual": "Gewone letters",
    "take": "Neem het gesprek mee",
    "takeName": "wegwijs.txt",
    "wipe": "Wis dit gesprek",
    "wiped": "Uw gesprek is gewist. Wij bewaren er niets van.",
    "notWiped": "Hier is uw gesprek gewist. Er is geen verbinding, dus bij ons is het over {hours} uur weg.",
    "slow": "Even geduld, ik zoek nog.",
    "lost": "Er is nu geen verbinding. Uw tekst is niet weg. Probeer het zo nog eens. Direct gevaar? Bel {emergency}.",
    "again": "De verbinding is er weer. Ik stuur uw bericht nu.",
    "place": "Ik zoek hulp in",
    "otherPlace": "Andere plaats",
    "placeField": "Uw plaats of postcode",
    "keepPlace": "Bewaar",
    "placeUnknown": "Die plaats ken ik niet. Probeer een postcode of een grotere plaats.",
    "keepCard": "Bewaar dit adres",
    "copy": "Kopieer",
    "copied": "Het adres is gekopieerd.",
    "notCopied": "Kopiëren lukt niet in deze browser.",
    "mail": "Mail",
    "print": "Print",
    "aloud": "Lees voor",
    "silent": "Stop met voorlezen",
    "dictate": "Spreek in",
    "dictating": "Stop met inspreken",
    "mayHear": "Spreekt u in, dan kan de maker van uw browser meeluisteren. Wij krijgen alleen de tekst.",
    "hears": "Ja, ik spreek in",
    "hearsNot": "Nee, ik typ liever",
    "notHeard": "Ik heb u niet verstaan. Typ het, of probeer het nog eens.",
    "small": "Wegwijs geeft geen medisch advies. Wat u typt, wordt alleen gebruikt om hulp te zoeken. "
    "Uw woorden worden niet bewaard.",
}


def script_words(conversation_hours: float) -> dict[str, object]:
    """All words of the script: sentences, people to call, and needs to choose from."""
    filled = {"emergency": offers.emergency(), "hours": f"{conversation_hours:g}"}
    people = [
        {**line, "numbers": [{"text": f"Bel {number}", "href": tel(number)} for number in phone_numbers(line["phone"])]}
        for line in offers.people()
    ]
    return {
        **{name: text.format(**filled) if isinstance(text, str) else text for name, text in WORDS.items()},
        "emergency": {"text": filled["emergency"], "href": tel(filled["emergency"])},
        "people": people,
        "menu": offers.menu(),
        "afterCards": offers.after_suggestions(),
    }
