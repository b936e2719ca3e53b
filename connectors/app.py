"""The web app: put together here, once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from pathlib import Path

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from rasa_sdk.executor import ActionExecutor
from sqlalchemy.orm import sessionmaker

from actions.conversing import (
    ActionAnswer,
    ActionForget,
    ActionGoOn,
    ActionHuman,
    ActionNotUnderstood,
    ActionStartOver,
)
from actions.helping import ActionFindHelp, ActionMoreHelp, Help
from actions.known_of_shown import ActionOpeningHours
from actions.remembering import ActionRemember
from connectors import errors, refusals
from connectors.bot import Bot
from connectors.conversations import Conversations
from connectors.dependencies import Services
from connectors.desk.routers import ROUTERS
from connectors.guessing import Guesses
from connectors.headers import SecurityHeaders
from connectors.keys import data_keys
from connectors.limits import BodyLimit
from connectors.live import Talks
from connectors.rates import AddressLimit
from connectors.referring import Referring
from connectors.retention import chores
from connectors.routes import actions, chat, directory, gp, health, link, page, referrals, safety, tracking, widget
from connectors.settings import Settings, public_address
from connectors.turns import Turns
from connectors.warming import warming
from connectors.widget.origins import WidgetOrigins, split_origins
from desk.bell import Bell
from desk.callbacks import DeskCallBacks
from desk.cards import Cards
from desk.cases import Cases
from desk.contacts import Contacts
from desk.own_house import OwnHouse
from desk.service import Desk
from desk.sessions import lifetime_of
from desk.unmet import Unmet
from knowledge.database import open_database
from knowledge.places import Gazetteer
from knowledge.search import Search
from referrals.callbacks.service import CallBacks
from referrals.links.service import Links
from referrals.mail import MailServer
from referrals.office import Office
from referrals.sealing import Sealer
from referrals.service import Referrals
from referrals.workdays import now
from referrals.worker import working

DESCRIPTION = "Wegwijs zoekt hulp in de buurt voor iedereen die geraakt is door kanker."
STATIC = Path(__file__).parent / "static"


def build_services(settings: Settings, bot_address: str, bot_token: str, mail: MailServer | None = None) -> Services:
    """Make everything the app is made of. Nothing is called yet; only files are read: places, and the data key.

    Raises:
        SealingError: the keys for personal data are unusable.
    """
    engine = open_database(settings.database_url)
    sessions = sessionmaker(engine)
    gazetteer = Gazetteer.load()
    bot = Bot(bot_address, bot_token)
    office = Office(Sealer(data_keys(settings)), now, gazetteer, public_address(settings))
    referrals = Referrals(sessions, office)
    talks = Talks()
    referring = Referring(referrals, CallBacks(sessions, office), talks)
    conversations = Conversations(settings.conversation_hours, settings.max_conversations)
    return Services(
        settings=settings,
        engine=engine,
        sessions=sessions,
        gazetteer=gazetteer,
        bot=bot,
        bot_token=bot_token,
        conversations=conversations,
        turns=Turns(bot, gazetteer, conversations, referring, settings, talks),
        talks=talks,
        executor=build_executor(Help(sessions, gazetteer)),
        referrals=referrals,
        links=Links(sessions, office),
        guesses=Guesses(),
        cases=Cases(sessions, office),
        call_backs=DeskCallBacks(sessions, office),
        contacts=Contacts(sessions, office),
        bell=Bell(sessions, office.clock),
        desk=Desk(sessions, office, lifetime_of(settings.desk_idle_minutes, settings.desk_hours)),
        search=Search(sessions, gazetteer),
        house=OwnHouse(sessions, office),
        unmet=Unmet(sessions, office),
        cards=Cards(sessions, office),
        stopping=asyncio.Event(),
        mail=mail,
    )


def build_executor(help_: Help) -> ActionExecutor:
    """All actions of the domain, each with what it needs."""
    executor = ActionExecutor()
    for action in (
        ActionRemember(help_.gazetteer),
        ActionFindHelp(help_),
        ActionMoreHelp(help_),
        ActionStartOver(),
        ActionAnswer(help_),
        ActionOpeningHours(help_),
        ActionHuman(help_),
        ActionForget(),
        ActionGoOn(help_.gazetteer),
        ActionNotUnderstood(help_),
    ):
        executor.register_action(action)
    return executor


def create_app(services: Services) -> FastAPI:
    """The app with all its doors."""

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        mail, pulse = services.mail, services.pulse
        background = working(services.referrals, mail, pulse=pulse, chores=chores(services)) if mail else nullcontext()
        async with warming(services.search), background:
            yield
        await services.bot.close()
        services.engine.dispose()

    app = FastAPI(
        title="Wegwijs", version="0.1.0", description=DESCRIPTION, lifespan=lifespan, docs_url=None, redoc_url=None
    )
    app.state.services = services
    errors.install(app)
    refusals.install(app)
    for routes in (chat, directory, health, page, actions, referrals, safety, tracking, gp, link, widget):
        app.include_router(routes.router, responses={422: {"model": errors.ErrorAnswer}})
    for router in ROUTERS:
        app.include_router(router)
    app.mount("/static/docs", StaticFiles(packages=[("fastapi_offline", "static")]), name="docs")
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    # The last one is the outermost: refusals and failures carry the headers too.
    app.add_middleware(BodyLimit, max_bytes=services.settings.max_body_bytes)
    app.add_middleware(AddressLimit, per_minute=services.settings.address_per_minute)
    settings = services.settings
    own = public_address(settings)
    app.add_middleware(WidgetOrigins, allowed=split_origins(settings.widget_origins), own=own)
    app.add_middleware(errors.LastResort)
    app.add_middleware(SecurityHeaders)
    return app
