"""What is sealed cannot be read, opens with any of the keys, and moves to a new key."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

from referrals.models import Outbox, Referral, ReferralEvent, ReferralNote, ReferralPerson
from referrals.references import ALPHABET, new_reference, new_token, token_hash
from referrals.sealing import Sealer, SealingError, new_key, reseal_all

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
PERSON = {"first_name": "Mia", "address": "06 12345678", "story": "Ik heb kanker."}


def referral(**columns: object) -> Referral:
    about = {"id": "r1", "reference": "W-1", "status": "aangevraagd", "themes": "werk", "organization_id": "huis",
             "organization_name": "Huis", "route": "centre", "kind": "api", "with_substitute": False,
             "ask_again": False, "created_at": NOW, "updated_at": NOW, "idempotency_key": "k1",
             "token_hash": "t1"}  # fmt: skip
    return Referral(**{**about, **columns})


def test_sealed_is_unreadable_and_opens_again(sealer: Sealer) -> None:
    sealed = sealer.seal(PERSON)
    assert b"Mia" not in sealed and sealer.open(sealed) == PERSON
    assert sealer.seal(PERSON) != sealed


@pytest.mark.parametrize("keys", ["", " , ", "kort", "geen sleutel,ook niet"])
def test_unusable_keys(keys: str) -> None:
    with pytest.raises(SealingError, match="WEGWIJS_DATA_KEYS"):
        Sealer(keys)


def test_another_key_does_not_open_it_and_neither_does_a_changed_byte(sealer: Sealer) -> None:
    sealed = sealer.seal(PERSON)
    for other, bytes_ in ((Sealer(new_key()), sealed), (sealer, sealed[:-8] + b"AAAAAA==")):
        with pytest.raises(SealingError):
            other.open(bytes_)
        with pytest.raises(SealingError):
            other.reseal(bytes_)


def test_fingerprints_find_equals_under_every_key() -> None:
    old, new = new_key(), new_key()
    before, both = Sealer(old), Sealer(f"{new},{old}")
    assert before.fingerprints("06 12345678")[0] in both.fingerprints("06 12345678")
    assert before.fingerprints("06 12345678") != before.fingerprints("06 12345679")
    assert Sealer(new).fingerprints("x") == both.fingerprints("x")[:1]


def test_rotation_reseals_everything(engine: Engine) -> None:
    old, new = new_key(), new_key()
    before = Sealer(old)
    mail = {"message_id": "m", "template": "x", "to_person": True, "created_at": NOW, "not_before": NOW, "attempts": 0}
    with Session(engine) as session, session.begin():
        session.add(referral())
        session.flush()
        mark = before.fingerprints("06 12345678")[0]
        session.add(ReferralPerson(referral_id="r1", sealed=before.seal(PERSON), fingerprint=mark))
        session.add(Outbox(referral_id="r1", recipient=before.seal({"email": "a@b.nl"}), **mail))
        session.add(Outbox(referral_id="r1", recipient=b"", **{**mail, "message_id": "sent"}))
        session.add(ReferralNote(referral_id="r1", at=NOW, author="Els", sealed=before.seal({"text": "Na vijven."})))
    with Session(engine) as session, session.begin():
        assert reseal_all(session, Sealer(f"{new},{old}")) == 3
    after = Sealer(new)
    with Session(engine) as session:
        person = session.get(ReferralPerson, "r1")
        assert person and after.open(person.sealed) == PERSON
        assert person.fingerprint == after.fingerprints("06 12345678")[0]
        waiting = session.query(Outbox).filter_by(message_id="m").one()
        assert after.open(waiting.recipient) == {"email": "a@b.nl"}
        assert after.open(session.query(ReferralNote).one().sealed) == {"text": "Na vijven."}


def test_nothing_personal_stands_in_the_file(engine: Engine, sealer: Sealer) -> None:
    with Session(engine) as session, session.begin():
        session.add(referral())
        session.flush()
        session.add(ReferralPerson(referral_id="r1", sealed=sealer.seal(PERSON)))
    with engine.connect() as connection:
        connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
    stored = Path(engine.url.database or "").read_bytes()
    assert b"W-1" in stored and b"Mia" not in stored and b"12345678" not in stored


def test_events_are_only_added(engine: Engine) -> None:
    with Session(engine) as session:
        session.add(referral(events=[ReferralEvent(at=NOW, actor="person", step="request", to_status="aangevraagd")]))
        session.commit()
        event = session.query(ReferralEvent).one()
        event.step = "accept"
        with pytest.raises(TypeError):
            session.flush()
        session.rollback()
        session.delete(session.query(ReferralEvent).one())
        with pytest.raises(TypeError):
            session.flush()


def test_times_come_back_with_their_zone(any_engine: Engine) -> None:
    with Session(any_engine) as session:
        session.add(referral())
        session.commit()
    with Session(any_engine) as session:
        found = session.get(Referral, "r1")
        assert found and found.created_at == NOW and found.created_at.tzinfo is UTC
        found.updated_at = datetime(2026, 1, 1)
        with pytest.raises(Exception, match="time zone"):
            session.flush()


def test_names_of_a_referral() -> None:
    made = {new_reference() for _ in range(500)}
    assert len(made) > 490 and all(re.fullmatch(rf"W-[{ALPHABET}]{{4}}-[{ALPHABET}]{{2}}", one) for one in made)
    assert not set("01OILBS5Z2UV8") & set(ALPHABET) and len(set(ALPHABET)) == len(ALPHABET)
    token = new_token()
    assert len(token) >= 43 and token_hash(token) == token_hash(token) != token_hash(new_token())
