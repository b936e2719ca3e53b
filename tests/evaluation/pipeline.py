"""Runs in the bot's environment: the pipeline of ``config.yml``, trained and asked without Rasa's command around it.

It knows the components by what every Rasa component has (create, train, load, process) and not by their names, so it
stays right when one is replaced.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from ruamel.yaml import YAML

from bot.encoder.adaptation.examples import Example
from bot.train import ROOT


class Pipeline:
    """Trained components in order."""

    def __init__(self, components: Sequence[GraphComponent]) -> None:
        self._components = components

    @classmethod
    def trained(cls, examples: Sequence[Example], folder: Path) -> Pipeline:
        """Train on examples; what components store goes into ``folder``."""
        storage = LocalModelStorage.create(folder)
        data = TrainingData([_message(example) for example in examples])
        components = []
        for number, entry in enumerate(
            YAML(typ="safe").load((ROOT / "config.yml").read_text(encoding="utf-8"))["pipeline"]
        ):
            component, data = _train_one(dict(entry), number, storage, data)
            components.append(component)
        return cls(components)

    def parse(self, texts: Sequence[str]) -> list[dict[str, Any]]:
        """What the components add to each text."""
        messages = [Message({TEXT: text}) for text in texts]
        for component in self._components:
            messages = component.process(messages)
        return [message.data for message in messages]


def _train_one(
    entry: dict[str, Any], number: int, storage: LocalModelStorage, data: TrainingData
) -> tuple[GraphComponent, TrainingData]:
    """One component, ready to process messages, and the training data as the next one sees it."""
    module, name = entry.pop("name").rsplit(".", 1)
    kind: type[GraphComponent] = getattr(importlib.import_module(module), name)
    node = f"{name}{number}"
    context = ExecutionContext(GraphSchema({}), node_name=node)
    common = ({**kind.get_default_config(), **entry}, storage, Resource(node), context)
    component = kind.create(*common)
    if hasattr(component, "train"):
        component.train(data)
        component = kind.load(*common)
    if hasattr(component, "process_training_data"):
        data = component.process_training_data(data)
    return component, data


def _message(example: Example) -> Message:
    """As Rasa's reader of training files makes it."""
    first, *others = example.labels
    metadata = {"example": {"also": others}} if others else {}
    return Message({TEXT: example.text, INTENT: first, "metadata": metadata})
