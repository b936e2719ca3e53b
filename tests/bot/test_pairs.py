"""Joined messages: both needs, a vector between those of the halves, and nothing of it in a conversation."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, INTENT, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.examples import PAIR, needs_of
from bot.components.pairs import PairMaker

VECTORS: dict[str, NDArray[np.float32]] = {
    "wie rijdt mij naar het ziekenhuis": np.array([1, 0], dtype=np.float32),
    "ik kan niet meer werken": np.array([0, 1], dtype=np.float32),
}
LABELS = dict(zip(VECTORS, ("vervoer", "werk"), strict=True))


@pytest.fixture
def pair() -> Message:
    messages = []
    for text, vector in VECTORS.items():
        message = Message({TEXT: text, INTENT: LABELS[text]})
        message.add_features(Features(vector[None, :], FEATURE_TYPE_SENTENCE, TEXT, "encoder"))
        messages.append(message)
    made = PairMaker({"count": 1, "seed": 5}).process_training_data(TrainingData(messages))
    (only,) = (message for message in made.training_examples if message.get(PAIR))
    return only


def test_a_pair_asks_for_both(pair: Message) -> None:
    assert set(needs_of(pair)) == {"vervoer", "werk"}
    assert all(text in pair.get(TEXT) for text in VECTORS)


def test_its_vector_lies_between_and_nearer_to_the_longer_half(pair: Message) -> None:
    (features,) = pair.features
    ride, work = features.features[0]
    assert np.isclose(np.hypot(ride, work), 1)
    assert ride > work > 0


def test_what_somebody_writes_is_left_alone() -> None:
    message = Message({TEXT: "wie rijdt mij"})
    assert PairMaker({"count": 1, "seed": 5}).process([message]) == [message]
