"""The form as a talk: one message in, what is said and what is open out. Pure but for ``CallBacks``."""

from collections.abc import Sequence

from sqlalchemy.exc import SQLAlchemyError

from actions.calling_back.asking import CANNOT_WAIT, ask, done, say
from actions.calling_back.buttons import Press, pressed
from actions.calling_back.form import CallForm, MadeCall, Stage
from actions.referring.form import Heard, Reply
from actions.referring.hearing import LEAVES, is_aside, is_question, skips, wants_back, wants_to_stop, yes_or_no
from actions.referring.reachable import NAME_NEEDED, name_in
from referrals.callbacks.houses import CallingHouse
from referrals.callbacks.service import CallBacks, Caller
from referrals.callbacks.words import consent_sentence
from referrals.reaching import ReachError, check_moments, check_name, check_phone

NOTHING_KEPT = "Ik heb niets bewaard en niets doorgegeven."
STOPPED = f"Dat is goed. {NOTHING_KEPT} {CANNOT_WAIT}"
REFUSED = f"Dat is goed. Zij horen niets van u. {CANNOT_WAIT}"
DROPPED = f"Uw vraag om gebeld te worden leg ik nu weg. {NOTHING_KEPT}"
NOBODY = f"Terugbellen kan hier nu niet. U kunt zelf bellen. {CANNOT_WAIT}"
LIVE = (
    "Dat is goed. {huis} leest nu mee en schrijft u zo. Ik ben even stil. Wat u eerder schreef, zien zij niet. "
    "Wilt u terug naar mij? Typ dan: stop."
)
YES_OR_NO = "Kies ja of nee. U mag ook eerst iets vragen."
NOT_NOW = f"Het lukt nu even niet om te versturen. Kies over een minuut nog eens: ja, verstuur. {CANNOT_WAIT}"
TAKEN_BACK = "{huis} belt u niet meer. Uw naam en nummer zijn gewist."
NO_LONGER_OPEN = "Deze knop hoort bij een eerdere vraag."
STILL_WAITING = "Uw vraag bij {huis} staat nog: zij bellen u. Wilt u dat niet meer? Kies dan de knop."
MOMENT_WORDS = {"ochtend": "in de ochtend", "middag": "in de middag", "maakt-niet-uit": ""}
#: Less sure than this, a reading does not take somebody out of the form.
SURE_TO_LEAVE = 0.7
OWN_WORDS = frozenset({Stage.NAME, Stage.MOMENTS})


