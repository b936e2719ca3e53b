"""Dense features from the hand-made lexicon of cues."""

from __future__ import annotations

from typing import Any, Dict, List, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.cues import CueLexicon


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class CueFeaturizer(DenseFeaturizer, GraphComponent):
    """Says which groups of domain words a message holds."""

    def __init__(self, config: Dict[Text, Any], name: Text) -> None:
        super().__init__(name, config)
        self._lexicon = CueLexicon.load()
        self._weight = float(config["weight"])

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "CueFeaturizer":
        """Load the lexicon, which is a file of this package."""
        return cls(config, execution_context.node_name)

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """``weight``: what a cue counts beside one standard deviation of a sentence feature; found on held-out data."""
        return {**DenseFeaturizer.get_default_config(), "weight": 8.0}

    @classmethod
    def validate_config(cls, config: Dict[Text, Any]) -> None:
        """Nothing but the weight can be set."""

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add features to all examples."""
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        """Add features to messages that have a text."""
        for message in messages:
            if message.get(TEXT):
                vector = self._lexicon.features(message.get(TEXT)) * self._weight
                message.add_features(Features(vector[None, :], FEATURE_TYPE_SENTENCE, TEXT, self._identifier))
        return messages
