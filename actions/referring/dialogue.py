"""The form as a talk: one message in, what is said and what is open out. Pure but for ``Referrals``."""

from collections.abc import Callable

from sqlalchemy.exc import SQLAlchemyError

from actions.referring import agreeing, checking, reachable
from actions.referring.asking import ask, say
from actions.referring.buttons import Press, button, pressed
from actions.referring.explaining import about_data, asks_about_data, introduction
from actions.referring.form import CONSENTS, Form, Heard, Known, Reply, Shown, Stage
from actions.referring.hearing import LEAVES, is_aside, wants_back, wants_to_stop, yes_or_no
from actions.referring.outcome import Elsewhere, Ended, Missed, Outcome, Send, Taken
from actions.referring.sending import NOTHING_KEPT, asked_of, do_it_yourself, made_of, next_ones
from referrals.consent import OldConsentText
from referrals.office import NoRoom, NoSuchCentre, Refused
from referrals.reaching import ReachError
from referrals.service import Referrals
from referrals.story import StoryError, story_card
from referrals.words import Capacity, Route

STOPPED = f"Ik stop met uw aanvraag. {NOTHING_KEPT}"
DROPPED = f"Uw aanvraag leg ik nu weg. {NOTHING_KEPT} U kunt later opnieuw beginnen."
NOT_NOW = (
    "Het lukt nu even niet om te versturen. Er is nog niets weg. Wat u invulde, is er nog. "
    "Kies over een minuut nog eens: ja, verstuur."
)
SENTENCES_CHANGED = "De zinnen over toestemming zijn veranderd. Ik stel ze u daarom opnieuw."
OLD_BUTTON = "Deze knop hoort bij een eerdere vraag."
WAYS_OUT = "U mag ook stoppen. Typ dan: stop. Spreekt u liever een mens, typ dan: mens."
#: After so many answers in a row that were not understood, the ways out are named.
MISSES = 2
#: Where own words are expected only a word that we told people to type takes them out of the form.
OWN_WORDS = frozenset({Stage.STORY, Stage.NAME, Stage.MOMENTS})
SURE_TO_LEAVE = 0.7
#: "Doei" and "tot ziens" are no words for a card.
GOODBYE_WORDS = 2


