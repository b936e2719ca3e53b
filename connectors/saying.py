"""What the app itself says, and the shape in which everything is said: that of Rasa's REST channel."""

from typing import Any

from actions.people import DANGER, DAY_AND_NIGHT, INFORMATION

FIRST_WORDS = "U praat met Wegwijs. Dat is een chatbot, geen mens. Spreekt u liever een mens, typ dan: mens."
OUT_OF_ORDER = (
    "Het lukt mij nu even niet om verder te zoeken. Uw bericht is niet bewaard. Probeer het over een minuut nog eens. "
    f"U kunt nu al iemand spreken. {INFORMATION} {DAY_AND_NIGHT} {DANGER}"
)
TOO_FAST = (
    "Dat zijn veel berichten achter elkaar. Dit bericht las ik niet. Wacht een minuut, dan gaan wij verder. "
    f"Kan het niet wachten? {INFORMATION} {DANGER}"
)
TOO_LONG = (
    "Dank u dat u dit allemaal vertelt. Dit is voor mij te veel in één keer. "
    "Kunt u in een paar zinnen zeggen waar u hulp bij zoekt?"
)

Message = dict[str, Any]


def with_first_words(said: list[Message], *, after: bool) -> list[Message]:
    """The first contact says that this is a chatbot, unless the answer does; in danger the help comes first."""
    if any("chatbot" in message.get("text", "") for message in said):
        return said
    return [*said, {"text": FIRST_WORDS}] if after else [{"text": FIRST_WORDS}, *said]


def is_mark(message: Message) -> bool:
    """Whether this is for the app and not for people."""
    return bool(message.get("custom", {}).get("type") == "forgotten")


def in_rest_format(sender: str, message: Message) -> Message:
    """Cards carry their own text, so that a client that shows no cards loses nothing."""
    message = {**message, "recipient_id": sender}
    if "text" not in message and "text" in message.get("custom", {}):
        message["text"] = message["custom"]["text"]
    return message
