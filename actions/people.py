"""Who can be phoned: always within reach, also when nothing else works."""

from knowledge.helplines import CANCER_INFORMATION, EMERGENCY, LISTENING, helpline

_CANCER, _LISTENING = helpline(CANCER_INFORMATION), helpline(LISTENING)

INFORMATION = f"Bel gratis de kanker.nl Infolijn: {_CANCER.phone}."
DAY_AND_NIGHT = f"De Luisterlijn luistert dag en nacht: {_LISTENING.phone}."
A_PERSON = f"U kunt een mens spreken. {INFORMATION} {DAY_AND_NIGHT}"
DANGER = f"Bij direct gevaar: bel {helpline(EMERGENCY).phone}."
#: What stands below every list of suggestions: help for who cannot wait.
URGENT = f"Kan het niet wachten, bel dan uw huisarts of de huisartsenpost. {DANGER}"