class ReferralDialogue:
    """Begins, continues and ends forms. Methods that touch the database may raise ``SQLAlchemyError`` to begin with."""

    def __init__(self, referrals: Referrals) -> None:
        self.referrals = referrals

    def begin(
        self, organization_id: str, known: Known, others: tuple[Shown, ...] = (), before: Form | None = None
    ) -> Reply:
        """Look which way it goes and whether there is room, before anybody gives a name; then ask the first question.

        Args:
            organization_id: as on the suggestion.
            known: what the talk told.
            others: the other suggestions, for when there is no room here.
            before: a form for another centre that is left for this one; name and number need not be told twice.
        """
        try:
            way = self.referrals.way(organization_id, known.themes)
        except NoSuchCentre as problem:
            return Reply([say(problem.message, next_ones(others))], None)
        if way.room is Capacity.NO:
            text = f"Bij {way.organization_name} is nu geen plek. Ik heb niets over u gedeeld. Zal ik een ander vragen?"
            return Reply([say(text, next_ones(others))], None)
        form = Form(way, known, others)
        form.story = form.first_story = story_card(known.themes, known.phase, known.role, known.wishes)
        if before:
            _carry_over(before, form)
        return Reply([*introduction(form), ask(form)], form)

    def answer(self, form: Form, heard: Heard) -> Reply:
        """Take one message."""
        press = pressed(heard.text)
        if press and press.tag != form.tag:
            return Reply([say(OLD_BUTTON), ask(form)], form)
        value = press.value if press else None
        if value == "stop" or (press is None and wants_to_stop(heard.text)):
            return self.stop(form)
        if form.paused and press is None:
            return self._after_danger(form, heard)
        form.paused = False
        if press is None and _leaves(form, heard):
            return Reply([say(STOPPED)], None, elsewhere=True)
        if value == "terug" or (press is None and wants_back(heard.text)):
            return _back(form)
        if press and press.stage != form.stage:
            return self._old_question(form, press)
        if press is None and (outcome := reachable.correct(form, heard.text)):
            return self._reply(form, outcome)
        if press is None and asks_about_data(heard):
            return Reply([say(about_data(form)), ask(form)], form)
        return self._reply(form, _TAKE[form.stage](form, heard, value))

    def stop(self, form: Form) -> Reply:
        """Nothing is kept, and somebody hears what they can still do."""
        return Reply([say(STOPPED), do_it_yourself(form.way.advice, form.way.organization_name)], None)

    def _reply(self, form: Form, outcome: Outcome) -> Reply:
        match outcome:
            case Send():
                return self._send(form)
            case Ended():
                advice = [do_it_yourself(form.way.advice, form.way.organization_name)] if outcome.advice else []
                return Reply([*outcome.said, *advice], None)
            case Elsewhere():
                return Reply([], form, elsewhere=True, afterwards=[ask(form)])
            case Missed():
                form.misses += 1
                hint = f"{outcome.hint} {WAYS_OUT}" if form.misses > MISSES else outcome.hint
                return Reply([say(hint), ask(form)], form)
            case Taken():
                return Reply(outcome.said if outcome.waits else [*outcome.said, ask(form)], form)

    def _old_question(self, form: Form, press: Press) -> Reply:
        """A button further up: an answer that was given may be changed there, anything else is asked again."""
        stage = next((stage for stage in CONSENTS if stage == press.stage and stage in form.done), None)
        if stage and press.value in ("ja", "nee", "ja-en-later", "deel-niet"):
            agreed = press.value.startswith("ja")
            return self._reply(form, agreeing.note(form, stage, agreed=agreed, later=press.value == "ja-en-later"))
        return Reply([say(OLD_BUTTON), ask(form)], form)

    def _after_danger(self, form: Form, heard: Heard) -> Reply:
        """Nobody is taken to have agreed to anything by what they say after a danger."""
        said = yes_or_no(heard.text)
        if said is False:
            return self.stop(form)
        if said:
            form.paused = False
            return Reply([ask(form)], form)
        buttons = [button(form.tag, form.stage, "verder"), button(form.tag, form.stage, "stop")]
        again = say(f"Zullen we verdergaan met uw aanvraag bij {form.way.organization_name}?", buttons)
        if is_aside(heard, answering=False):
            return Reply([], form, elsewhere=True, afterwards=[again])
        return Reply([again], form)

    def _send(self, form: Form) -> Reply:
        try:
            made = made_of(form, self.referrals.request(asked_of(form), form.key))
        except OldConsentText:
            return self._ask_anew(form)
        except (NoRoom, NoSuchCentre) as problem:
            return Reply([say(problem.message, next_ones(form.others))], None)
        except Refused as problem:
            return Reply([say(problem.message)], None)
        except (ReachError, StoryError) as problem:
            form.redo(Stage.STORY if isinstance(problem, StoryError) else Stage.REACH, Stage.ADDRESS)
            return Reply([say(problem.message), ask(form)], form)
        except SQLAlchemyError:
            return Reply([say(NOT_NOW, [button(form.tag, Stage.CHECK, name) for name in ("versturen", "stop")])], form)
        return Reply([made.message], None, made=made)

    def _ask_anew(self, form: Form) -> Reply:
        """The way changed meanwhile: other people would read it, so every consent is asked again."""
        try:
            form.way = self.referrals.way(form.way.organization_id, form.known.themes)
        except NoSuchCentre as problem:
            return Reply([say(problem.message, next_ones(form.others))], None)
        form.answers.clear()
        form.redo(*CONSENTS)
        return Reply([say(SENTENCES_CHANGED), *introduction(form)[:-1], ask(form)], form)


def _carry_over(before: Form, form: Form) -> None:
    """Name and number stand already; every consent is asked for the new centre, and all of it is shown at the end."""
    if Route.SELF in (before.way.route, form.way.route):
        return
    for attribute in ("first_name", "channel", "address", "moments", "no_phone", "story"):
        setattr(form, attribute, getattr(before, attribute))
    form.done = before.done & {Stage.NAME, Stage.REACH, Stage.ADDRESS, Stage.MOMENTS}


def _back(form: Form) -> Reply:
    passed = [stage for stage in form.stages if stage in form.done]
    if passed:
        form.redo(passed[-1])
    form.pending = ""
    return Reply([ask(form)], form)


def _leaves(form: Form, heard: Heard) -> bool:
    own_words = form.stage is Stage.NAME or (form.stage in OWN_WORDS and len(heard.text.split()) > GOODBYE_WORDS)
    return heard.label in LEAVES and heard.confidence >= (1.0 if own_words else SURE_TO_LEAVE)


Take = Callable[[Form, Heard, str | None], Outcome]
_TAKE: dict[Stage, Take] = {
    Stage.CONTACT: agreeing.agree,
    Stage.STORY: agreeing.approve,
    Stage.NAME: reachable.name,
    Stage.REACH: reachable.reach,
    Stage.ADDRESS: reachable.address,
    Stage.MOMENTS: reachable.moments,
    Stage.FOLLOW_UP: agreeing.agree,
    Stage.GP: agreeing.agree,
    Stage.CHECK: checking.check,
}
