"""Somebody at the desk in a real browser: an account in the running assistant, and the way in."""

from sqlalchemy.orm import sessionmaker

from desk.houses import NO_HOUSE, House
from desk.roles import Role
from desk.service import Desk
from desk.sessions import lifetime_of
from knowledge.database import open_database
from tests.browser.visitor import Visitor
from tests.running import Wegwijs

PASSWORD = "koffie molen fiets egel"
#: A centre of the real directory.
CENTRE = "annas-huis"


def new_account(wegwijs: Wegwijs, name: str, role: Role = Role.COORDINATOR) -> str:
    """An account that can sign in with ``PASSWORD``; returns its mail address."""
    engine = open_database(wegwijs.database_url)
    desk = Desk(sessionmaker(engine), wegwijs.referrals().office, lifetime_of(60, 10))
    email = f"{name.lower()}@balie-post.nl"
    house = NO_HOUSE if role is Role.BEHEERDER else House(CENTRE)
    desk.accept(desk.make_account(email, name, role, house).token, PASSWORD)
    engine.dispose()
    return email


def sign_in(visitor: Visitor, email: str) -> None:
    """By the page, as people do."""
    page = visitor.page
    page.goto(f"{visitor.address}/balie/aanmelden")
    page.locator("input[name=email]").fill(email)
    page.locator("input[name=wachtwoord]").fill(PASSWORD)
    page.locator("main form button").first.click()
    page.wait_for_url("**/balie**")
