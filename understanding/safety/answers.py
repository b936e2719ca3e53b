"""What the assistant says to somebody in danger. Fixed texts; every number comes from the directory."""

import re
from functools import cache

from knowledge import helplines
from understanding.labels import Danger, DangerKind, DangerVariant
from understanding.safety.wording import FIRST, Situation
from understanding.safety.wording_again import AGAIN

#: What the answer to a medical question ends with: a last paragraph, or a last sentence, that asks.
OFFER = re.compile(r"(?:\n\n[^\n]*\?|\s+Zal ik [^?]*\?)\Z")


def answer(danger: Danger, *, again: bool = False, offering: bool = True) -> str:
    """The answer to a danger.

    Args:
        danger: what was seen.
        again: whether this answer was given before in the same talk; then it is shorter and the numbers stay.
        offering: whether it may end with the offer to look for support; not where another question is open.
    """
    texts = AGAIN if again else FIRST
    said = texts[situation(danger)].format_map(_numbers())
    return said if offering else OFFER.sub("", said)


def situation(danger: Danger) -> Situation:
    """Which text fits. An overdose goes before violence, and violence before the rest: it asks for other numbers."""
    child = DangerVariant.CHILD in danger.variants
    somebody_else = DangerVariant.SOMEBODY_ELSE in danger.variants
    if danger.kind is DangerKind.ACUUT_MEDISCH and DangerVariant.OVERDOSE in danger.variants:
        return Situation.TAKEN_BY_MISTAKE
    if danger.kind is DangerKind.ACUUT_MEDISCH:
        return (
            Situation.ACUTE_NEUTRAL if child and somebody_else else _for(child, Situation.ACUTE, Situation.ACUTE_CHILD)
        )
    if danger.kind is DangerKind.MEDISCHE_VRAAG:
        return _for(child and not somebody_else, Situation.MEDICAL, Situation.MEDICAL_CHILD)
    if DangerVariant.OVERDOSE in danger.variants:
        return _for(child, Situation.OVERDOSE, Situation.OVERDOSE_CHILD)
    if DangerVariant.VIOLENCE in danger.variants:
        if somebody_else:
            return _for(child, Situation.VIOLENCE_ELSE, Situation.VIOLENCE_ELSE_CHILD)
        return _for(child, Situation.VIOLENCE, Situation.VIOLENCE_CHILD)
    if DangerVariant.SUSPECTED in danger.variants and not (child or somebody_else):
        return Situation.CRISIS_SUSPECTED
    if somebody_else:
        return _for(child, Situation.CRISIS_ELSE, Situation.CRISIS_ELSE_CHILD)
    return _for(child, Situation.CRISIS, Situation.CRISIS_CHILD)


def _for(child: bool, adult_text: Situation, child_text: Situation) -> Situation:
    return child_text if child else adult_text


@cache
def _numbers() -> dict[str, str]:
    prevention = helplines.helpline(helplines.SUICIDE_PREVENTION)
    short, free = prevention.numbers
    cancer = helplines.helpline(helplines.CANCER_INFORMATION)
    return {
        "alarm": helplines.helpline(helplines.EMERGENCY).phone,
        "kort113": short,
        "gratis113": free,
        "chat113": prevention.domain,
        "kindertelefoon": helplines.helpline(helplines.CHILDREN).phone,
        "veilig_thuis": helplines.helpline(helplines.SAFE_AT_HOME).phone,
        "kanker": cancer.domain,
    }
