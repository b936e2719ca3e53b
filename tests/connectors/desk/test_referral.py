"""One referral at the desk: buttons do what they say, and nothing is shown too early, too long or to others."""

import re
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from sqlalchemy import select

from connectors.dependencies import Services
from desk.houses import House
from desk.roles import Role
from knowledge.directory.models import Phone
from referrals import access_log
from referrals.calls import CallKind, ask_by_phone
from referrals.consent import Purpose
from referrals.models import Appointment, ReferralNote
from referrals.reaching import Channel
from referrals.transactions import by_reference
from referrals.words import Actor, Reason, Status, Step
from referrals.workdays import AMSTERDAM, now
from tests.connectors.desk.visiting import AtTheDesk, at_the_desk, words
from tests.connectors.referral_door import use_door
from tests.desk.people import HELPDESK, looks
from tests.referrals.centres import ALONE, HELPED, request

MIA = ("Mia", "mia@voorbeeld-post.nl", "Ik heb kanker.", "in de ochtend")
PHONE = {"channel": Channel.PHONE, "address": "06 12345678"}


def shows(page: str, *texts: str) -> list[str]:
    return [text for text in texts if text in page]


async def press(visitor: AtTheDesk, reference: str, stap: str, **form: str) -> str:
    """Press a button, follow the redirect, and read the page."""
    answer = await visitor.post(f"/balie/{reference}", stap=stap, **form)
    assert answer.status_code == 303, words(answer)
    return await visitor.read(answer.headers["location"])


def status(services: Services, reference: str) -> Status:
    with services.sessions() as session:
        return Status(by_reference(session, reference).status)


def test_a_whole_loop_by_buttons(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals, **PHONE)
        visitor = await at_the_desk(services, client)
        where = f"/balie/{made.reference}"
        inbox = await visitor.read("/balie")
        assert made.reference in inbox and "Nieuw" in inbox and shows(inbox, *MIA, "06 12345678") == []
        unread = await visitor.read(where)
        assert "Open de aanvraag" in unread and shows(unread, *MIA, "06 12345678") == []
        assert status(services, made.reference) is Status.AANGEVRAAGD, "looking changes nothing: mail scanners look"
        opened = await press(visitor, made.reference, "open")
        assert shows(opened, "Mia", "06 12345678", "Ik heb kanker.", "in de ochtend", "Ja, wij helpen") and (
            "Afspraak maken" not in opened
        )
        accepted = await press(visitor, made.reference, "help")
        assert "Bel Mia: 06 12345678." in accepted and "Ja, wij helpen" not in accepted
        await press(visitor, made.reference, "niet-bereikt")
        reached = await press(visitor, made.reference, "bereikt")
        assert "Contact gehad" in reached and "Niemand bereikt" in reached
        day = (now() + timedelta(days=3)).astimezone(AMSTERDAM)
        planned = await press(visitor, made.reference, "afspraak", datum=day.date().isoformat(), tijd="14:30")
        assert "14.30 uur" in planned and "Zet in mijn agenda" in planned and "Ja, geweest" not in planned
        calendar = await visitor.get(f"{where}/afspraak.ics")
        assert calendar.headers["content-type"].startswith("text/calendar") and "Mia" not in calendar.text
        early = await visitor.post(where, stap="geweest")
        assert early.status_code == 409 and "moet nog komen" in early.text
        with services.sessions.begin() as session:
            session.query(Appointment).update({Appointment.starts_at: now() - timedelta(hours=1)})
        assert "Is Mia geweest?" in await visitor.read(where)
        assert "Rond de aanvraag af" in await press(visitor, made.reference, "geweest")
        done = await press(visitor, made.reference, "klaar")
        assert "hoeft niets te doen" in done and shows(done, *MIA, "06 12345678") == []
        assert made.reference in await visitor.read("/balie/klaar")
        assert made.reference not in await visitor.read("/balie")

    use_door(database, use)


def test_refusing_needs_a_reason_and_two_tabs_get_a_clear_answer(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals)
        one = await at_the_desk(services, client)
        other = await at_the_desk(services, client, "Bo")
        where = f"/balie/{made.reference}"
        await press(one, made.reference, "open")
        missing = await one.post(where, stap="nee")
        assert missing.status_code == 409 and "Kies ook een reden." in missing.text
        wrong = await one.post(where, stap="nee", reden="no-answer")
        assert wrong.status_code == 409 and "past niet" in wrong.text
        await press(one, made.reference, "nee", reden="no-capacity")
        for stap in ("help", "bereikt", "klaar", "geweest", "vervanger"):
            late = await other.post(where, stap=stap)
            assert late.status_code == 409 and "niet aangenomen" in words(late), stap
            assert shows(late.text, *MIA) == []
        assert (await other.post(where, stap="onzin")).status_code == 303
        again = await one.post(where, stap="nee", reden="no-capacity")
        assert again.status_code == 303, "a double click is one"

    use_door(database, use)


