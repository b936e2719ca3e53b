"""Lets Rasa be imported without TensorFlow, which none of our components uses.

Rasa imports its neural classifiers and policies at the start, needed or not. TensorFlow alone took 390 of the bot's
680 MB and a third of its cold start. Its names stand here as empty classes: enough to define Rasa's classes on,
useless to run them. A pipeline that names one of them (DIET, TED, ...) must not call `install`.
"""

import importlib.abc
import importlib.machinery
import sys
from types import ModuleType
from typing import Any, Optional, Sequence

ABSENT = frozenset({"tensorflow", "keras"})


class _Names(type):
    """Every name of an empty class is an empty class."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Empty

    def __getitem__(cls, item: object) -> "_Names":
        return cls

    def __or__(cls, other: object) -> "_Names":  # type: ignore[override]
        return cls


class Empty(metaclass=_Names):
    """A base class, a type in an annotation, or a decorator that leaves its function as it is."""

    def __new__(cls, *args: Any, **kwargs: Any) -> Any:  # noqa: D102
        return args[0] if cls is Empty and args and callable(args[0]) else super().__new__(cls)

    def __call__(self, function: Any) -> Any:  # noqa: D102
        return function


class _Module(ModuleType):
    __path__: Sequence[str] = ()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Empty


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(
        self, fullname: str, path: Optional[Sequence[str]], target: Optional[ModuleType] = None
    ) -> Optional[importlib.machinery.ModuleSpec]:
        if fullname.split(".")[0] not in ABSENT:
            return None
        return importlib.machinery.ModuleSpec(fullname, self, is_package=True)

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        return _Module(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing to do: the names come when they are asked for."""


def install() -> None:
    """From now on importing TensorFlow or Keras gives empty names; to be called before Rasa is imported.

    Raises:
        RuntimeError: TensorFlow is there already.
    """
    if ABSENT & set(sys.modules):
        raise RuntimeError("TensorFlow was imported before bot.no_tensorflow.install()")
    sys.meta_path.insert(0, _Finder())
