"""Who owns a conversation: the bot, or somebody at the desk whom the person let in."""

from actions.referring.hearing import tidy, wants_to_stop
from connectors.conversations import Conversation
from connectors.live import GIVEN_BACK, MAX_CHARACTERS, Line, Talks
from connectors.saying import Message
from understanding.withdrawing import withdraws

#: Words that begin something of the assistant's: everything gone, or back to it.
WIPES = frozenset({"verwijder alles", "wis alles", "verwijder mijn gegevens"})
BACK = "/terug-naar-wegwijs"
NEWS = "/nieuw"
HEARD = "Uw bericht is aangekomen."
NOTHING_NEW = "Er is nog niets nieuws. Kies over een minuut nog eens: ververs."
TOO_LONG = "Dit bericht is te lang en is niet verstuurd. Stuur het in kleine stukken."
ALSO_SEEN = "Ook {huis} leest dit mee."
BUTTONS = [{"title": "Ververs", "payload": NEWS}, {"title": "Terug naar Wegwijs", "payload": BACK}]


class Handover:
    """Passes words on, and gives a conversation back."""

    def __init__(self, talks: Talks) -> None:
        self._talks = talks

    def is_human(self, conversation: Conversation) -> bool:
        """Whether somebody at a desk owns it now."""
        return conversation.owner is not None and self._talks.goes_on(conversation.owner)

    @staticmethod
    def wants_back(text: str) -> bool:
        """Whether the person wants the assistant back, or everything gone."""
        # "Zeg de afspraak maar af" is said to whoever is there.
        stops = wants_to_stop(text) and not withdraws(text)
        return text.strip() == BACK or stops or tidy(text) in WIPES

    def give_back(self, conversation: Conversation, text: str) -> list[Message] | None:
        """The bot owns it again; what says so is told with what somebody wrote last.

        Returns:
            None when the bot has something to do with this message.
        """
        if conversation.owner is not None:
            self._talks.end(conversation.owner, GIVEN_BACK)
        return None if tidy(text) in WIPES else []

    def pass_on(self, conversation: Conversation, text: str, warned: list[Message]) -> list[Message]:
        """Let whoever is there read it; and what rules answered, with a mark."""
        talk = conversation.owner
        if talk is None:
            return []
        if len(text) > MAX_CHARACTERS:
            return [{"text": TOO_LONG}]
        if text.strip() not in ("", NEWS):
            self._talks.person_says(talk, text)
        for one in warned:
            self._talks.assistant_says(talk, str(one["text"]))
        return [{"text": ALSO_SEEN.format(huis=talk.house.name)}] if warned else []


def as_message(line: Line, house: str) -> Message:
    """What somebody at a desk wrote, as the person reads it: always with who it is."""
    return {"text": line.text if line.name == "Wegwijs" else f"{line.name} van {house}: {line.text}"}


def news_for_page(talks: Talks, conversation: Conversation) -> list[Message]:
    """For a page without a script: what it did not show yet, and buttons as long as the talk goes on."""
    talk = conversation.owner
    if talk is None:
        return []
    live = talks.goes_on(talk)
    lines = talk.for_person(talk.shown)
    talk.shown = talk.count
    if not live:
        conversation.owner = None
    said = [as_message(line, talk.house.name) for line in lines]
    return [*said, {"text": "", "buttons": BUTTONS}] if live else said