def test_only_buttons_that_work_are_shown(database: Path) -> None:
    """Every button on every page of every state is pressed: none may be refused by the state machine."""

    async def use(services: Services, client: httpx.AsyncClient) -> None:
        for role, name in ((Role.GASTPERSOON, "Els"), (Role.COORDINATOR, "Cor")):
            visitor = await at_the_desk(services, client, name, role)
            for path in (
                (), ("open",), ("open", "help"), ("open", "help", "bereikt"), ("open", "help", "bereikt", "afspraak"),
                ("open", "help", "afspraak", "voorbij"), ("open", "help", "afspraak", "voorbij", "geweest"),
                ("open", "help", "afspraak", "voorbij", "niet-geweest"), ("open", "nee"), ("open", "help", "lukt-niet"),
            ):  # fmt: skip
                buttons = await buttons_after(services, visitor, path)
                assert ("open" in buttons) == (path == ())
                for button in buttons:
                    await buttons_after(services, visitor, (*path, button))

    use_door(database, use)


async def buttons_after(services: Services, visitor: AtTheDesk, path: tuple[str, ...]) -> set[str]:
    """The buttons of a fresh referral after some were pressed."""
    made = request(services.referrals)
    where = f"/balie/{made.reference}"
    for stap in path:
        if stap == "voorbij":
            with services.sessions.begin() as session:
                session.query(Appointment).update({Appointment.starts_at: now() - timedelta(hours=1)})
            continue
        day = (now() + timedelta(days=2)).date().isoformat()
        reason = "no-capacity" if stap in ("nee", "lukt-niet") else ""
        answer = await visitor.post(where, stap=stap, reden=reason, datum=day, tijd="10:00", notitie="Belt morgen.")
        assert answer.status_code == 303, (path, stap, words(answer))
    page = await visitor.get(where)
    assert page.status_code == 200
    return set(re.findall(r'name="stap" value="([\w-]+)"', page.text))


def test_every_look_and_step_is_in_the_access_log(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals)
        visitor = await at_the_desk(services, client)
        await visitor.read(f"/balie/{made.reference}")
        with services.sessions() as session:
            assert looks(session) == [], "nobody was shown yet"
        await press(visitor, made.reference, "open")
        await visitor.post(f"/balie/{made.reference}", stap="klaar")
        with services.sessions() as session:
            rows = looks(session)
            assert [row.what for row in rows] == ["stap: receive", "aanvraag bekeken", "aanvraag bekeken"]
            assert {(row.who, row.why) for row in rows} == {("Els (els@balie-post.nl)", "gastpersoon van Anna's Huis")}
            assert access_log.check(session, services.referrals.office.sealer).wrong == ""

    use_door(database, use)


def test_consent_decides_what_is_shown(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals)
        visitor = await at_the_desk(services, client)
        await press(visitor, made.reference, "open")
        services.referrals.withdraw_consent(made.token, Purpose.STORY)
        page = await visitor.read(f"/balie/{made.reference}")
        assert "Mia" in page and "Ik heb kanker." not in page and "deelt geen verhaal" in page
        services.referrals.withdraw(made.token)
        page = await visitor.read(f"/balie/{made.reference}")
        assert "ingetrokken" in page and shows(page, *MIA) == []

    use_door(database, use)


def test_who_calls_themselves_is_not_called(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals, channel=Channel.CALLS_THEMSELVES, address="")
        visitor = await at_the_desk(services, client)
        await press(visitor, made.reference, "open")
        page = await press(visitor, made.reference, "help")
        assert "Mia belt zelf. Bel niet." in page and made.code_word in page and "tel:" not in page

    use_door(database, use)


def test_notes_are_kept_sealed_and_cleaned(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals)
        visitor = await at_the_desk(services, client)
        await press(visitor, made.reference, "open")
        page = await press(visitor, made.reference, "notitie", notitie="Belt morgen terug op 06-12345678.")
        assert "Belt morgen terug op [telefoonnummer]" in page and "hebben wij weggelaten" in page
        await visitor.post(f"/balie/{made.reference}", stap="notitie", notitie="Belt morgen terug op 06-12345678.")
        assert (await visitor.read(f"/balie/{made.reference}")).count("Belt morgen terug") == 1
        where = f"/balie/{made.reference}"
        for text, why in [("Krijgt chemo.", "ziekte of behandeling"), ("", "leeg"), ("x " * 400, "te lang")]:
            refused = await visitor.post(where, stap="notitie", notitie=text)
            assert refused.status_code == 422 and why in refused.text
        await press(visitor, made.reference, "notitie", notitie="<b>Belt</b> 😀")
        assert "&lt;b&gt;Belt" in (await visitor.get(where)).text
        with services.sessions() as session:
            sealed = session.scalars(select(ReferralNote.sealed)).all()
            assert len(sealed) == 2 and not any(b"Belt" in one for one in sealed)
        services.referrals.withdraw(made.token)
        assert "Belt morgen" not in await visitor.read(where)

    use_door(database, use)


