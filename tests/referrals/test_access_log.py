"""The access log tells of every change to itself, and its rows come and go with what they tell of."""

import threading
from collections.abc import Callable

import pytest
from sqlalchemy import Engine, delete, select, text, update
from sqlalchemy.orm import Session, sessionmaker

from referrals import access_log
from referrals.access_log import KEEP_DAYS, AccessEntry, AccessHead, check, entries, record
from referrals.models import Referral
from referrals.office import Office
from referrals.sealing import Sealer, new_key
from referrals.service import Referrals
from tests.referrals.centres import CONNECTED, HELPED, request
from tests.referrals.conftest import StandingClock


def opened(session: Session, office: Office, *referral_ids: str | None) -> None:
    for number, referral_id in enumerate(referral_ids, start=1):
        record(session, office, f"Gast {number}", "aanvraag geopend", "gastpersoon van dit centrum", referral_id)


def test_what_is_recorded_is_read_newest_first_and_passes_its_check(any_engine: Engine, office: Office) -> None:
    with Session(any_engine) as session, session.begin():
        assert check(session, office.sealer).wrong == ""
        opened(session, office, "a", "b", "a")
    with Session(any_engine) as session:
        assert [(one.who, one.referral_id, one.at) for one in entries(session)] == [
            ("Gast 3", "a", office.clock()), ("Gast 2", "b", office.clock()), ("Gast 1", "a", office.clock()),
        ]  # fmt: skip
        assert [one.number for one in entries(session, referral_id="a")] == [3, 1]
        assert [one.number for one in entries(session, limit=1, offset=1)] == [2]
        verdict = check(session, office.sealer)
        assert (verdict.rows, verdict.last, verdict.wrong) == (3, 3, "")


Tampering = Callable[[Session], object]
TAMPERINGS: dict[str, Tampering] = {
    "who": lambda s: s.execute(update(AccessEntry).where(AccessEntry.number == 2).values(who="Iemand anders")),
    "when": lambda s: s.execute(text("UPDATE access_log SET at = '2020-01-01 00:00:00.000000' WHERE number = 2")),
    "which": lambda s: s.execute(update(AccessEntry).where(AccessEntry.number == 2).values(referral_id="b")),
    "a row in the middle is taken out": lambda s: s.execute(delete(AccessEntry).where(AccessEntry.number == 2)),
    "the first row is taken out": lambda s: s.execute(delete(AccessEntry).where(AccessEntry.number == 1)),
    "the last row is taken off": lambda s: s.execute(delete(AccessEntry).where(AccessEntry.number == 3)),
    "everything is taken out": lambda s: s.execute(delete(AccessEntry)),
    "the head too": lambda s: s.execute(delete(AccessHead)),
    "head and last row fit each other again": lambda s: (
        s.execute(delete(AccessEntry).where(AccessEntry.number == 3)),
        s.execute(text("UPDATE access_log_head SET last = 2,"
                       " last_mark = (SELECT mark FROM access_log WHERE number = 2)")),
    ),
    "a row is put at the end": lambda s: s.execute(text(
        "INSERT INTO access_log SELECT 4, at, who, what, why, referral_id, mark FROM access_log WHERE number = 3"
    )),
    "two rows change places": lambda s: [
        s.execute(update(AccessEntry).where(AccessEntry.number == at).values(number=to))
        for at, to in ((2, 9), (3, 2), (9, 3))
    ],
}  # fmt: skip


@pytest.mark.parametrize("tampering", TAMPERINGS.values(), ids=TAMPERINGS)
def test_every_change_is_noticed(engine: Engine, office: Office, tampering: Tampering) -> None:
    with Session(engine) as session, session.begin():
        opened(session, office, "a", "a", "a")
        assert check(session, office.sealer).wrong == ""
    with Session(engine) as session, session.begin():
        session.execute(text("PRAGMA defer_foreign_keys = ON"))
        tampering(session)
    with Session(engine) as session:
        assert check(session, office.sealer).wrong


