"""What the training examples say: labels, further needs, which kind a label is, and the features they were given."""

from __future__ import annotations

from typing import Sequence, Text, Tuple

import numpy as np
from numpy.typing import NDArray
from rasa.shared.nlu.constants import INTENT
from rasa.shared.nlu.training_data.message import Message

DANGERS = ("crisis", "acuut-medisch", "medische-vraag")
OUT_OF_SCOPE = "out-of-scope"
CONVERSATION = frozenset(
    """groet bedankt afscheid ja nee plaats-noemen openingstijden contact-mens ben-je-een-bot klacht opnieuw
    andere-suggestie privacy verwijder-gegevens hulp-wat-kun-je out-of-scope""".split()
)
#: Marks a message that ``bot.components.pairs`` made.
PAIR = "pair"


def is_theme(label: Text) -> bool:
    """Whether a label asks for help with a theme."""
    return label not in CONVERSATION and label not in DANGERS


def needs_of(message: Message) -> Tuple[Text, ...]:
    """The label of an example and the further needs that its metadata in the training file names."""
    metadata = (message.get("metadata") or {}).get("example") or {}
    return (message.get(INTENT), *metadata.get("also", ()))


def dense_features(messages: Sequence[Message]) -> NDArray[np.float32]:
    """What all featurizers found, side by side; shape (messages, features)."""
    rows = [np.hstack([one.features[0] for one in message.features]) for message in messages]
    return np.asarray(rows, dtype=np.float32)
