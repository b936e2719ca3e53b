"""Vouchers for the gift box: only where it is, one for each link, given out once, and refused with a reason."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, sessionmaker

from knowledge.database import migrate, open_database
from knowledge.directory.loading import load_directory
from referrals.links.codes import spelled
from referrals.links.making import Wanted
from referrals.links.models import GiftVoucher
from referrals.links.refusals import NoSuchLink, NoVoucher
from referrals.links.service import Links, LinkView
from referrals.office import Office
from tests.knowledge import databases
from tests.knowledge.small_directory import SmallDirectory
from tests.referrals.conftest import StandingClock

ZAANDAM, EDAM = "town:zaandam:zaanstad", "town:edam:edam-volendam"


@pytest.fixture(params=databases.kinds())
def links(request: pytest.FixtureRequest, tmp_path: Path, office: Office) -> Iterator[Links]:
    """A centre gives the box, its partner does for the whole region, a third gives none; far away a fourth does."""
    directory = SmallDirectory()
    directory.centre("annas-huis", "Zaandam", themes="ka-doos;emotionele-steun")
    directory.area("annas-huis", "Zaanstreek")
    directory.organization("wegwijzer", kind="partner-informeel")
    directory.area("wegwijzer", "Zaanstreek-Waterland")
    directory.service("wegwijzer", themes="ka-doos")
    directory.centre("het-lichtpunt", "Zaandam")
    directory.centre("de-eik", "Groningen", themes="ka-doos")
    with databases.empty_database(request.param, tmp_path) as url:
        engine = open_database(url)
        migrate(engine)
        with Session(engine) as session:
            load_directory(session, directory.write(tmp_path / "files"), office.gazetteer)
        yield Links(sessionmaker(engine), office)
        engine.dispose()


def link_with(links: Links, place: str = ZAANDAM) -> tuple[str, LinkView]:
    """A practice, and a link of it with a voucher."""
    practice = links.open_practice("De Brug").practice_id
    code = links.make(practice, Wanted(("werk",), place)).code
    links.add_voucher(practice, code)
    return practice, links.mine(practice, code)


def voucher(links: Links, place: str = ZAANDAM) -> str:
    return link_with(links, place)[1].voucher


def engine_of(links: Links) -> Engine:
    engine = links.sessions.kw["bind"]
    assert isinstance(engine, Engine)
    return engine


@pytest.mark.parametrize(
    ("place", "offered"),
    [
        (ZAANDAM, True),
        (EDAM, True),
        ("town:purmerend:purmerend", True),
        ("region:zaanstreek", True),
        ("town:amsterdam:amsterdam", False),
        ("province:noord-holland", False),
        ("town:maastricht:maastricht", False),
        ("nowhere", False),
    ],
)
def test_it_is_offered_in_its_own_region_only(links: Links, place: str, offered: bool) -> None:
    assert links.offers_box(place) is offered


def test_elsewhere_no_voucher_is_made(links: Links) -> None:
    with pytest.raises(NoVoucher, match="niet in deze regio"):
        voucher(links, "town:amsterdam:amsterdam")


def test_who_gives_it_and_has_a_door_is_named(links: Links) -> None:
    assert link_with(links, EDAM)[1].fetch == ("Annas-huis",)


def test_it_is_given_once_and_the_second_time_says_when_and_where(links: Links, clock: StandingClock) -> None:
    code = voucher(links, EDAM)
    assert links.check_voucher(f"ka-{spelled(code).lower()}", "annas-huis").code == code
    links.redeem(code, "annas-huis")
    clock.forward(days=1)
    with pytest.raises(NoVoucher, match=r"al gebruikt: op 23 november 2026, 10\.30 uur, bij Annas-huis"):
        links.redeem(code, "annas-huis")
    with pytest.raises(NoVoucher, match="al gebruikt"):
        links.check_voucher(code, "wegwijzer")


def test_the_square_on_the_card_is_the_link_and_does_as_well(links: Links) -> None:
    made = link_with(links)[1]
    assert links.redeem(f"http://localhost:8000/v/{made.code}", "annas-huis").code == made.voucher


def test_of_many_who_give_it_at_once_one_succeeds(links: Links) -> None:
    code = voucher(links)

    def give(_: int) -> bool:
        try:
            links.redeem(code, "annas-huis")
        except NoVoucher:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(give, range(16))) == 1


@pytest.mark.parametrize("centre", ["het-lichtpunt", "unknown", ""])
def test_a_centre_without_the_box_cannot_give_it(links: Links, centre: str) -> None:
    with pytest.raises(NoVoucher, match="geeft de Kankerattentiedoos niet"):
        links.redeem(voucher(links), centre)


def test_a_centre_of_another_region_cannot_give_it(links: Links) -> None:
    with pytest.raises(NoVoucher, match="andere regio"):
        links.redeem(voucher(links), "de-eik")


def test_it_outlives_its_link_and_then_ends(links: Links, clock: StandingClock) -> None:
    code = voucher(links)
    clock.forward(days=89)
    links.check_voucher(code, "annas-huis")
    clock.forward(days=1)
    with pytest.raises(NoVoucher, match="verlopen"):
        links.redeem(code, "annas-huis")


def test_taken_back_with_its_link(links: Links) -> None:
    practice, made = link_with(links)
    links.revoke(practice, made.code)
    with pytest.raises(NoVoucher, match="ingetrokken"):
        links.redeem(made.voucher, "annas-huis")


def test_a_link_gets_one_voucher_however_often_it_is_asked(links: Links) -> None:
    practice, made = link_with(links)
    links.add_voucher(practice, made.code)
    assert links.mine(practice, made.code).voucher == made.voucher
    with Session(engine_of(links)) as session, pytest.raises(IntegrityError):
        second = GiftVoucher(link_id=made.says.link_id, code="AAAACCCC", expires_at=made.expires_at)
        session.add(second)
        session.flush()


def test_another_practice_adds_none(links: Links) -> None:
    practice = links.open_practice("De Brug").practice_id
    code = links.make(practice, Wanted(("werk",), ZAANDAM)).code
    with pytest.raises(NoSuchLink):
        links.add_voucher(links.open_practice("De Dam").practice_id, code)
    assert links.mine(practice, code).voucher == ""


def test_a_link_that_ended_gets_none(links: Links, clock: StandingClock) -> None:
    practice = links.open_practice("De Brug").practice_id
    code = links.make(practice, Wanted(("werk",), ZAANDAM, days=1)).code
    clock.forward(days=3)
    with pytest.raises(NoVoucher, match="werkt niet meer"):
        links.add_voucher(practice, code)


@pytest.mark.parametrize("typed", ["", "KA-AAAA-AAAA", "<script>", "x" * 100_000, "é😢", "' OR 1=1"])
def test_a_made_up_code_is_unknown(links: Links, typed: str) -> None:
    voucher(links)
    with pytest.raises(NoVoucher, match="kennen wij niet"):
        links.redeem(typed, "annas-huis")
