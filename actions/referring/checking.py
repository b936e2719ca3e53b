"""The last question: send it, or change something first."""

from actions.referring.asking import ask_what_to_change
from actions.referring.form import Form, Heard, Stage
from actions.referring.hearing import is_aside, tidy, yes_or_no
from actions.referring.outcome import Elsewhere, Missed, Outcome, Send, Taken
from referrals.words import Route

WHAT_TO_REDO = {"kaart": Stage.STORY, "naam": Stage.NAME, "bereik": Stage.REACH, "momenten": Stage.MOMENTS}
IN_WORDS = {"kaart": "kaart", "verhaal": "kaart", "naam": "naam", "nummer": "bereik", "telefoon": "bereik",
            "mail": "bereik", "mailadres": "bereik", "e-mail": "bereik", "bereikbaarheid": "bereik",
            "moment": "momenten", "momenten": "momenten", "tijd": "momenten"}  # fmt: skip


def check(form: Form, heard: Heard, value: str | None) -> Outcome:
    """A yes sends it; anything else is an answer that is to be given anew."""
    said = yes_or_no(heard.text) if value is None else None
    if value in ("versturen", "ja") or said:
        return Send()
    if value in ("anders", "nee") or said is False:
        return Taken([ask_what_to_change(form)], waits=True)
    if value in ("laat-zo", "verder"):
        return Taken()
    words = tidy(heard.text).split()
    named = [IN_WORDS[word] for word in words if word in IN_WORDS] if len(words) <= 6 else []
    what = value or (named[0] if named else None)
    if what in WHAT_TO_REDO and WHAT_TO_REDO[what] in form.stages:
        return _redo(form, WHAT_TO_REDO[what])
    if what in WHAT_TO_REDO and form.way.route is Route.SELF:
        return _redo(form, Stage.ADDRESS)
    if is_aside(heard, answering=False):
        return Elsewhere()
    return Missed("Kies: ja, verstuur. Of vertel wat er anders moet.")


def _redo(form: Form, stage: Stage) -> Outcome:
    form.redo(stage, *([Stage.ADDRESS] if stage is Stage.REACH else []))
    if stage is Stage.REACH:
        form.no_phone = False
    return Taken()
