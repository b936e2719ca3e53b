"""A practice beside the running assistant: its links are made in the same database, as its pages make them."""

import re
import uuid
from dataclasses import dataclass, field

import httpx
from playwright.sync_api import Page
from sqlalchemy.orm import sessionmaker

from knowledge.database import open_database
from knowledge.places import Gazetteer
from referrals.links.making import Wanted
from referrals.links.practices import AtPractice
from referrals.links.service import Links, LinkView
from referrals.office import Office
from referrals.sealing import Sealer, new_key
from referrals.workdays import now
from tests.desk.people import PASSWORD
from tests.running import Wegwijs

ZAANDAM = "town:zaandam:zaanstad"
WORK = Wanted(("werk",), ZAANDAM, role="patient", phase="behandeling")


#: The centre that gives the gift box, in the real directory.
GIVES_BOX = "annas-huis"


@dataclass
class Gp:
    """A practice of its own."""

    wegwijs: Wegwijs
    links: Links
    practice: AtPractice

    @classmethod
    def beside(cls, wegwijs: Wegwijs) -> "Gp":
        # The very first turn of a bot is its slowest, and these tests are not about that.
        wegwijs.say("eerst", "hallo")
        engine = open_database(wegwijs.database_url)
        links = Links(sessionmaker(engine), Office(Sealer(new_key()), now, Gazetteer.load(), wegwijs.address))
        return cls(wegwijs, links, links.open_practice("Huisartsenpraktijk De Brug"))

    def leave(self) -> None:
        self.links.sessions.kw["bind"].dispose()

    def invitation(self) -> str:
        return self.links.invite(self.practice.practice_id)

    def make(self, wanted: Wanted = WORK) -> str:
        """The code of a new link."""
        return self.links.make(self.practice.practice_id, wanted).code

    def see(self, code: str) -> LinkView:
        return self.links.mine(self.practice.practice_id, code)


@dataclass
class Opened:
    """Somebody who opened a link and presses or types something first."""

    gp: Gp
    code: str
    sender: str = field(default_factory=lambda: uuid.uuid4().hex)

    def begins(self, *, says: str = "", presses: str = "") -> str:
        """The words of the page that comes back, above the field for the next message."""
        form = {"sender": self.sender, "message": says, "keuze": presses}
        answer = httpx.post(f"{self.gp.wegwijs.address}/v/{self.code}", data=form, timeout=15)
        assert answer.status_code == 200, answer.text
        said = answer.text.split('id="log"')[1].split('id="form"')[0]
        return " ".join(re.sub(r"<[^>]+>", " ", said).split())


def sign_in(page: Page, address: str, email: str) -> None:
    """At the desk."""
    page.goto(f"{address}/balie/aanmelden")
    page.get_by_label("Uw e-mailadres").fill(email)
    page.get_by_label("Uw wachtwoord").fill(PASSWORD)
    page.get_by_role("button", name="Meld aan").click()
    page.wait_for_url(lambda url: "aanmelden" not in url)