def test_a_colleague_takes_over(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals)
        visitor = await at_the_desk(services, client)
        await at_the_desk(services, client, "Bo")
        await at_the_desk(services, client, "Ada", house=House(ALONE))
        page = (await visitor.get(f"/balie/{made.reference}")).text
        people = dict(re.findall(r'<option value="([\w-]+)"[^>]*>(\w+)', page))
        assert sorted(people.values()) == ["Bo", "Els"]
        bo = next(account for account, name in people.items() if name == "Bo")
        assert "Bo doet dit." in await press(visitor, made.reference, "collega", collega=bo)
        assert "Bo doet dit" in await visitor.read("/balie")
        refused = await visitor.post(f"/balie/{made.reference}", stap="collega", collega="iemand-anders")
        assert refused.status_code == 409 and "werkt hier niet" in refused.text

    use_door(database, use)


def test_the_substitute_gets_it(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals)
        visitor = await at_the_desk(services, client)
        await press(visitor, made.reference, "open")
        page = await press(visitor, made.reference, "vervanger")
        assert "Open de aanvraag" in page and "vervanger" not in page.split("Wat er gebeurd is")[0].replace(
            "De vervanger krijgt een bericht.", ""
        )

    use_door(database, use)


@pytest.mark.parametrize(
    ("day", "clock"), [("", ""), ("2020-01-01", "10:00"), ("31-2-2027", "10:00"), ("2027-01-01", "25:00"), ("x", "<b>")]
)
def test_a_meeting_that_cannot_be(database: Path, day: str, clock: str) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals)
        visitor = await at_the_desk(services, client)
        await press(visitor, made.reference, "open")
        await press(visitor, made.reference, "help")
        answer = await visitor.post(f"/balie/{made.reference}", stap="afspraak", datum=day, tijd=clock)
        assert answer.status_code == 422 and 'role="alert"' in answer.text and "<b>" not in answer.text
        assert status(services, made.reference) is Status.GEACCEPTEERD

    use_door(database, use)


def test_a_helpdesk_phones_the_centre(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        with services.sessions.begin() as session:
            session.add(Phone(id="h", organization_id=HELPED, number="075 111 22 33", source="", source_date=""))
        made = request(services.referrals, HELPED, **PHONE)
        volunteer = await at_the_desk(services, client, "Hans", house=House(helpdesk_id=HELPDESK))
        centre = await at_the_desk(services, client, "Ada", house=House(HELPED))
        assert "Het Lichtpunt" in await volunteer.read("/balie")
        await centre.read(f"/balie/{made.reference}", 404)
        page = await press(volunteer, made.reference, "open")
        assert "Bel Het Lichtpunt: 075 111 22 33." in page
        assert "u spreekt met Hans van de helpdesk Zaanstad" in page and "Ja, het centrum helpt" in page
        page = await press(volunteer, made.reference, "help")
        assert "Geef de naam en het nummer door aan Het Lichtpunt" in page
        with services.sessions() as session:
            assert by_reference(session, made.reference).events[-1].actor == Actor.HELPDESK

    use_door(database, use)


def test_a_coordinator_withdraws_for_the_person(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals)
        guest = await at_the_desk(services, client)
        coordinator = await at_the_desk(services, client, "Cor", Role.COORDINATOR)
        refused = await guest.post(f"/balie/{made.reference}", stap="trek-in")
        assert refused.status_code == 409 and status(services, made.reference) is Status.AANGEVRAAGD
        assert "gegevens zijn gewist" in await press(coordinator, made.reference, "trek-in")
        assert services.referrals.person(made.reference) is None

    use_door(database, use)


def test_calling_back(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals, **PHONE)
        services.referrals.step(made.reference, Step.ACCEPT, Actor.CENTRE)
        services.referrals.step(made.reference, Step.FAIL, Actor.CENTRE, Reason.COULD_NOT_REACH)
        with services.sessions.begin() as session:
            from referrals.transactions import by_reference

            ask_by_phone(session, services.referrals.office, by_reference(session, made.reference), CallKind.FOLLOW_UP)
        visitor = await at_the_desk(services, client)
        stranger = await at_the_desk(services, client, "Ada", house=House(ALONE))
        assert "Er wacht 1 telefoontje" in await visitor.read("/balie")
        page = await visitor.get("/balie/nabellen")
        assert "06 12345678" in page.text and "06 12345678" not in (await stranger.get("/balie/nabellen")).text
        action = re.search(r'action="(/balie/nabellen/\d+)"', page.text)
        assert action and (await stranger.post(action[1], hoe="worked")).status_code == 404
        assert (await visitor.post(action[1], hoe="onzin")).status_code == 422
        assert (await visitor.post(action[1], hoe="worked")).status_code == 303
        assert "niemand na te bellen" in await visitor.read("/balie/nabellen")
        assert services.referrals.track(made.token).worked

    use_door(database, use)


def test_where_one_is_led_back_to(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals)
        visitor = AtTheDesk(client)
        asked = await visitor.get(f"/balie/{made.reference}")
        assert parse_qs(urlsplit(asked.headers["location"]).query) == {"verder": [f"/balie/{made.reference}"]}

    use_door(database, use)
