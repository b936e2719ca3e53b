"""Expired data is gone: from the tables, and from the very files of the database."""

import asyncio
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from knowledge.directory.models import Base
from referrals import access_log, tidying
from referrals.clockwork import run_due
from referrals.mail import MailServer
from referrals.models import Referral, ReferralEvent, ReferralNote, ReferralPerson
from referrals.notes import add_note
from referrals.service import Referrals
from referrals.tidying import OUTBOX_DAYS, PARTS, REFERRAL_DAYS, overwrite, tidy
from referrals.timing import ERASE_CLOSED_DAYS
from referrals.words import Actor, Reason, Step
from referrals.worker import Pulse, working
from tests.referrals.centres import as_sent, request, stored
from tests.referrals.conftest import StandingClock


def files(engine: Engine) -> bytes:
    """Everything that SQLite wrote."""
    database = Path(str(engine.url.database))
    return b"".join(one.read_bytes() for one in database.parent.glob(f"{database.name}*"))


def count(referrals: Referrals, table: type[Base]) -> int:
    with referrals.sessions() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


def test_what_was_erased_is_in_no_file_any_more(referrals: Referrals, engine: Engine, clock: StandingClock) -> None:
    made = request(referrals)
    with referrals.sessions.begin() as session:
        referral = stored(referrals, made, session)
        add_note(session, referrals.office, referral, "Els", "Belt graag in de ochtend")
    with referrals.sessions() as session:
        sealed = [
            session.scalars(select(ReferralPerson.sealed)).one(),
            session.scalars(select(ReferralNote.sealed)).one(),
        ]
    assert all(piece in files(engine) for piece in sealed)
    as_sent(referrals)
    referrals.step(made.reference, Step.REFUSE, Actor.CENTRE, Reason.NO_CAPACITY)
    clock.forward(days=ERASE_CLOSED_DAYS + 1)
    assert run_due(referrals.sessions, referrals.office)
    overwrite(engine)
    assert [piece for piece in sealed if piece in files(engine)] == []
    assert made.token.encode() not in files(engine) and b"Mia" not in files(engine)


def test_nothing_of_a_referral_is_left_in_the_end(referrals: Referrals, clock: StandingClock) -> None:
    old = request(referrals)
    referrals.withdraw(old.token)
    clock.forward(days=REFERRAL_DAYS - 1)
    young = request(referrals)
    tidy(referrals.sessions, referrals.office)
    assert count(referrals, Referral) == 2
    clock.forward(days=2)
    tidy(referrals.sessions, referrals.office)
    with referrals.sessions() as session:
        (kept,) = session.scalars(select(Referral)).all()
        assert kept.reference == young.reference
        assert {one.referral_id for one in session.scalars(select(ReferralEvent))} == {kept.id}


def test_every_table_that_hangs_on_a_referral_goes_with_it() -> None:
    hanging = {
        table.name
        for table in Base.metadata.tables.values()
        if any(key.column.table.name == "referral" for key in table.foreign_keys)
    }
    assert {str(part.__tablename__) for part in PARTS} == hanging


def test_traces_of_mail_and_access_go_when_they_are_old(referrals: Referrals, clock: StandingClock) -> None:
    request(referrals)
    as_sent(referrals, clock())
    with referrals.sessions.begin() as session:
        access_log.record(session, referrals.office, "Els", "geopend", "gast")
    clock.forward(days=OUTBOX_DAYS - 1)
    assert tidy(referrals.sessions, referrals.office) == 0
    clock.forward(days=2)
    assert tidy(referrals.sessions, referrals.office) == 2
    clock.at += timedelta(days=access_log.KEEP_DAYS)
    assert tidy(referrals.sessions, referrals.office) == 1
    with Session(referrals.sessions.kw["bind"]) as session:
        assert access_log.check(session, referrals.office.sealer).wrong == ""


def test_it_works_on_every_database(any_referrals: Referrals, clock: StandingClock) -> None:
    made = request(any_referrals)
    any_referrals.withdraw(made.token)
    clock.forward(days=REFERRAL_DAYS + 1)
    assert tidying.tidy(any_referrals.sessions, any_referrals.office) >= 1
    assert count(any_referrals, Referral) == 0


def test_the_worker_tidies_at_the_start_and_then_once_in_a_while(referrals: Referrals) -> None:
    done: list[str] = []

    async def work() -> None:
        chores = (lambda: done.append("a"), lambda: done.append("b"))
        nobody = MailServer("127.0.0.1", 9, "wegwijs@localhost")
        async with working(referrals, nobody, rest=0.02, pulse=Pulse(), chores=chores, every=0.3):
            await asyncio.sleep(0.2)
            early = len(done)
            await asyncio.sleep(0.5)
            assert early == 2 and len(done) > early

    asyncio.run(work())
    assert done[:2] == ["a", "b"]
