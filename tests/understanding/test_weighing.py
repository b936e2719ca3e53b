"""Rules and the model about who writes: neither always wins."""

import pytest

from understanding.weighing import weighed


@pytest.mark.parametrize(
    ("ruled", "shares", "named"),
    [
        ("naaste", {}, "naaste"),  # no model
        (None, {}, None),
        (None, {"patient": 0.7, "": 0.3}, "patient"),
        (None, {"patient": 0.3, "naaste": 0.3, "": 0.4}, None),  # most likely not said
        (None, {"patient": 0.35, "naaste": 0.35, "ex-patient": 0.3}, None),  # said, but not clear what
        ("naaste", {"patient": 0.6, "naaste": 0.1, "": 0.3}, "naaste"),
        ("naaste", {"nabestaande": 0.99, "naaste": 0.005}, "nabestaande"),
        ("nabestaande", {"patient": 0.99, "nabestaande": 0.005}, "nabestaande"),
        ("rouw", {"behandeling": 0.99, "rouw": 0.005}, "rouw"),
        ("professional", {"patient": 0.6, "professional": 0.1, "": 0.3}, "professional"),
        ("jongere-aya", {"patient": 1.0}, "jongere-aya"),
    ],
)
def test_who_is_named(ruled: str | None, shares: dict[str, float], named: str | None) -> None:
    assert weighed(ruled, shares) == named
