"""Two measured savings in how Rasa calls an action.

Rasa compiles the JSON schema of an action's answer at every call (a turn took 88.5 ms with, 42.6 ms without), and
sends every event of the conversation along, so that a long conversation grows slower with each turn. Our actions read
slots and the latest message only.
"""

from typing import Any, Dict, Text

import jsonschema
import rasa
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity

_ANSWER = jsonschema.Draft7Validator(RemoteAction.action_response_format_spec())


def _check_answer(self: RemoteAction, result: Dict[Text, Any]) -> bool:
    _ANSWER.validate(result)
    return True


def _call_format(self: RemoteAction, tracker: DialogueStateTracker, domain: Domain) -> Dict[Text, Any]:
    state = tracker.current_state(EventVerbosity.NONE)
    state["events"] = []
    return {
        "next_action": self.name(),
        "sender_id": tracker.sender_id,
        "tracker": state,
        "version": rasa.__version__,
    }


def install() -> None:
    """Replace the two methods, once, before the agent is loaded."""
    RemoteAction._validate_action_result = _check_answer
    RemoteAction._action_call_format = _call_format
