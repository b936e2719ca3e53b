"""Whole conversations, held over the real chat door; ours only, for stock Rasa was given no dialogue.

Format: ``dialogues.yml`` says it. The chat door shows answers, no labels and no memory. So this is measured:

- label, who is asking, phase: ``/api/understand`` on the words alone; a label only where no place was asked just before
  (that door does not know what was asked), a role or phase only in the turn that brings it.
- needs and place: in the sentence above the addresses, where some are shown. A need too many is not seen.
- a known place is not asked for; danger gets the answer of that danger, and nothing else does. A false alarm counts in
  later turns too when the assistant comes back to it.

Not measured: the role and the phase as they are remembered, for they only change the order of the addresses; and that
something was forgotten, which no answer says.
"""

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, combinations
from pathlib import Path
from typing import Any

import httpx
import yaml

from actions.asking import WHICH_PLACE, WHICH_PLACE_ELSE
from actions.conversing import NEARBY_TOO
from knowledge.taxonomy import THEME_NAMES
from tests.conversations.talk import Answer
from tests.evaluation.bot_environment import say
from tests.evaluation.measure import DANGERS, Reading, Share
from tests.evaluation.ours import understand
from tests.running import Wegwijs
from understanding.labels import Danger, DangerKind, DangerVariant
from understanding.safety.answers import answer as safety_answer

FILE = Path(__file__).parent / "dialogues.yml"
ASKS_WHERE = (WHICH_PLACE, WHICH_PLACE_ELSE, NEARBY_TOO)
WHICH_NAMESAKE = "Bedoelt u "
#: Above a second page the place is not named again.
NEXT_PAGE = "Er is nog meer"


@dataclass(frozen=True)
class Turn:
    """What somebody says, acceptable labels, and what must be known afterwards; empty asks for nothing."""

    says: str
    labels: tuple[str, ...]
    themes: tuple[str, ...] = ()
    place: str = ""
    role: str = ""
    phase: str = ""
    safety: str = ""


Check = tuple[str, bool]
"""The name of a figure, and whether this turn has it."""


def read_dialogues(file: Path = FILE) -> list[list[Turn]]:
    """All dialogues; none when there is no file."""
    if not file.is_file():
        return []
    return [[_turn(turn) for turn in dialogue["turns"]] for dialogue in yaml.safe_load(file.read_text("utf-8"))]


def _turn(written: dict[str, Any]) -> Turn:
    known = written.get("remembered") or {}
    single = {name: str(known.get(name) or "") for name in ("place", "role", "phase", "safety")}
    return Turn(written["says"], tuple(written["label"]), tuple(known.get("themes") or ()), **single)


def hold_all(running: Wegwijs, dialogues: Sequence[Sequence[Turn]]) -> dict[str, Share]:
    """Hold every dialogue and count."""
    outcomes: dict[str, list[bool]] = defaultdict(list)
    with httpx.Client(base_url=running.address, timeout=30) as client:
        for number, turns in enumerate(dialogues, start=1):
            for name, right in _hold(running, client, turns):
                outcomes[name].append(right)
            if number % 10 == 0:
                say(f"    ours: {number} of {len(dialogues)} dialogues")
    return {name: Share(sum(rights) / len(rights), len(rights)) for name, rights in sorted(outcomes.items())}


def _hold(running: Wegwijs, client: httpx.Client, turns: Sequence[Turn]) -> Iterator[Check]:
    sender, said = f"evaluation-{uuid.uuid4().hex}", Answer(())
    for number, turn in enumerate(turns):
        known = {value for earlier in turns[:number] for value in (earlier.role, earlier.phase)}
        yield from check_reading(turn, understand(client, turn.says), known, place_was_asked=_asks_where(said))
        said = Answer(tuple(running.say(sender, turn.says, welcomed=True)))
        yield from check_answer(turn, said)


def check_reading(turn: Turn, reading: Reading, known: Collection[str], *, place_was_asked: bool) -> Iterator[Check]:
    """What the words alone must tell; who is asking and the phase only where they are not ``known`` yet."""
    if not place_was_asked:
        yield "label of the words alone", reading.label in turn.labels
    if turn.role and turn.role not in known:
        yield "who is asking, when it is said", reading.role == turn.role
    if turn.phase and turn.phase not in known:
        yield "phase, when it is said", reading.phase == turn.phase


def check_answer(turn: Turn, said: Answer) -> Iterator[Check]:
    """What the answer must show."""
    if turn.labels[0] in DANGERS:
        yield "danger gets its answer", _danger_in(said) in turn.labels
    # Where danger is a possible reading, or was spoken of before, either answer is right.
    elif not turn.safety and not set(turn.labels) & set(DANGERS):
        yield "no answer to danger where there is none", not _danger_in(said)
    if turn.place:
        yield "a known place is not asked for", not any(question in said.text for question in ASKS_WHERE)
    if turn.themes and said.suggestions:
        yield "needs remembered", all(THEME_NAMES[theme] in said.text for theme in turn.themes)
    if turn.place and said.suggestions and NEXT_PAGE not in said.text:
        yield "place remembered", turn.place in said.text


def _asks_where(said: Answer) -> bool:
    return any(question in said.text for question in (*ASKS_WHERE, WHICH_NAMESAKE))


def _danger_in(said: Answer) -> str:
    return next((kind for text, kind in _danger_answers().items() if text in said.text), "")


@cache
def _danger_answers() -> dict[str, str]:
    """Every answer to danger, with its kind."""
    variants = list(DangerVariant)
    groups = list(chain.from_iterable(combinations(variants, size) for size in range(len(variants) + 1)))
    return {
        safety_answer(Danger(kind, frozenset(group)), again=again): str(kind)
        for kind in DangerKind
        for group in groups
        for again in (False, True)
    }
