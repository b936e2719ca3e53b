"""What explains a suspicion of the model: fear of dying is not a wish to die.

The model sees danger early, and words of dying make it see more. Who says that the dying itself is what frightens them
needs a listener, not an alarm. This never silences the rules, nor a model that is sure.
"""

import re

from knowledge.taxonomy import Theme

#: From here on the model is so sure of a crisis that fear of dying explains nothing away.
SURE = 0.8

_FEAR = r"\b(?:doods)?(?:bang|angst(?:ig)?|schrik|benauwd)\b"
_DYING = r"\b(?:dood|doodga\w*|doodgaan|sterf|sterven|sterf\w*|overlijd\w*)\b"
_FEAR_OF_DYING = re.compile(rf"{_FEAR}[^.!?]{{0,40}}{_DYING}|\bdoodsangst\w*")
#: Papers that somebody arranges in good time explain a suspicion as well.
_PAPERS = re.compile(r"\blevenstestament\w*|\bwilsverklaring\w*")


def explained(text: str) -> Theme | None:
    """The need that explains words of dying: to be heard in one's fear, or to arrange the last things; else None."""
    lower = text.lower()
    if _FEAR_OF_DYING.search(lower):
        return Theme.EMOTIONELE_STEUN
    return Theme.LEVENSEINDE if _PAPERS.search(lower) else None
