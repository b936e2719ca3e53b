"""The export holds everything that is kept about somebody, and nothing of our own keys."""

import json

from sqlalchemy.orm import Session

from referrals.access_log import record
from referrals.models import Referral
from referrals.notes import add_note
from referrals.service import Referrals
from referrals.words import Actor, Step
from tests.referrals.centres import request, stored


def test_everything_that_is_kept_is_in_it(referrals: Referrals) -> None:
    made = request(referrals)
    referrals.step(made.reference, Step.ACCEPT, Actor.CENTRE)
    with referrals.sessions.begin() as session:
        referral = stored(referrals, made, session)
        add_note(session, referrals.office, referral, "Els", "Belt graag in de ochtend")
        record(session, referrals.office, "Els", "aanvraag geopend", "gastpersoon", referral.id)
    told = json.loads(json.dumps(referrals.export(made.token)))
    assert told["persoon"]["first_name"] == "Mia" and told["persoon"]["address"] == "mia@voorbeeld-post.nl"
    assert told["persoon"]["story"] == "Ik heb kanker."
    assert [one["stap"] for one in told["stappen"]] == ["request", "accept"]
    assert told["notities"][0]["tekst"] == "Belt graag in de ochtend"
    assert [(one["wie"], one["wat"]) for one in told["wie_keek"]] == [("Els", "aanvraag geopend")]
    assert {one["doel"] for one in told["toestemming"]} == {"contact", "verhaal", "navragen"}
    assert told["berichten"] and told["komt_nog"]
    with referrals.sessions() as session:
        referral = stored(referrals, made, session)
        secrets = (made.token, referral.token_hash, referral.idempotency_key)
    assert not any(secret in json.dumps(told) for secret in secrets)


def test_somebody_elses_is_not_in_it(referrals: Referrals) -> None:
    mine, theirs = request(referrals), request(referrals, first_name="Bo", address="bo@voorbeeld-post.nl")
    with referrals.sessions.begin() as session:
        record(session, referrals.office, "Els", "aanvraag geopend", "gast", stored(referrals, theirs, session).id)
    told = json.dumps(referrals.export(mine.token))
    assert "Bo" not in json.loads(told)["persoon"]["first_name"] and "bo@" not in told and '"wie_keek": []' in told


def test_every_table_about_a_referral_is_in_it() -> None:
    """Whoever adds a table about a referral decides here how the person hears of it."""
    in_it = {
        "referral_person", "consent", "referral_event", "contact_attempt", "appointment", "referral_note", "timer",
        "outbox",
    }  # fmt: skip
    told_elsewhere = {"follow_up_call"}  # one for each timer "komt_nog" and each step that came of it
    about = {
        table.name
        for table in Referral.metadata.tables.values()
        if any(key.column.table.name == "referral" for key in table.foreign_keys)
    }
    assert about <= in_it | told_elsewhere, about


def test_the_session_is_only_read(referrals: Referrals) -> None:
    made = request(referrals)
    before = referrals.export(made.token)
    with Session(referrals.sessions.kw["bind"]):
        assert referrals.export(made.token) == before
