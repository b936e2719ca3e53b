"""Whatever is done with an account, and every try to sign in, is in the access log, and no secret is."""

from collections.abc import Callable

import pyotp
import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import sessionmaker

from desk.houses import NO_HOUSE, House
from desk.inspection import Inspection
from desk.inviting import NotAllowed
from desk.myself import NotYourPassword
from desk.roles import Role
from desk.second_step import WrongCode, new_secret
from desk.service import Desk
from desk.sessions import SignedIn, lifetime_of
from desk.signing_in import WrongPassword
from referrals import access_log
from referrals.office import Office
from tests.desk.people import ADDRESS, HELPDESK, PASSWORD, make_colleague, sign_in
from tests.referrals.centres import CONNECTED
from tests.referrals.conftest import StandingClock

WRONG, NEW = "fout fout fout fout", "een heel nieuw wachtwoord"


@pytest.fixture
def desk(engine: Engine, office: Office) -> Desk:
    return Desk(sessionmaker(engine), office, lifetime_of(60, 10))


def enter(desk: Desk, email: str, password: str = PASSWORD) -> tuple[str, SignedIn]:
    token = sign_in(desk, email, password)
    staff = desk.signed_in(token)
    assert staff
    return token, staff


def rows(desk: Desk) -> list[tuple[str, str, str]]:
    """Who, what and why, in order; the chain must hold at every look."""
    with desk.maker() as session:
        assert access_log.check(session, desk.office.sealer).wrong == ""
        return [(one.who, one.what, one.why) for one in reversed(access_log.entries(session, limit=1000))]


def fails(error: type[Exception], work: Callable[[], object]) -> None:
    with pytest.raises(error):
        work()


def test_an_account_from_beginning_to_end(desk: Desk, clock: StandingClock) -> None:
    make_colleague(desk, "Cor", Role.COORDINATOR)
    _, cor = enter(desk, "cor@balie-post.nl")
    invited = desk.invite(cor, "els@balie-post.nl", "Els", Role.GASTPERSOON, NO_HOUSE)
    desk.accept(invited.token, PASSWORD)
    token, els = enter(desk, "els@balie-post.nl")
    fails(NotYourPassword, lambda: desk.change_password(els, token, WRONG, NEW, ADDRESS))
    desk.change_password(els, token, PASSWORD, NEW, ADDRESS)
    secret = new_secret()
    code = pyotp.TOTP(secret).at(clock())
    paper = desk.turn_on_second_step(els, secret, code)
    waiting = sign_in(desk, "els@balie-post.nl", NEW)
    fails(WrongCode, lambda: desk.enter_code(waiting, "000000", ADDRESS))
    desk.enter_code(waiting, paper[0], ADDRESS)
    desk.turn_off_second_step(els, NEW, ADDRESS)
    again = desk.invite_again(cor, els.account_id)
    desk.drop_second_step(cor, els.account_id)
    desk.set_open(cor, els.account_id, is_open=False)
    desk.set_open(cor, els.account_id, is_open=False)
    desk.set_open(cor, els.account_id, is_open=True)
    me, her, house = "Cor (cor@balie-post.nl)", "Els (els@balie-post.nl)", "coördinator van Anna's Huis"
    signs_in, own, link = "aanmelden bij de balie", "eigen account", "link van een uitnodiging"
    assert rows(desk) == [
        ("beheer van de server", f"account gemaakt, coördinator: {me}", "make account"),
        (me, "wachtwoord gekozen", link),
        (me, "aangemeld", signs_in),
        (me, f"account gemaakt, gastpersoon: {her}", house),
        (her, "wachtwoord gekozen", link),
        (her, "aangemeld", signs_in),
        ("onbekend", f"wachtwoord fout bij een wijziging: {her}", own),
        (her, "wachtwoord veranderd", own),
        (her, "code van de telefoon aangezet", own),
        ("onbekend", f"aanmelden mislukt, code: {her}", signs_in),
        (her, "aangemeld, met code", signs_in),
        (her, "code van de telefoon uitgezet", own),
        (me, f"nieuwe link gemaakt voor een wachtwoord: {her}", house),
        (me, f"code van de telefoon uitgezet: {her}", house),
        (me, f"account gesloten: {her}", house),
        (me, f"account weer geopend: {her}", house),
    ]
    said = str(rows(desk))
    for kept_secret in (PASSWORD, NEW, WRONG, secret, code, paper[0], invited.token, again.token, token):
        assert kept_secret not in said


def test_a_try_is_written_for_an_account_that_nobody_has_too_without_what_was_typed(desk: Desk) -> None:
    """As much work for both: else the time that an answer takes tells who has an account."""
    els = make_colleague(desk, "Els")
    before = len(rows(desk))
    for email in (els, "niemand@balie-post.nl", PASSWORD):
        fails(WrongPassword, lambda email=email: sign_in(desk, email, WRONG))
    unknown = ("onbekend", "aanmelden mislukt, wachtwoord: een account dat niet bestaat", "aanmelden bij de balie")
    known = (unknown[0], "aanmelden mislukt, wachtwoord: Els (els@balie-post.nl)", unknown[2])
    assert rows(desk)[before:] == [known, unknown, unknown]


def test_what_does_not_happen_is_not_written(desk: Desk) -> None:
    cor = make_colleague(desk, "Cor", Role.COORDINATOR)
    _, by = enter(desk, cor)
    before = rows(desk)
    fails(NotAllowed, lambda: desk.invite(by, "baas@balie-post.nl", "Baas", Role.BEHEERDER, NO_HOUSE))
    fails(WrongCode, lambda: desk.turn_on_second_step(by, new_secret(), "000000"))
    assert rows(desk) == before


def test_a_coordinator_reads_of_the_own_house_only_and_a_beheerder_all(desk: Desk) -> None:
    people = {
        name: enter(desk, make_colleague(desk, name, role, house))[1]
        for name, role, house in (
            ("Cor", Role.COORDINATOR, House(CONNECTED)), ("Els", Role.GASTPERSOON, House(CONNECTED)),
            ("Co", Role.COORDINATOR, House(helpdesk_id=HELPDESK)),
            ("Hans", Role.GASTPERSOON, House(helpdesk_id=HELPDESK)),
            ("Baas", Role.BEHEERDER, NO_HOUSE),
        )
    }  # fmt: skip
    fails(WrongPassword, lambda: sign_in(desk, "niemand@balie-post.nl", WRONG))
    desk.set_open(people["Baas"], people["Els"].account_id, is_open=False)
    inspection = Inspection(desk.maker, desk.office)

    def read(name: str) -> str:
        seen, more = inspection.page(people[name], 1)
        assert not more
        return " / ".join(f"{one.who}: {one.what}" for one in seen)

    house, helpdesk, everything = read("Cor"), read("Co"), read("Baas")
    assert "Els (els@balie-post.nl): aangemeld" in house and "Baas (baas@balie-post.nl): account gesloten: Els" in house
    assert not any(other in house for other in ("Hans", "Co (", "niet bestaat", "Baas (baas@balie-post.nl): aangemeld"))
    assert "Hans (hans@balie-post.nl): aangemeld" in helpdesk and "Els" not in helpdesk and "Baas" not in helpdesk
    assert all(one in everything for one in ("Els", "Hans", "Baas (baas@balie-post.nl): aangemeld", "niet bestaat"))
    fails(NotAllowed, lambda: inspection.page(people["Els"], 1))
