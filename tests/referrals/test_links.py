"""The GP's link: made in one go, opened without using it up, begun once if it is for once, and never about anybody."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine, inspect, select
from sqlalchemy.orm import sessionmaker

from referrals.consent import Purpose
from referrals.feedback import Outcome
from referrals.links.codes import new_code, spelled, tidy
from referrals.links.counting import coarse
from referrals.links.making import Wanted
from referrals.links.models import PracticeComputer, PracticeInvite
from referrals.links.refusals import LinkEnded, NoSuchComputer, NoSuchInvite, NoSuchLink, NotComplete
from referrals.links.says import LinkSays
from referrals.links.service import Links, LinkView
from referrals.models import Referral
from referrals.office import Office
from referrals.service import Referrals
from referrals.words import Actor, Kind, Reason, Step
from tests.referrals.centres import CONNECTED, YES, asked, keys
from tests.referrals.conftest import StandingClock

ZAANDAM = "town:zaandam:zaanstad"
WORK = Wanted(("werk",), ZAANDAM, role="patient", phase="behandeling")


@pytest.fixture
def links(engine: Engine, office: Office) -> Links:
    return Links(sessionmaker(engine), office)


@pytest.fixture
def practice(links: Links) -> str:
    return links.open_practice("Praktijk De Brug").practice_id


def made(links: Links, practice: str, wanted: Wanted = WORK, **more: object) -> LinkView:
    return links.make(practice, replace(wanted, **more))  # type: ignore[arg-type]


def test_a_link_says_slugs_and_a_place_and_works_through_its_last_day(
    links: Links, practice: str, clock: StandingClock
) -> None:
    link = made(links, practice, days=7)
    assert link.says.themes == ("werk",) and link.says.place == ZAANDAM and link.over == ""
    assert link.expires_at == datetime(2026, 11, 30, 22, 59, 59, tzinfo=UTC)
    clock.at = link.expires_at.replace(second=58)
    assert links.begin(link.code) == LinkSays(
        link.says.link_id, ("werk",), ZAANDAM, "behandeling", "patient", link.code
    )
    clock.forward(seconds=2)
    with pytest.raises(LinkEnded, match="verlopen"):
        links.begin(link.code)
    with pytest.raises(LinkEnded, match="verlopen"):
        links.look(link.code)


def test_no_column_of_any_table_could_hold_a_patient(engine: Engine) -> None:
    columns = {
        column["name"] for table in ("practice_link", "gift_voucher") for column in inspect(engine).get_columns(table)
    }
    assert columns == {
        "id", "code", "practice_id", "themes", "place", "phase", "role", "single_use", "created_at", "expires_at",
        "revoked_at", "opened", "begun", "helped", "asked", "link_id", "redeemed_at", "redeemed_by",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"themes": ()}, "thema"),
        ({"themes": ("werk", "<script>")}, "thema"),
        ({"themes": ("ka-doos",)}, "thema"),
        ({"themes": ("werk", "geld", "rouw", "vervoer")}, "thema"),
        ({"place": "town:nergens:nergens"}, "plaats"),
        ({"place": ""}, "plaats"),
        ({"role": "professional"}, "wie"),
        ({"phase": "morgen"}, "fase"),
        ({"days": 0}, "dagen"),
        ({"days": 91}, "dagen"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_made(
    links: Links, practice: str, changes: dict[str, object], field: str
) -> None:
    with pytest.raises(NotComplete) as refused:
        made(links, practice, **changes)
    assert list(refused.value.problems) == [field]
    assert links.all_of(practice) == []


def test_codes_are_read_however_they_are_typed_or_scanned() -> None:
    code = "KA7F9QXM"
    for typed in (
        "ka7f-9qxm",
        " KA7F 9QXM ",
        "https://wegwijs.test/v/KA7F9QXM",
        "http://x/v/KA7F-9QXM/",
        "KA-KA7F-9QXM",
    ):
        assert tidy(typed) == code
    assert tidy("KA-7K3F-9QXM") == "7K3F9QXM" and spelled("7K3F9QXM") == "7K3F-9QXM"
    assert tidy("") == "" and len(tidy("é" * 100_000)) == 0
    many = {new_code() for _ in range(1000)}
    assert len(many) == 1000 and not set("".join(many)) & set("01258BILOSUVZ")


def test_looking_uses_nothing_and_beginning_uses_a_link_for_once(links: Links, practice: str) -> None:
    link = made(links, practice, single_use=True)
    for _ in range(5):
        links.look(link.code)
    assert links.begin(link.code).themes == ("werk",)
    with pytest.raises(LinkEnded, match="al een keer gebruikt"):
        links.begin(link.code)
    with pytest.raises(LinkEnded, match="al een keer gebruikt"):
        links.look(link.code)
    again = links.mine(practice, link.code)
    assert (again.counts.opened, again.counts.begun) == (5, 1)


def test_of_many_who_begin_at_once_one_succeeds(any_engine: Engine, office: Office) -> None:
    links = Links(sessionmaker(any_engine), office)
    code = made(links, links.open_practice("De Brug").practice_id, single_use=True).code

    def try_it(_: int) -> bool:
        try:
            links.begin(code)
        except LinkEnded:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(try_it, range(16))) == 1


def test_a_practice_takes_back_its_own_links_only(links: Links, practice: str) -> None:
    link = made(links, practice)
    other = links.open_practice("De Dam").practice_id
    with pytest.raises(NoSuchLink):
        links.revoke(other, link.code)
    with pytest.raises(NoSuchLink):
        links.mine(other, link.code)
    assert links.all_of(other) == [] and links.mine(practice, link.code).over == ""
    links.revoke(practice, link.code)
    links.revoke(practice, link.code)
    with pytest.raises(LinkEnded, match="ingetrokken"):
        links.begin(link.code)


def test_an_unknown_code_is_unknown(links: Links) -> None:
    for code in ("", "7K3F9QXM", "<script>", "' OR 1=1 --", "é" * 5000):
        with pytest.raises(NoSuchLink):
            links.look(code)
        with pytest.raises(NoSuchLink):
            links.begin(code)


class TestComputers:
    def test_an_invitation_remembers_one_computer_once(self, links: Links, practice: str) -> None:
        code = links.invite(practice)
        token = links.accept(spelled(code).lower(), "balie")
        there = links.at_computer(token)
        assert there and (there.practice_id, there.practice_name) == (practice, "Praktijk De Brug")
        with pytest.raises(NoSuchInvite):
            links.accept(code, "balie")

    def test_an_invitation_is_over_after_two_weeks(self, links: Links, practice: str, clock: StandingClock) -> None:
        code = links.invite(practice)
        clock.forward(days=14)
        with pytest.raises(NoSuchInvite):
            links.accept(code, "balie")

    def test_a_mistake_in_the_name_uses_nothing(self, links: Links, practice: str) -> None:
        code = links.invite(practice)
        with pytest.raises(NotComplete):
            links.accept(code, "  ")
        assert links.accept(code, "balie")

    def test_neither_code_nor_token_is_kept(self, links: Links, practice: str, engine: Engine) -> None:
        code = links.invite(practice)
        token = links.accept(code, "balie")
        with sessionmaker(engine)() as session:
            kept = [
                session.scalars(select(PracticeInvite.code_hash)).one(),
                session.scalars(select(PracticeComputer.token_hash)).one(),
            ]
        assert code not in kept and token not in kept

    def test_a_computer_is_forgotten_by_its_practice_only(self, links: Links, practice: str) -> None:
        token = links.remember(practice, "spreekkamer 1")
        (computer,) = links.computers(practice)
        other = links.open_practice("De Dam").practice_id
        with pytest.raises(NoSuchComputer):
            links.forget_computer(other, computer.id)
        assert links.at_computer(token)
        links.forget_computer(practice, computer.id)
        assert links.at_computer(token) is None and links.computers(practice) == []

    def test_a_computer_unused_for_a_year_is_forgotten_and_a_used_one_is_not(
        self, links: Links, practice: str, clock: StandingClock
    ) -> None:
        used, unused = links.remember(practice, "een"), links.remember(practice, "twee")
        for _ in range(3):
            clock.forward(days=150)
            assert links.at_computer(used)
        assert links.at_computer(unused) is None

    def test_a_made_up_token_opens_nothing(self, links: Links) -> None:
        assert links.at_computer("") is None and links.at_computer("x" * 100_000) is None

    def test_an_account_speaks_for_one_practice(self, links: Links) -> None:
        assert links.practice_of("els") is None
        links.open_practice("De Brug", "els")
        moved = links.open_practice("De Dam", "els")
        assert links.practice_of("els") == moved and links.practice_of("bo") is None

    @pytest.mark.parametrize("name", ["", "   ", "x" * 81])
    def test_a_practice_needs_a_name(self, links: Links, name: str) -> None:
        with pytest.raises(NotComplete):
            links.open_practice(name)


class TestCounts:
    def test_small_numbers_are_not_told_and_larger_ones_in_steps(self) -> None:
        assert {coarse(number) for number in range(5)} == {"minder dan 5"}
        assert [coarse(number) for number in (5, 9, 10, 23)] == [
            "minstens 5", "minstens 5", "minstens 10", "minstens 20",
        ]  # fmt: skip

    def ask(self, referrals: Referrals, link: LinkView, *, tell_gp: bool) -> str:
        version = referrals.way(CONNECTED).consent_version(through_gp=True)
        answers = {**YES, Purpose.GP: tell_gp}
        body = asked(referrals, kind=Kind.GP, gp_link=link.says.link_id, answers=answers, consent_version=version)
        return referrals.request(body, next(keys)).token

    def test_without_consent_a_referral_is_counted_and_not_tied_to_the_link(
        self, links: Links, practice: str, referrals: Referrals
    ) -> None:
        link = made(links, practice)
        self.ask(referrals, link, tell_gp=False)
        after = links.mine(practice, link.code)
        assert after.counts.asked == 1 and after.outcome == Outcome()
        with referrals.sessions() as session:
            assert session.scalars(select(Referral.gp_link)).one() is None

    def test_with_consent_it_is_waiting_and_then_picked_up_until_it_is_taken_back(
        self, links: Links, practice: str, referrals: Referrals
    ) -> None:
        link = made(links, practice)
        token = self.ask(referrals, link, tell_gp=True)
        assert links.mine(practice, link.code).outcome == Outcome(waiting=1)
        with referrals.sessions() as session:
            reference = session.scalars(select(Referral.reference)).one()
        referrals.step(reference, Step.ACCEPT, Actor.CENTRE)
        assert links.mine(practice, link.code).outcome == Outcome(waiting=1)
        referrals.attempt(reference, Actor.CENTRE, reached=True)
        assert links.mine(practice, link.code).outcome == Outcome(picked_up=1)
        referrals.withdraw_consent(token, Purpose.GP)
        assert links.mine(practice, link.code).outcome == Outcome()
        with referrals.sessions() as session:
            assert session.scalars(select(Referral.gp_link)).one() is None

    def test_refused_is_not_picked_up_and_erased_is_nothing(
        self, links: Links, practice: str, referrals: Referrals
    ) -> None:
        link = made(links, practice)
        token = self.ask(referrals, link, tell_gp=True)
        with referrals.sessions() as session:
            reference = session.scalars(select(Referral.reference)).one()
        referrals.step(reference, Step.REFUSE, Actor.CENTRE, Reason.OUT_OF_AREA)
        assert links.mine(practice, link.code).outcome == Outcome(not_picked_up=1)
        referrals.withdraw(token)
        assert links.mine(practice, link.code).outcome == Outcome()

    def test_a_repeated_request_is_counted_once(self, links: Links, practice: str, referrals: Referrals) -> None:
        link = made(links, practice)
        version = referrals.way(CONNECTED).consent_version(through_gp=True)
        body = asked(referrals, kind=Kind.GP, gp_link=link.says.link_id, consent_version=version)
        for _ in range(3):
            referrals.request(body, "key-of-one-request-only")
        assert links.mine(practice, link.code).counts.asked == 1
