"""Looks for danger in a message, with rules alone: it works when every model is down."""

from understanding.labels import Danger, DangerKind, DangerVariant
from understanding.safety.acute import ACUTE
from understanding.safety.crisis import OPEN
from understanding.safety.ending import ENDING
from understanding.safety.medical import MEDICAL
from understanding.safety.overdose import OVERDOSE, by_mistake
from understanding.safety.psychosis import PSYCHOSIS
from understanding.safety.selfharm import SELF_HARM
from understanding.safety.text import normalise
from understanding.safety.tongues.cries import find_cry
from understanding.safety.veiled import VEILED
from understanding.safety.violence import VIOLENCE
from understanding.safety.who import variants
from understanding.withdrawing import withdraws

#: In the order of precedence, with what a hit adds to the variants.
_LEXICONS = (
    (OVERDOSE, DangerKind.CRISIS, DangerVariant.OVERDOSE),
    (VIOLENCE, DangerKind.CRISIS, DangerVariant.VIOLENCE),
    (OPEN, DangerKind.CRISIS, None),
    (ENDING, DangerKind.CRISIS, None),
    (SELF_HARM, DangerKind.CRISIS, None),
    (VEILED, DangerKind.CRISIS, None),
    (PSYCHOSIS, DangerKind.CRISIS, None),
    (ACUTE, DangerKind.ACUUT_MEDISCH, None),
    (MEDICAL, DangerKind.MEDISCHE_VRAAG, None),
)
#: From the gravest on.
_GRAVITY = (DangerKind.CRISIS, DangerKind.ACUUT_MEDISCH, DangerKind.MEDISCHE_VRAAG)


def find_danger(text: str) -> Danger | None:
    """The gravest danger a message speaks of, or None.

    Args:
        text: as typed, any length.
    """
    if withdraws(text):
        return None
    cry = find_cry(text)
    found = [danger for danger in (_in_dutch(text), cry and cry.danger) if danger]
    return min(found, key=lambda danger: _GRAVITY.index(danger.kind), default=None)


def _in_dutch(text: str) -> Danger | None:
    message = normalise(text)
    found: Danger | None = None
    mistake: Danger | None = None
    for lexicon, kind, variant in _LEXICONS:
        if found and kind != found.kind:
            break
        if hit := lexicon.find(message):
            about = variants(hit, " ".join(message.whole), suffered=lexicon is VIOLENCE)
            if lexicon is OVERDOSE and by_mistake(hit):
                mistake = Danger(DangerKind.ACUUT_MEDISCH, about | {DangerVariant.OVERDOSE})
                continue
            earlier = found.variants if found else frozenset()
            # The first lexicon that fits decides whom it is about; later ones only add their own kind of danger.
            found = Danger(kind, earlier | ({variant} if variant else set()) | (about if not found else set()))
    if found and found.kind is DangerKind.CRISIS and mistake:
        return Danger(found.kind, found.variants | {DangerVariant.OVERDOSE})
    return mistake or found
