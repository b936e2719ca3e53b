"""What explains a suspicion of the model: fear of dying is not a wish to die.

The model sees danger early, and words of dying make it see more. Who says that the dying itself is what frightens them
needs a listener, not an alarm. This never silences the rules, nor a model that is sure.
"""

import re

#: From here on the model is so sure of a crisis that fear of dying explains nothing away.
SURE = 0.8

_FEAR = r"\b(?:doods)?(?:bang|angst(?:ig)?|schrik|benauwd)\b"
_DYING = r"\b(?:dood|doodga\w*|doodgaan|sterf|sterven|sterf\w*|overlijd\w*)\b"
#: Papers that somebody arranges in good time explain a suspicion as well.
_PAPERS = r"\blevenstestament\w*|\bwilsverklaring\w*"
_FEAR_OF_DYING = re.compile(rf"{_FEAR}[^.!?]{{0,40}}{_DYING}|\bdoodsangst\w*|{_PAPERS}")


def is_fear_of_dying(text: str) -> bool:
    """Whether somebody says that dying frightens them."""
    return _FEAR_OF_DYING.search(text.lower()) is not None
