"""Dense sentence features from the offline encoder."""

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

from bot.encoder import SentenceEncoder


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceFeaturizer(DenseFeaturizer, GraphComponent):
    """Gives each message one vector of 384 numbers that lies near the vectors of messages with the same meaning."""

    def __init__(self, config: Dict[Text, Any], name: Text, encoder: SentenceEncoder) -> None:
        super().__init__(name, config)
        self._encoder = encoder

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "SentenceFeaturizer":
        """Load the encoder that ``make`` built; it is not part of the model file.

        Raises:
            EncoderMissing: there is no build; the message names the remedy.
        """
        return cls(
            config, execution_context.node_name, SentenceEncoder.load(threads=config["threads"], batch=config["batch"])
        )

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """Two threads and messages taken together help while training; a single message goes alone, on one thread."""
        return {**DenseFeaturizer.get_default_config(), "threads": 2, "batch": 8}

    @classmethod
    def validate_config(cls, config: Dict[Text, Any]) -> None:
        """Nothing but these two numbers can be set."""

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add features to all examples."""
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        """Add features to messages that have a text."""
        spoken = [message for message in messages if message.get(TEXT)]
        vectors = self._encoder.encode([message.get(TEXT) for message in spoken])
        for message, vector in zip(spoken, vectors, strict=True):
            features = Features(vector[None, :], FEATURE_TYPE_SENTENCE, TEXT, self._identifier)
            message.add_features(features)
        return messages