def test_who_has_the_database_but_not_the_key_cannot_sign(engine: Engine, office: Office) -> None:
    stranger = Sealer(new_key())
    with Session(engine) as session, session.begin():
        opened(session, office, "a")
    with Session(engine) as session, session.begin():
        record(session, Office(stranger, office.clock, office.gazetteer, ""), "Vreemde", "niets", "niets")
    with Session(engine) as session:
        assert check(session, office.sealer).wrong


def test_no_row_without_its_transaction(engine: Engine, office: Office) -> None:
    with Session(engine) as session:
        opened(session, office, "a")
        session.rollback()
        assert entries(session) == [] and check(session, office.sealer).wrong == ""


def test_many_at_once_make_one_chain(any_engine: Engine, office: Office) -> None:
    failures: list[Exception] = []
    with Session(any_engine) as session, session.begin():
        opened(session, office, "a")

    def look() -> None:
        try:
            for _ in range(10):
                with Session(any_engine) as session, session.begin():
                    opened(session, office, "a")
        except Exception as problem:
            failures.append(problem)

    threads = [threading.Thread(target=look) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with Session(any_engine) as session:
        verdict = check(session, office.sealer)
    assert (failures, verdict.wrong, verdict.rows) == ([], "", 61)


def test_a_coordinator_reads_about_the_own_centre_only(engine: Engine, office: Office, referrals: Referrals) -> None:
    request(referrals)
    request(referrals, HELPED)
    with Session(engine) as session, session.begin():
        made = {one.organization_id: (one.id, one.helpdesk_id) for one in session.scalars(select(Referral))}
        opened(session, office, made[CONNECTED][0], made[HELPED][0], None)
    with Session(engine) as session:
        assert [one.who for one in entries(session, organization_id=CONNECTED)] == ["Gast 1"]
        helpdesk = made[HELPED][1]
        assert [one.who for one in entries(session, helpdesk_id=helpdesk)] == ["Gast 2"]


def test_old_rows_go_and_the_rest_still_fits(engine: Engine, office: Office, clock: StandingClock) -> None:
    sessions = sessionmaker(engine)
    with sessions.begin() as session:
        opened(session, office, "a", "b")
    clock.forward(days=KEEP_DAYS - 1)
    with sessions.begin() as session:
        opened(session, office, "c")
        assert access_log.erase_old(session, office) == 0
    clock.forward(days=2)
    with sessions.begin() as session:
        assert access_log.erase_old(session, office) == 2
        assert access_log.erase_old(session, office) == 0
    with sessions.begin() as session:
        opened(session, office, "d")
        assert [one.referral_id for one in entries(session)] == ["d", "c"]
        assert check(session, office.sealer) == access_log.Verdict(2, 4, entries(session)[0].mark[:12])
        session.execute(delete(AccessEntry).where(AccessEntry.number == 3))
        assert check(session, office.sealer).wrong


def test_a_new_key_signs_again_but_never_what_was_changed(engine: Engine, office: Office) -> None:
    old, new = new_key(), new_key()
    first, both, newest = Sealer(old), Sealer(f"{new},{old}"), Sealer(new)
    sessions = sessionmaker(engine)
    with sessions.begin() as session:
        opened(session, Office(first, office.clock, office.gazetteer, ""), "a", "b")
    with sessions.begin() as session:
        assert check(session, newest).wrong
        opened(session, Office(both, office.clock, office.gazetteer, ""), "c")
        assert check(session, both).wrong == ""
        assert access_log.sign_again(session, both) == 3
    with sessions.begin() as session:
        assert check(session, newest).wrong == ""
        session.execute(update(AccessEntry).where(AccessEntry.number == 1).values(why="iets anders"))
    with sessions.begin() as session:
        assert access_log.sign_again(session, both) == 0
        assert check(session, newest).wrong
