"""One build and one loaded encoder for all tests of this folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.encoder import DEFAULT_FOLDER, SentenceEncoder
from bot.encoder.build import build, find_source


@pytest.fixture(scope="session")
def source() -> Path:
    """The model file in the package."""
    return find_source()


@pytest.fixture(scope="session")
def folder(source: Path) -> Path:
    """The project's own build, made or renewed when needed."""
    build(DEFAULT_FOLDER, source)
    return DEFAULT_FOLDER


@pytest.fixture(scope="session")
def encoder(folder: Path) -> SentenceEncoder:
    return SentenceEncoder.load(folder)
