"""What is known of an assistant after it was asked for all messages."""

from dataclasses import dataclass

from tests.evaluation.measure import Reading


@dataclass(frozen=True)
class System:
    """One assistant in one run.

    Attributes:
        name: "ours" or "stock", with ", sample" when it was trained on the sample only.
        readings: one for each case, in order.
        milliseconds: what each took.
        megabytes: resident memory after the last message, by process.
        training_seconds: None when it was not trained in this run.
    """

    name: str
    readings: list[Reading]
    milliseconds: list[float]
    megabytes: dict[str, float]
    training_seconds: float | None

    @property
    def whose(self) -> str:
        """Which figures it can be measured by: "ours" or "stock"."""
        return self.name.partition(",")[0]
