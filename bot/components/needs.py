"""The classifier: which label a message has, and which needs it names."""

from __future__ import annotations

from typing import Any, Dict, List, Text

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.head import LinearHead, Matrix

DANGERS = ("crisis", "acuut-medisch", "medische-vraag")
CONVERSATION = frozenset(
    """groet bedankt afscheid ja nee plaats-noemen openingstijden contact-mens ben-je-een-bot klacht opnieuw
    andere-suggestie privacy verwijder-gegevens hulp-wat-kun-je out-of-scope""".split()
)
#: Not learned but given by the app; they never appear in the training data's labels.
FILE = "head.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class NeedsClassifier(GraphComponent):
    """Ranks all labels and adds ``themes`` (every need named, best first) and ``danger`` to what Rasa outputs."""

    def __init__(self, config: Dict[Text, Any], storage: ModelStorage, resource: Resource) -> None:
        self._config = config
        self._storage = storage
        self._resource = resource
        self._head: LinearHead | None = None

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "NeedsClassifier":
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
    ) -> "NeedsClassifier":
        """The classifier as it was trained. Plain arrays: nothing in the file can run."""
        classifier = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            stored = np.load(folder / FILE, allow_pickle=False)
            classifier._head = LinearHead(
                tuple(str(label) for label in stored["labels"]),
                stored["mean"],
                stored["scale"],
                stored["weights"],
                stored["bias"],
            )
        return classifier

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """When a second need counts: its own share, and its share of the first's."""
        return {"second_at_least": 0.18, "second_of_first": 0.4, "danger_at_least": 0.5}

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from all examples that carry a label."""
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        needs = [(example.get(INTENT), *_also(example)) for example in examples]
        self._head = LinearHead.fit(_features(examples), needs)
        head = self._head
        with self._storage.write_to(self._resource) as folder:
            np.savez(
                folder / FILE,
                labels=np.array(head.labels),
                mean=head.mean,
                scale=head.scale,
                weights=head.weights,
                bias=head.bias,
            )
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        """Add the reading to messages that have features."""
        for message in messages:
            if self._head is not None and message.features:
                self._read(message, self._head.confidences(_features([message]))[0], self._head.labels)
        return messages

    def _read(self, message: Message, shares: Matrix, labels: tuple[str, ...]) -> None:
        order = np.argsort(shares)[::-1]
        ranking = [{"name": labels[at], "confidence": float(shares[at])} for at in order]
        message.set(INTENT, ranking[0], add_to_output=True)
        message.set(INTENT_RANKING_KEY, ranking[:10], add_to_output=True)
        message.set("themes", self._themes(ranking), add_to_output=True)
        message.set("danger", self._danger(ranking), add_to_output=True)

    def _themes(self, ranking: List[Dict[Text, Any]]) -> List[Dict[Text, Any]]:
        if ranking[0]["name"] in CONVERSATION or ranking[0]["name"] in DANGERS:
            return []
        first = ranking[0]["confidence"]
        least = max(self._config["second_at_least"], self._config["second_of_first"] * first)
        needs = [one for one in ranking if one["name"] not in CONVERSATION and one["name"] not in DANGERS]
        chosen = [needs[0], *(one for one in needs[1:3] if one["confidence"] >= least)]
        return [{"slug": one["name"], "confidence": one["confidence"]} for one in chosen]

    def _danger(self, ranking: List[Dict[Text, Any]]) -> Text | None:
        first = ranking[0]
        sure = first["confidence"] >= self._config["danger_at_least"]
        return first["name"] if first["name"] in DANGERS and sure else None


def _also(example: Message) -> tuple[str, ...]:
    """Further needs of an example, from its metadata in the training file."""
    metadata = (example.get("metadata") or {}).get("example") or {}
    return tuple(metadata.get("also", ()))


def _features(messages: List[Message]) -> Matrix:
    rows = [message.features[0].features[0] for message in messages]
    return np.asarray(rows, dtype=np.float32)