class CallDialogue:
    """Begins, continues and ends requests to be phoned back."""

    def __init__(self, call_backs: CallBacks) -> None:
        self.call_backs = call_backs

    def house_for(self, place_id: str | None) -> CallingHouse | None:
        """Who would phone; may raise ``SQLAlchemyError``."""
        return self.call_backs.house_for(place_id) if place_id else None

    def begin(self, house: CallingHouse) -> Reply:
        """Somebody asked for it themselves: the first question is whether they agree."""
        form = CallForm(house, Stage.CONSENT)
        return Reply([ask(form)], form)

    def answer(self, form: CallForm, heard: Heard) -> Reply:
        """Take one message."""
        press = pressed(heard.text)
        if press and press.stage != form.stage and press.value != "stop":
            return Reply([say(NO_LONGER_OPEN), ask(form)], form)
        if (press and press.value == "stop") or (press is None and wants_to_stop(heard.text)):
            return Reply([say(STOPPED)], None)
        if press is None and _leaves(form, heard):
            return Reply([] if form.is_offer else [say(STOPPED)], None, elsewhere=True)
        if (press and press.value == "terug") or (press is None and wants_back(heard.text)):
            form.move(-1)
            return Reply([ask(form)], form)
        match form.stage:
            case Stage.LIVE:
                return self._live(form, heard, press)
            case Stage.OFFER:
                return self._offered(form, heard, press)
            case Stage.CONSENT:
                return self._agreed(form, heard, press)
            case Stage.CHECK:
                return self._checked(form, heard, press)
            case _:
                return self._fill_in(form, heard, press)

    def take_back(self, made: MadeCall) -> Reply:
        """They need not be phoned any more."""
        self.call_backs.take_back(made.id)
        return Reply([say(TAKEN_BACK.format(huis=made.house))], None)

    def _live(self, form: CallForm, heard: Heard, press: Press | None) -> Reply:
        if press and press.value == "bel-liever":
            form.stage = Stage.CONSENT
            return Reply([ask(form)], form)
        said = _yes_or_no(heard, press)
        if said is None:
            return Reply([], None, elsewhere=True)
        if not said:
            return Reply([say(REFUSED)], None)
        return Reply([say(LIVE.format(huis=form.house.name))], None, talk_with=form.house)

    def _offered(self, form: CallForm, heard: Heard, press: Press | None) -> Reply:
        said = _yes_or_no(heard, press)
        if said:
            form.move(1)
            return Reply([ask(form)], form)
        if said is False:
            return Reply([say(f"Dat is goed. {CANNOT_WAIT}")], None)
        # An offer is no duty: whatever else somebody says is heard as always, and the offer is gone.
        return Reply([], None, elsewhere=True)

    def _agreed(self, form: CallForm, heard: Heard, press: Press | None) -> Reply:
        said = _yes_or_no(heard, press)
        if said:
            form.consent = consent_sentence(form.house.name)
            form.move(1)
            return Reply([ask(form)], form)
        if said is False:
            return Reply([say(REFUSED)], None)
        return _elsewhere_or(form, heard, YES_OR_NO, answering=False)

    def _fill_in(self, form: CallForm, heard: Heard, press: Press | None) -> Reply:
        try:
            match form.stage:
                case Stage.NAME:
                    given = name_in(heard.text)
                    if given is None or skips(heard.text) or yes_or_no(heard.text) is not None:
                        return _elsewhere_or(form, heard, NAME_NEEDED, answering=False)
                    form.first_name = check_name(given)
                case Stage.PHONE:
                    if is_aside(heard, answering=any(map(str.isdigit, heard.text))):
                        return Reply([], form, elsewhere=True, afterwards=[ask(form)])
                    form.phone = check_phone(heard.text)
                case _:
                    if press is None and is_question(heard.text):
                        return _elsewhere_or(form, heard, "Typ een moment, of typ: overslaan.", answering=True)
                    nothing = press is None and (skips(heard.text) or yes_or_no(heard.text) is not None)
                    words = MOMENT_WORDS.get(press.value, "") if press else heard.text
                    form.moments = "" if nothing else check_moments(words)
        except ReachError as problem:
            return Reply([say(problem.message), ask(form)], form)
        form.move(1)
        return Reply([ask(form)], form)

    def _checked(self, form: CallForm, heard: Heard, press: Press | None) -> Reply:
        said = _yes_or_no(heard, press)
        if said is False:
            form.stage = Stage.NAME
            return Reply([say("Dat is goed. Ik vraag het u opnieuw."), ask(form)], form)
        if said is None:
            return _elsewhere_or(form, heard, YES_OR_NO, answering=False)
        caller = Caller(form.first_name, form.phone, form.moments)
        try:
            request_id = self.call_backs.ask(form.house, caller, form.consent, form.key)
        except SQLAlchemyError:
            return Reply([{**ask(form), "text": NOT_NOW}], form)
        made = MadeCall(request_id, form.tag, form.house.name, done(form, request_id))
        return Reply([made.message], None, called=made)


def still_waiting(made: Sequence[MadeCall]) -> list[dict[str, object]]:
    """Said when somebody has the talk wiped: who was asked to phone is not part of the talk."""
    return [{**one.message, "text": STILL_WAITING.format(huis=one.house)} for one in made]


def _yes_or_no(heard: Heard, press: Press | None) -> bool | None:
    if press:
        return {"ja": True, "versturen": True, "nee": False, "opnieuw": False}.get(press.value)
    return yes_or_no(heard.text)


def _elsewhere_or(form: CallForm, heard: Heard, hint: str, *, answering: bool) -> Reply:
    if is_aside(heard, answering=answering):
        return Reply([], form, elsewhere=True, afterwards=[ask(form)])
    return Reply([say(hint), ask(form)], form)


def _leaves(form: CallForm, heard: Heard) -> bool:
    return heard.label in LEAVES and heard.confidence >= (1.0 if form.stage in OWN_WORDS else SURE_TO_LEAVE)
