"""What the routes share, as named types, so that a route's signature reads as a sentence."""

import asyncio
from dataclasses import dataclass, field
from typing import Annotated, cast

from fastapi import Depends, Request
from rasa_sdk.executor import ActionExecutor
from sqlalchemy import Engine
from sqlalchemy.orm import Session, sessionmaker

from connectors.bot import Bot
from connectors.conversations import Conversations
from connectors.guessing import Guesses
from connectors.live import Talks
from connectors.settings import Settings
from connectors.turns import Turns
from desk.bell import Bell
from desk.callbacks import DeskCallBacks
from desk.cards import Cards
from desk.cases import Cases
from desk.contacts import Contacts
from desk.own_house import OwnHouse
from desk.service import Desk
from desk.unmet import Unmet
from knowledge.places import Gazetteer
from knowledge.search import Search
from referrals.links.service import Links
from referrals.mail import MailServer
from referrals.service import Referrals
from referrals.worker import Pulse


@dataclass(frozen=True, slots=True)
class Services:
    """Everything the app is made of, built once at the start."""

    settings: Settings
    engine: Engine
    sessions: sessionmaker[Session]
    gazetteer: Gazetteer
    bot: Bot
    bot_token: str
    conversations: Conversations
    turns: Turns
    talks: Talks
    executor: ActionExecutor
    referrals: Referrals
    links: Links
    guesses: Guesses
    desk: Desk
    cases: Cases
    call_backs: DeskCallBacks
    search: Search
    house: OwnHouse
    unmet: Unmet
    cards: Cards
    contacts: Contacts
    bell: Bell
    #: Set when the app begins to stop, for what would otherwise go on: an open bell would hold it up.
    stopping: asyncio.Event
    #: Where mail leaves; without one the outbox waits.
    mail: MailServer | None
    #: When the background work last went round.
    pulse: Pulse = field(default_factory=Pulse)


def services(request: Request) -> Services:
    """The services of the running app."""
    return cast(Services, request.app.state.services)


TheServices = Annotated[Services, Depends(services)]
