"""``make soak``: half an hour of modest load on the real processes, on loopback only.

Eight people talk at once, each about a town of their own, with a pause between messages as people have; now and then
one asks a centre to get in touch. No answer may be a failure (5xx), none may speak of somebody else's town or show
somebody else's referral, and memory must be flat once the set number of conversations is kept.
"""

import argparse
import itertools
import random
import statistics
import sys
import tempfile
import threading
import time
import uuid
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from tests.bench import memory, row
from tests.running import Wegwijs, running_wegwijs

#: Far apart, and none of them part of another's name.
TOWNS = ("Zaandam", "Zwolle", "Meppel", "Breda", "Groningen", "Maastricht", "Middelburg", "Deventer")
TALK = ("hallo", "ik zoek lotgenoten in {town}", "andere", "ben je een mens?", "ik ben ook zo moe", "dank je wel")
CRY = "ik wil niet meer leven"
#: Kept in memory, so that half an hour is long enough to fill it.
CONVERSATIONS = 200
PAUSE = (0.3, 1.2)
SAMPLE_SECONDS = 15.0
SAMPLES_A_LINE = 8
#: After this share of the time everything that fills up is full; from there on nothing may grow by more than this.
WARM, GROWTH = 1 / 3, 1.05


@dataclass
class Seen:
    """What came of it."""

    times: list[float] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    mixed: list[str] = field(default_factory=list)
    late: int = 0
    referrals: int = 0
    memory: list[dict[str, float]] = field(default_factory=list)
    conversations: int = 0


def person(running: Wegwijs, town: str, seen: Seen, until: float, dice: random.Random) -> None:
    """One talk after another, always about the same town."""
    with httpx.Client(base_url=running.address, timeout=30) as http:
        for number in itertools.count():
            sender = uuid.uuid4().hex
            seen.conversations += 1
            for text in TALK:
                if time.monotonic() > until:
                    return
                _say(http, sender, text.format(town=town), town, seen)
                time.sleep(dice.uniform(*PAUSE))
            if number % 5 == 0:
                said = _say(http, sender, CRY, town, seen)
                if "0800-0113" not in said:
                    seen.failures.append("a cry for help without a number")
            if number % 3 == 0:
                _refer(http, f"{town}{number}", seen)


def _say(http: httpx.Client, sender: str, text: str, town: str, seen: Seen) -> str:
    began = time.monotonic()
    body = {"sender": sender, "message": text, "metadata": {"message_id": uuid.uuid4().hex}}
    answer = http.post("/webhooks/rest/webhook", json=body)
    seen.times.append(time.monotonic() - began)
    if answer.status_code != httpx.codes.OK:
        seen.failures.append(f"{answer.status_code} after {text!r}")
        return ""
    told = answer.json()
    if any(one["recipient_id"] != sender for one in told):
        seen.mixed.append(f"an answer for {told[0]['recipient_id']} came to {sender}")
    said = " ".join(one.get("text", "") for one in told if "custom" not in one)
    others = [other for other in TOWNS if other != town and other in said]
    if others:
        seen.mixed.append(f"{others} in the talk about {town}")
    seen.late += "lukt mij nu even niet" in said
    return said


def _refer(http: httpx.Client, name: str, seen: Seen) -> None:
    """A referral that somebody carries themselves: nothing is shared, and the page is theirs alone."""
    centre = http.get("/api/suggestions", params={"theme": "rouw", "limit": 1}).json()[0]["organization_id"]
    way = http.get(f"/api/referral-ways/{centre}", params={"theme": "rouw"}).json()
    body = {"organization_id": centre, "themes": ["rouw"], "consents": {}, "consent_version": way["consent_version"]}
    made = http.post("/api/referrals", json=body, headers={"Idempotency-Key": uuid.uuid4().hex})
    if made.status_code != httpx.codes.OK:
        seen.failures.append(f"{made.status_code} for the referral of {name}")
        return
    seen.referrals += 1
    track = http.get(f"/api/referrals/{made.json()['track_code']}")
    if track.status_code != httpx.codes.OK or track.json()["reference"] != made.json()["reference"]:
        seen.mixed.append(f"the page of {name} shows something else")


def soak(minutes: float, folder: Path) -> Seen:
    """Everybody talks until the time is over."""
    seen = Seen()
    with running_wegwijs(folder, WEGWIJS_MAX_CONVERSATIONS=str(CONVERSATIONS)) as running:
        until = time.monotonic() + minutes * 60
        dice = random.Random(1)  # noqa: S311 - pauses, not secrets
        people = [
            threading.Thread(target=person, args=(running, town, seen, until, random.Random(dice.random())))  # noqa: S311
            for town in TOWNS
        ]
        for one in people:
            one.start()
        while any(one.is_alive() for one in people):
            seen.memory.append(memory(running))
            if len(seen.memory) % SAMPLES_A_LINE == 1:
                now = seen.memory[-1]
                print(
                    f"    {len(seen.times)} messages, app {now['app']:.0f} MB, bot {now['bot']:.0f} MB, "
                    f"{len(seen.failures)} failures, {len(seen.mixed)} mixed up", flush=True,
                )  # fmt: skip
            time.sleep(SAMPLE_SECONDS)
    return seen


def grown(samples: list[float]) -> float:
    """How much memory grew after the beginning: the last fifth against the first fifth of what comes after it."""
    after = samples[int(len(samples) * WARM) :]
    fifth = max(1, len(after) // 5)
    return statistics.median(after[-fifth:]) / statistics.median(after[:fifth])


def main() -> int:
    """Soak and report; 1 when something did not hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=30.0)
    minutes = parser.parse_args().minutes
    with tempfile.TemporaryDirectory() as folder:
        seen = soak(minutes, Path(folder))
    cuts = statistics.quantiles(seen.times, n=100)
    growth = {name: grown([one[name] for one in seen.memory]) for name in ("app", "bot")}
    row("minutes", f"{minutes:.0f}")
    row("conversations / messages / referrals", f"{seen.conversations} / {len(seen.times)} / {seen.referrals}")
    row("failures (5xx and the like)", str(len(seen.failures)))
    row("mixed up", str(len(seen.mixed)))
    row("answers that say that it does not work now", str(seen.late))
    row(
        "a turn: p50 / p95 / longest",
        f"{cuts[49] * 1000:.0f} / {cuts[94] * 1000:.0f} / {max(seen.times) * 1000:.0f} ms",
    )
    for name, ratio in growth.items():
        first, last = seen.memory[0][name], seen.memory[-1][name]
        row(f"memory of the {name}: begin / end", f"{first:.0f} / {last:.0f} MB")
        row(f"memory of the {name}, after the first third", f"{(ratio - 1) * 100:+.1f}%")
    for wrong in (*seen.failures, *seen.mixed)[:20]:
        print(f"    {wrong}")
    return 1 if seen.failures or seen.mixed or max(growth.values()) > GROWTH else 0


if __name__ == "__main__":
    sys.exit(main())
