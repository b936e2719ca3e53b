"""Inviting: a link works once and for a week, and nobody reaches beyond their own house."""

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import sessionmaker

from desk.houses import NO_HOUSE, House
from desk.inviting import NoSuchAccount, NoSuchInvitation, NotAllowed
from desk.passwords import WeakPassword
from desk.roles import Role
from desk.service import Desk
from desk.sessions import SignedIn, lifetime_of
from referrals.office import Office, Refused
from referrals.reaching import ReachError
from tests.desk.people import HELPDESK, PASSWORD, make_colleague, sign_in
from tests.referrals.centres import ALONE, CONNECTED
from tests.referrals.conftest import StandingClock


@pytest.fixture
def desk(engine: Engine, office: Office) -> Desk:
    return Desk(sessionmaker(engine), office, lifetime_of(60, 10))


def staff(desk: Desk, name: str, role: Role, house: House | None = None) -> SignedIn:
    found = desk.signed_in(sign_in(desk, make_colleague(desk, name, role, house)))
    assert found
    return found


@pytest.fixture
def cor(desk: Desk) -> SignedIn:
    return staff(desk, "Cor", Role.COORDINATOR)


def test_a_link_works_once(desk: Desk, cor: SignedIn) -> None:
    made = desk.invite(cor, " Nora@Balie-post.nl ", "Nora", Role.GASTPERSOON, NO_HOUSE)
    assert desk.invited(made.token) == "Nora" == desk.invited(made.token)
    with pytest.raises(WeakPassword):
        desk.accept(made.token, "kort")
    desk.accept(made.token, "vier nieuwe woorden samen")
    nora = desk.signed_in(sign_in(desk, "nora@balie-post.nl", "vier nieuwe woorden samen"))
    assert nora and nora.organization_id == CONNECTED
    with pytest.raises(NoSuchInvitation):
        desk.accept(made.token, "vijf andere woorden erachter")


def test_a_link_ends_after_a_week_and_by_a_newer_one(desk: Desk, cor: SignedIn, clock: StandingClock) -> None:
    first = desk.invite(cor, "nora@balie-post.nl", "Nora", Role.GASTPERSOON, NO_HOUSE)
    second = desk.invite_again(cor, first.account_id)
    with pytest.raises(NoSuchInvitation):
        desk.invited(first.token)
    clock.forward(days=6, hours=23)
    assert desk.invited(second.token)
    clock.forward(hours=1)
    for token in (second.token, "raden", ""):
        with pytest.raises(NoSuchInvitation):
            desk.accept(token, PASSWORD)


def test_a_coordinator_invites_within_their_house_only(desk: Desk, cor: SignedIn) -> None:
    made = desk.invite(cor, "nora@balie-post.nl", "Nora", Role.COORDINATOR, House(ALONE))
    desk.accept(made.token, PASSWORD)
    nora = desk.signed_in(sign_in(desk, "nora@balie-post.nl"))
    assert nora and nora.house == House(CONNECTED)
    with pytest.raises(NotAllowed):
        desk.invite(cor, "baas@balie-post.nl", "Baas", Role.BEHEERDER, NO_HOUSE)
    for role in (Role.GASTPERSOON, Role.VERWIJZER):
        other = staff(desk, role.title(), role)
        with pytest.raises(NotAllowed):
            desk.invite(other, "x@balie-post.nl", "X", Role.GASTPERSOON, NO_HOUSE)


def test_a_coordinator_manages_their_house_only(desk: Desk, cor: SignedIn) -> None:
    elsewhere = staff(desk, "Ada", Role.GASTPERSOON, House(ALONE))
    helper = staff(desk, "Hans", Role.GASTPERSOON, House(helpdesk_id=HELPDESK))
    boss = staff(desk, "Baas", Role.BEHEERDER)
    els = staff(desk, "Els", Role.GASTPERSOON)
    assert {one.name for one in desk.colleagues(cor)} == {"Cor", "Els"}
    assert {one.name for one in desk.colleagues(boss)} == {"Ada", "Baas", "Cor", "Els", "Hans"}
    for other in (elsewhere, helper, boss):
        for deed in (
            lambda one=other: desk.set_open(cor, one.account_id, is_open=False),
            lambda one=other: desk.invite_again(cor, one.account_id),
            lambda one=other: desk.drop_second_step(cor, one.account_id),
        ):
            with pytest.raises(NoSuchAccount):
                deed()
    with pytest.raises(NotAllowed):
        desk.colleagues(els)
    with pytest.raises(Refused):
        desk.set_open(cor, cor.account_id, is_open=False)


def test_role_and_house_must_go_together(desk: Desk) -> None:
    for role, house in [
        (Role.BEHEERDER, House(CONNECTED)), (Role.GASTPERSOON, NO_HOUSE), (Role.COORDINATOR, House("bestaat-niet")),
        (Role.GASTPERSOON, House(helpdesk_id="bestaat-niet")), (Role.GASTPERSOON, House(CONNECTED, HELPDESK)),
    ]:  # fmt: skip
        with pytest.raises(Refused):
            desk.make_account("x@balie-post.nl", "X", role, house)
    assert not desk.has_accounts()


def test_one_account_for_an_address_and_bad_input(desk: Desk, cor: SignedIn) -> None:
    with pytest.raises(Refused):
        desk.invite(cor, "COR@balie-post.nl", "Nog een", Role.GASTPERSOON, NO_HOUSE)
    for email, name in [("geen adres", "Nora"), ("nora@balie-post.nl", ""), ("nora@balie-post.nl", "x" * 500)]:
        with pytest.raises(ReachError):
            desk.invite(cor, email, name, Role.GASTPERSOON, NO_HOUSE)


def test_a_closed_account_takes_no_link(desk: Desk, cor: SignedIn) -> None:
    made = desk.invite(cor, "nora@balie-post.nl", "Nora", Role.GASTPERSOON, NO_HOUSE)
    desk.set_open(cor, made.account_id, is_open=False)
    with pytest.raises(NoSuchInvitation):
        desk.accept(made.token, PASSWORD)
    with pytest.raises(Refused):
        desk.invite_again(cor, made.account_id)
    with pytest.raises(Refused):
        desk.renew("nora@balie-post.nl")
    desk.set_open(cor, made.account_id, is_open=True)
    desk.accept(desk.invite_again(cor, made.account_id).token, PASSWORD)
    assert desk.renew("niemand@balie-post.nl") is None
