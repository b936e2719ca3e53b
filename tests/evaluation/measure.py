"""What the running assistant understands of the evaluation messages, over its own door."""

import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import httpx

from tests.evaluation.cases import Case

Reading = dict


@dataclass
class Measured:
    """Shares between 0 and 1 with the number of cases they rest on, confusions, and milliseconds."""

    shares: dict[str, tuple[float, int]] = field(default_factory=dict)
    confusions: Counter[tuple[str, str]] = field(default_factory=Counter)
    latencies: list[float] = field(default_factory=list)
    wrong: list[tuple[str, str, str]] = field(default_factory=list)

    def milliseconds(self, percent: int) -> float:
        """A percentile of the latencies."""
        return statistics.quantiles(self.latencies, n=100)[percent - 1]


def understand_all(address: str, cases: list[Case]) -> tuple[list[Reading], list[float]]:
    """Ask for each message; returns readings and milliseconds, in the same order."""
    readings, latencies = [], []
    with httpx.Client(base_url=address, timeout=30) as client:
        for case in cases:
            started = time.perf_counter()
            answer = client.post("/api/understand", json={"text": case.text})
            latencies.append((time.perf_counter() - started) * 1000)
            readings.append(answer.raise_for_status().json())
    return readings, latencies


def measure(cases: list[Case], readings: list[Reading], latencies: list[float]) -> Measured:
    """Count."""
    pairs = list(zip(cases, readings, strict=True))
    result = Measured(latencies=latencies)

    def share(name: str, chosen: Iterable[tuple[Case, Reading]], right: Callable[[Case, Reading], bool]) -> None:
        outcomes = [right(case, reading) for case, reading in chosen]
        result.shares[name] = (sum(outcomes) / len(outcomes), len(outcomes)) if outcomes else (0.0, 0)

    share("first label, all messages", pairs, _first_is_right)
    result.shares["macro-F1, all labels"] = (_macro_f1(pairs), len(pairs))
    for group in ("theme", "conversation", "out of scope"):
        share(f"first label, {group}", [pair for pair in pairs if pair[0].group == group], _first_is_right)
    share("both needs found", [pair for pair in pairs if pair[0].needs], _all_needs)
    share("a second need where there is one only", [pair for pair in pairs if pair[0].group == "theme"], _too_many)
    for danger in ("crisis", "acuut-medisch", "medische-vraag"):
        asked = [pair for pair in pairs if pair[0].safety == danger]
        share(f"{danger}: recall", asked, lambda case, reading: reading["safety"] == case.safety)
        quiet = [pair for pair in pairs if not pair[0].safety]
        share(f"{danger}: false alarms", quiet, lambda _case, reading, kind=danger: reading["safety"] == kind)
    share("place found", [pair for pair in pairs if pair[0].place], _place_is_right)
    share(
        "no place invented", [pair for pair in pairs if not pair[0].place], lambda _case, reading: not reading["place"]
    )
    share("who is asking", [pair for pair in pairs if pair[0].role], lambda case, reading: reading["role"] == case.role)
    share("phase", [pair for pair in pairs if pair[0].phase], lambda case, reading: reading["phase"] == case.phase)
    for case, reading in pairs:
        if not _first_is_right(case, reading):
            result.confusions[case.acceptable[0], reading["label"]] += 1
            result.wrong.append((case.text, "/".join(case.acceptable), reading["label"]))
    return result


def _first_is_right(case: Case, reading: Reading) -> bool:
    return reading["label"] in case.acceptable


def _named(reading: Reading) -> set[str]:
    return {theme["slug"] for theme in reading["themes"]}


def _all_needs(case: Case, reading: Reading) -> bool:
    return set(case.needs) <= _named(reading)


def _too_many(case: Case, reading: Reading) -> bool:
    return not _named(reading) <= set(case.acceptable) and len(_named(reading)) > 1


def _place_is_right(case: Case, reading: Reading) -> bool:
    return bool(reading["place"]) and reading["place"]["name"] == case.place


def _macro_f1(pairs: list[tuple[Case, Reading]]) -> float:
    """Of the best label, an acceptable answer counting as the best one."""
    gold = [
        case.acceptable[0] if reading["label"] not in case.acceptable else reading["label"] for case, reading in pairs
    ]
    said = [reading["label"] for _case, reading in pairs]
    scores = []
    for label in sorted(set(gold)):
        hit = sum(one == other == label for one, other in zip(gold, said, strict=True))
        total = gold.count(label) + said.count(label)
        scores.append(2 * hit / total if total else 0.0)
    return statistics.fmean(scores)
