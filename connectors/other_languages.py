"""Puts a sentence before the Dutch answer when somebody writes in another language: whom they can call."""

from actions.languages import whom_to_call
from connectors.conversations import Conversation
from understanding.languages import find_language


def in_their_language(conversation: Conversation, text: str) -> list[dict[str, str]]:
    """What is said before the answer, at most one message.

    It is said once in a conversation, but in danger each time: the Dutch answer may not be understood at all.

    Args:
        conversation: the talk, in which the answer to this message was just found.
        text: what was typed.

    Returns:
        A message with its language as ``lang``, for the page; the REST door leaves that out.
    """
    language = find_language(text)
    if language is None:
        return []
    if conversation.warned is None:
        if language in conversation.pointed:
            return []
        conversation.pointed.add(language)
    return [{"text": whom_to_call(language, conversation.warned), "lang": language}]
