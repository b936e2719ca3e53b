"""Who writes, and where in the illness the person is whom it is about: what the words of a message make likely.

The app weighs it against its own rules. It learns from ``bot/data/persons.csv``, in which a
part of the training messages is labelled (an empty role or phase: the words do not say it).
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any, Dict, List, Text

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.examples import dense_features
from bot.components.head import Matrix, Scale, fit_shares, log_shares

LABELLED = Path(__file__).resolve().parent.parent / "data" / "persons.csv"
FILE = "persons.npz"
ASKED = ("role", "phase")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class PersonClassifier(GraphComponent):
    """Adds ``role`` and ``phase`` to what Rasa outputs: how likely each slug is; the empty one is "not said"."""

    def __init__(self, config: Dict[Text, Any], storage: ModelStorage, resource: Resource) -> None:
        self._config = config
        self._storage = storage
        self._resource = resource
        self._arrays: Dict[Text, Matrix] = {}

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "PersonClassifier":
        """A classifier that has learned nothing yet."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "PersonClassifier":
        """The classifier as it was trained."""
        classifier = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder, np.load(folder / FILE, allow_pickle=False) as stored:
            classifier._arrays = {name: stored[name] for name in stored.files}
        return classifier

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """``plain``: how many features are of the sentence encoder."""
        return {"plain": 384}

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from the labelled part of the examples."""
        with LABELLED.open(encoding="utf-8", newline="") as stream:
            labelled = {row["text"]: row for row in csv.DictReader(stream)}
        examples = [example for example in training_data.intent_examples if example.get(TEXT) in labelled]
        features = dense_features(examples)
        scale = Scale.of(features, self._config["plain"])
        arrays = {"mean": scale.mean, "deviation": scale.deviation}
        for asked in ASKED:
            answers = [labelled[example.get(TEXT)][asked] for example in examples]
            arrays |= {f"{asked}-names": np.unique(answers), f"{asked}-share": fit_shares(scale(features), answers)}
        with self._storage.write_to(self._resource) as folder:
            np.savez(folder / FILE, **arrays)
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        """Add what is likely to messages that have features."""
        for message in messages:
            if message.features:
                for asked in ASKED:
                    message.set(asked, self._likely(asked, message), add_to_output=True)
        return messages

    def _likely(self, asked: Text, message: Message) -> Dict[Text, float]:
        scale = Scale(self._arrays["mean"], self._arrays["deviation"])
        shares = np.exp(log_shares(scale(dense_features([message])), self._arrays[f"{asked}-share"])[0])
        names = self._arrays[f"{asked}-names"]
        return {str(name): round(float(share), 4) for name, share in zip(names, shares, strict=True)}
