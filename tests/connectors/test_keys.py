"""Keys for personal data: made once, taken from the environment first, and changed without losing anything."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy.orm import Session, sessionmaker

from connectors.__main__ import main
from connectors.keys import data_keys
from connectors.settings import Settings
from knowledge.database import open_database
from knowledge.places import Gazetteer
from referrals.access_log import record
from referrals.office import Office
from referrals.sealing import Sealer, SealingError, new_key
from referrals.service import Referrals
from referrals.workdays import now
from tests.referrals.centres import request
from tests.running import free_port

Output = pytest.CaptureFixture[str]


def test_a_key_is_made_once_and_is_private(tmp_path: Path) -> None:
    file = tmp_path / "var" / "data.keys"
    settings = Settings()  # type: ignore[call-arg]
    with ThreadPoolExecutor(4) as pool:
        (key,) = set(pool.map(lambda _: data_keys(settings, file), range(4)))
    Sealer(key)
    assert file.stat().st_mode & 0o077 == 0 and [one.name for one in file.parent.iterdir()] == ["data.keys"]


def test_a_key_from_the_environment_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEGWIJS_DATA_KEYS", "van,buiten")
    settings = Settings()  # type: ignore[call-arg]
    assert data_keys(settings, tmp_path / "data.keys") == "van,buiten" and "van" not in repr(settings)
    assert not (tmp_path / "data.keys").exists()


def run(monkeypatch: pytest.MonkeyPatch, command: str, **settings: str) -> int:
    monkeypatch.setattr("sys.argv", ["connectors", command])
    for name, value in settings.items():
        monkeypatch.setenv(f"WEGWIJS_{name}", value)
    return main()


def test_making_a_key(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    assert run(monkeypatch, "key") == 0
    Sealer(capsys.readouterr().out.strip())


def test_changing_keys(
    tmp_path: Path, prepared: Path, gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    url = f"sqlite:///{shutil.copy(prepared, tmp_path / 'test.db')}"
    old, new = new_key(), new_key()
    engine = open_database(url)

    def referrals(keys: str) -> Referrals:
        return Referrals(sessionmaker(engine), Office(Sealer(keys), now, gazetteer, "http://localhost"))

    made = request(referrals(old))
    with Session(engine) as session, session.begin():
        record(session, referrals(old).office, "Els", "aanvraag geopend", "gastpersoon")
    assert run(monkeypatch, "reseal", DATABASE_URL=url, DATA_KEYS=f"{new},{old}") == 0
    assert capsys.readouterr().out.startswith("4 rows are sealed with the newest key.")
    assert referrals(new).track(made.token).person.first_name == "Mia"
    with pytest.raises(SealingError):
        referrals(old).track(made.token)
    assert run(monkeypatch, "verify", DATABASE_URL=url, DATA_KEYS=new) == 0
    assert capsys.readouterr().out.startswith("The access log is whole: 1 rows, the newest is 1 ")
    assert run(monkeypatch, "verify", DATABASE_URL=url, DATA_KEYS=old) == 1
    assert "was changed" in capsys.readouterr().err
    assert run(monkeypatch, "reseal", DATABASE_URL=url, DATA_KEYS=old) == 1
    assert "Nothing was sealed anew: None of the keys" in capsys.readouterr().err
    engine.dispose()


def test_unusable_keys_stop_the_start_with_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    settings = {"DATABASE_URL": f"sqlite:///{tmp_path / 'test.db'}", "BOT_PYTHON": shutil.which("python3") or ""}
    assert run(monkeypatch, "run", DATA_KEYS="geheim", PORT=str(free_port()), **settings) == 1
    said = capsys.readouterr().err
    assert "WEGWIJS_DATA_KEYS" in said and "geheim" not in said and len(said.splitlines()) == 1
