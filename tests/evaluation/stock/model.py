"""Stock Rasa in a run: trained on the same messages, asked for the same ones."""

from collections.abc import Sequence
from pathlib import Path

from tests.evaluation.bot_environment import ask
from tests.evaluation.cases import NLU, THEMES, Case
from tests.evaluation.measure import DANGERS, Reading
from tests.evaluation.system import System
from tests.training import timed_training

CONFIG = Path(__file__).parent / "config.yml"
NAME = "stock"
#: Rasa's default is 100. On a thousand messages DIET has learnt 93% of them after 7 epochs, and one epoch takes about
#: twenty seconds on two cores that do nothing else.
EPOCHS = 20
#: What Rasa's FallbackClassifier puts in front of its ranking when it is not sure.
GIVES_UP = "nlu_fallback"


def train_stock(folder: Path, *, nlu: Path = NLU, epochs: int = EPOCHS) -> tuple[Path, float]:
    """Train into ``folder``; returns the model and seconds.

    Args:
        folder: where the model goes.
        nlu: a file or folder of training messages.
        epochs: instead of the 100 of Rasa's default pipeline.
    """
    config = folder / "config.yml"
    config.write_text(CONFIG.read_text(encoding="utf-8").replace("epochs: 100", f"epochs: {epochs}"), encoding="utf-8")
    arguments = ["nlu", "--config", str(config), "--nlu", str(nlu), "--fixed-model-name", NAME]
    # The domain has entities and slots for the dialogue; none of them changes what the pipeline learns.
    seconds = timed_training("stock training", "rasa", [*arguments, "--domain", "bot/domain"], folder)
    return folder / f"{NAME}.tar.gz", seconds


def ask_stock(model: Path, cases: Sequence[Case], training_seconds: float | None) -> System:
    """Ask for all cases in one process, without a door in between.

    Args:
        model: a trained one.
        cases: the messages.
        training_seconds: None when it was trained before this run.
    """
    question = {"model": str(model), "texts": [case.text for case in cases]}
    answered = ask("tests.evaluation.stock.asking", question)
    rows = list(zip(cases, answered["readings"], strict=True))
    return System(
        "stock, sample",
        [reading(case, row["ranking"]) for case, row in rows],
        [row["milliseconds"] for _, row in rows],
        {"bot": answered["megabytes"]},
        training_seconds,
    )


def reading(case: Case, ranking: Sequence[str]) -> Reading:
    """Its ranking as a reading, in its favour: the best guess counts even when it gives up.

    It names one label only; as its needs count as many themes from the top as the case has needs, at least two.
    """
    guesses = [label for label in ranking if label != GIVES_UP]
    first = guesses[0] if guesses else GIVES_UP
    needs = [label for label in guesses if label in THEMES][: max(2, len(case.needs))]
    return Reading(first, tuple(needs), first if first in DANGERS else "", gave_up=ranking[:1] == [GIVES_UP])
