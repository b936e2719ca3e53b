"""Rasa imports and runs old libraries, which announce their age. Nothing of that is about our data."""

import os
import warnings
from contextlib import contextmanager, redirect_stderr
from io import StringIO
from typing import Iterator, List

#: What libraries say of their own age; Rasa's words about data are UserWarning and FutureWarning.
ABOUT_LIBRARIES = (DeprecationWarning, PendingDeprecationWarning, ResourceWarning, SyntaxWarning)


def prepare() -> None:
    """Before Rasa is imported: no words of TensorFlow, one thread."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


@contextmanager
def imports() -> Iterator[None]:
    """Around importing Rasa: every warning here is of a library about another one."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        # Some of them set filters of their own while they are imported.
        warnings.showwarning = lambda *_, **__: None
        yield


@contextmanager
def collected() -> Iterator[List[str]]:
    """Around Rasa's work: the warnings about data, as they come, each once. Its progress bars are not shown."""
    from rasa.utils.common import EXPECTED_WARNINGS

    said: List[str] = []

    def keep(message: object, category: type, *_: object, **__: object) -> None:
        if not issubclass(category, ABOUT_LIBRARIES) and str(message) not in said:
            said.append(str(message))

    with warnings.catch_warnings(), redirect_stderr(StringIO()):
        warnings.simplefilter("always")
        for category, start in EXPECTED_WARNINGS:  # Rasa gives these always, and its own commands hide them
            warnings.filterwarnings("ignore", start, category)
        warnings.showwarning = keep  # type: ignore[assignment]
        yield said
