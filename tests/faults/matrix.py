"""The matrix: one fault after another, what the person saw, after how long, and whether the conversation went on.

Each talk begins with a place. While the fault lasts, a need is told and a cry for help; both must bring what helps
within three seconds. When the fault is gone the need is told again: the place must still be known.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

import httpx

from tests.faults.running import Running, key, running
from tests.test_numbers import KNOWN, numbers

SECONDS = 3.0
#: On a machine that does something else too, one slow answer says nothing: the fault is tried again this often.
TRIES = 3
DAY = 86_400


@dataclass(frozen=True)
class Saw:
    """One answer that a person read."""

    text: str
    seconds: float
    suggestions: int = 0

    @property
    def helps(self) -> bool:
        """Somebody to phone, what to do now, and whether their words are kept; or the help itself."""
        known = numbers(self.text) & KNOWN
        return self.suggestions > 0 or bool(known and "robeer het" in self.text and "bewaard" in self.text)


@dataclass(frozen=True)
class Row:
    """One line of the matrix; ``wrong`` is empty when everything held."""

    fault: str
    saw: str
    seconds: float
    went_on: bool
    wrong: str = ""

    def __str__(self) -> str:
        held = "goes on" if self.went_on else "LOST"
        return f"{self.fault:<34} {self.seconds:4.1f} s  {held:<8} {self.saw[:88]}" + (
            f"\n    WRONG: {self.wrong}" if self.wrong else ""
        )


def chat(run: Running, sender: str, message: str) -> Saw:
    began = time.monotonic()
    said = run.say(sender, message)
    seconds = time.monotonic() - began
    shown = [one for one in said if (one.get("custom") or {}).get("type") == "suggestion"]
    return Saw("\n".join(one.get("text", "") for one in said), seconds, len(shown))


def talk(run: Running, fault: str, broken: AbstractContextManager[object], mended: Callable[[], None]) -> Row:
    """A talk through a fault of the bot or of what it needs."""
    sender = key()
    place = chat(run, sender, "ik woon in Zaandam")
    with broken:
        saw = chat(run, sender, "ik zoek lotgenoten")
        cry = chat(run, sender, "ik wil niet meer leven")
    mended()
    met = chat(run, sender, "laat maar")
    after = chat(run, sender, "ik zoek lotgenoten")
    went_on = after.suggestions > 0 and "welke plaats" not in after.text.lower()
    wrong = [
        "" if place.text else "silence at the beginning",
        "" if saw.helps else f"does not help: {saw.text!r}",
        "" if "0800-0113" in cry.text else f"a cry for help got {cry.text!r}",
        "" if "113" in met.text else f"'laat maar' got {met.text!r}",
        "" if went_on else f"afterwards: {after.text!r}",
        "" if max(saw.seconds, cry.seconds) <= SECONDS else f"took {saw.seconds:.1f} and {cry.seconds:.1f} s",
    ]
    return Row(fault, saw.text.replace("\n", " "), saw.seconds, went_on, "; ".join(filter(None, wrong)))


def referral(run: Running, fault: str, broken: AbstractContextManager[object], *, refused: bool) -> Row:
    """A referral through a fault of the database or of what runs in the background; then its mail must come, once."""
    mine = key()
    with broken:
        began = time.monotonic()
        answer = run.refer(mine)
        seconds = time.monotonic() - began
        said = _said(answer)
    again = run.refer(mine)
    went_on = again.status_code == httpx.codes.OK and run.arrives(str(again.json()["reference"]))
    saw = Saw(said, seconds)
    wrong = [
        "" if (answer.status_code == httpx.codes.SERVICE_UNAVAILABLE) is refused else f"status {answer.status_code}",
        "" if saw.helps or not refused else f"does not help: {said!r}",
        "" if went_on else f"afterwards: {again.text[:200]!r}",
        "" if seconds <= SECONDS else f"took {seconds:.1f} s",
    ]
    return Row(fault, said, seconds, went_on, "; ".join(filter(None, wrong)))


def _said(answer: httpx.Response) -> str:
    told = answer.json()
    if "error" in told:
        return str(told["error"]["message"])
    return f"Uw aanvraag is {told['reference']}. {' '.join(told['happens'])}"


def rows(run: Running) -> Iterator[Row]:
    """All faults. Those that need a new start of the bot come last, and share it."""
    on = run.switches.turned_on
    nothing: Callable[[], None] = lambda: None  # noqa: E731
    yield _tried(lambda: talk(run, "nothing is broken", nullcontext(), nothing))
    for word, name in (("slow", "Rasa answers after 10 s"), ("garbage", "Rasa answers garbage"),
                       ("empty", "Rasa answers an empty list"), ("error", "Rasa answers 500")):  # fmt: skip
        yield _tried(lambda word=word, name=name: talk(run, name, on("bot", word), nothing))  # type: ignore[misc]
    yield _tried(lambda: talk(run, "Rasa stands still", run.bot_stopped(), run.wait_until_ready))
    yield _tried(lambda: talk(run, "an action raises", on("action"), nothing))
    yield _tried(lambda: talk(run, "database locked: the talk", run.database_locked(), nothing))
    yield _tried(lambda: talk(run, "disk full: the talk", run.disk_full(), nothing))
    yield _tried(lambda: talk(run, "database read-only: the talk", on("read-only"), nothing))
    yield _tried(lambda: talk(run, "scheduler dead: the talk", on("scheduler"), nothing))
    for days in (40, -40):
        yield _tried(lambda days=days: talk(run, f"clock jumps {days:+} days", on("clock", str(days * DAY)), nothing))  # type: ignore[misc]
    yield _tried(lambda: referral(run, "database locked: a referral", run.database_locked(), refused=True))
    yield _tried(lambda: referral(run, "disk full: a referral", run.disk_full(), refused=True))
    yield _tried(lambda: referral(run, "database read-only: a referral", on("read-only"), refused=True))
    yield _tried(lambda: referral(run, "SMTP refuses: a referral", nullcontext(), refused=False))
    yield _tried(lambda: referral(run, "scheduler dead: a referral", on("scheduler"), refused=False))
    yield _tried(lambda: talk(run, "Rasa hangs for good", run.bot_hung(), run.wait_until_ready))
    yield _tried(lambda: talk(run, "Rasa is killed", _killed(run), run.wait_until_ready))
    yield _tried(lambda: talk(run, "there is no model", _without_model(run), run.wait_until_ready))


@contextmanager
def _killed(run: Running) -> Iterator[None]:
    run.kill_bot()
    yield


@contextmanager
def _without_model(run: Running) -> Iterator[None]:
    with run.switches.turned_on("no-model"):
        run.kill_bot()
        # Until the first start without a model has failed.
        time.sleep(2.0)
        yield


def _tried(attempt: Callable[[], Row]) -> Row:
    row = attempt()
    for _ in range(TRIES - 1):
        if not row.wrong.startswith("took"):
            break
        row = attempt()
    return row


def main() -> int:
    print(f"{'fault':<34} after   then     what the person saw", flush=True)
    failed = 0
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as run:
        for row in rows(run):
            print(row, flush=True)
            failed += bool(row.wrong)
    print(f"{failed} faults were not met as they should." if failed else "Every fault was met, and every talk went on.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
