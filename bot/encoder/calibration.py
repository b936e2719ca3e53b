"""Messages whose activations set the smoothing of the encoder's weights (see `graph`).

They only have to stir the channels that everyday Dutch stirs; messages that are not among them came out as exact.
"""

MESSAGES = (
    "ik ben zo moe",
    "hoe kom ik in het ziekenhuis",
    "hulp bij schulden zwolle",
    "Waar kan ik terecht voor een pruik in Leeuwarden?",
    "uwv keuring",
    "kunnen jullie mij helpen met vervoer naar het UMCG?",
    "😢😢 ik kan niet meer",
    "Ik wil graag weer gaan sporten maar durf niet goed.",
    "Is er iemand die bij ons thuis kan oppassen op mijn moeder, zodat ik even weg kan?",
    "mijn vader is vorige week overleden aan alvleesklierkanker",
    "ik kan me niet concentreren op mijn werk, lees een zin drie keer",
    "Goedemorgen",
    "dank je wel!",
    "ja graag",
    "ben jij een mens of een robot",
    "kunt u mij vertellen hoe ik een tweede mening aanvraag bij een ander ziekenhuis",
    "hypotheek na kanker mogelijk?",
    "ik ben bang dat het terugkomt",
    "1234 AB",
    "hoe lang duurt het voordat de vermoeidheid over is",
    "zorgen over de kinderen",
    "lymfoedeem in mijn arm",
    "thuiszorg regelen, palliatief",
    "café 't Hoekje in 's-Hertogenbosch",
    "mijn buurvrouw van 82 woont alleen en krijgt bestraling, ze heeft niemand die haar brengt",
    "ben zzper en kan door de chemo niet werken er komt geen cent binnen en ik weet ook niet hoe ik weer begin",
    "k weet ff nie meer wrm ik dit doe",
    "IK WIL IEMAND SPREKEN!!!",
    "Mijn man heeft longkanker en ligt de hele nacht te malen. Overdag slaapt hij, en ik doe alles: het huishouden, de "
    "kinderen, de telefoontjes met het ziekenhuis. Ik houd het niet lang meer vol en ik durf het hem niet te zeggen.",
    "doei",
    "my husband has cancer and we do not speak dutch well",
    "Mijn dochter van 8 vraagt of mama doodgaat, wat zeg ik dan?",
)
