"""Rasa loads without TensorFlow, and nothing is pretended when TensorFlow is there already."""

import subprocess
import sys
from pathlib import Path

import pytest

from bot import no_tensorflow

ROOT = Path(__file__).parents[2]
LOADS = """
from bot import no_tensorflow
no_tensorflow.install()
import sys
import rasa.core.run
import rasa.engine.recipes.default_components
assert not any(name.startswith("tensorflow.python.framework") for name in sys.modules)
assert type(sys.modules["tensorflow"]).__module__ == "bot.no_tensorflow"
"""


def test_rasa_and_all_its_components_load_without_tensorflow() -> None:
    result = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", LOADS], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert result.returncode == 0, result.stderr[-2000:]


def test_tensorflow_that_is_there_already_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tensorflow", object())
    with pytest.raises(RuntimeError, match="before"):
        no_tensorflow.install()


@pytest.mark.parametrize("name", ["tf.function", "keras.layers.Layer"])
def test_an_empty_name_is_a_base_class_a_type_and_a_decorator(name: str) -> None:
    empty = no_tensorflow.Empty
    for part in name.split("."):
        empty = getattr(empty, part)

    class Derived(empty):  # type: ignore[misc, valid-type]
        """Rasa defines hundreds of these."""

    def function() -> int:
        return 3

    assert isinstance(Derived(), no_tensorflow.Empty)
    assert empty(function)() == 3
    assert empty(autograph=True)(function)() == 3
    assert empty | None
    assert empty["float"]
