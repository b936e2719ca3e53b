"""docs/schermen.md shows every page of the app, each once at both widths, and no picture is left over."""

import re
from pathlib import Path

from connectors.app import build_services, create_app
from connectors.settings import Settings
from referrals.sealing import new_key
from tests.browser.screens import HEAD, KINDS, PICTURES, SCREENS, TEXT, files, page_of_screens
from tests.browser.test_every_page import paths_of
from tests.connectors.tiny_bot import closed_address

#: What a repository should carry for one picture.
MAX_BYTES = 150_000


def test_every_page_of_the_app_is_shown(tmp_path: Path) -> None:
    settings = Settings(database_url=f"sqlite:///{tmp_path / 'test.db'}", data_keys=new_key())  # type: ignore[call-arg, arg-type]
    app = create_app(build_services(settings, closed_address(), "het-geheim"))
    shown = {re.sub(r"AAAACCCC", "{code}", screen.path) for screen in SCREENS}
    assert shown == set(paths_of(app))


def test_every_picture_is_shown_once_and_none_is_left_over() -> None:
    text = TEXT.read_text(encoding="utf-8")
    assert text == page_of_screens() and text.startswith(HEAD)
    pictures = re.findall(r"\(beeld/([^)]+)\)", text)
    assert len(pictures) == len(set(pictures)) == len(KINDS) * len(SCREENS)
    assert set(pictures) == files() == {picture.name for picture in PICTURES.iterdir()}


def test_no_picture_is_heavy() -> None:
    assert [one.name for one in PICTURES.iterdir() if one.stat().st_size > MAX_BYTES] == []


def test_other_pages_of_docs_show_pictures_that_are_there() -> None:
    for page in [*PICTURES.parent.glob("*.md"), PICTURES.parent.parent / "README.md"]:
        for name in re.findall(r"beeld/([\w-]+\.png)", page.read_text(encoding="utf-8")):
            assert (PICTURES / name).is_file(), f"{page.name}: {name}"
