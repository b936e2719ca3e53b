"""After a referral was made in this talk: how it stands, and taking it back. Otherwise the person's page does it."""

from collections.abc import Sequence
from contextlib import suppress

from actions.referring.asking import say
from actions.referring.buttons import take_back_button
from actions.referring.form import Heard, Made, Message, Reply, TakingBack
from actions.referring.hearing import HOW_IT_STANDS, TAKE_BACK, is_aside, tidy, wants_to_stop, yes_or_no
from referrals.office import Erased, NoSuchReferral
from referrals.service import Referrals
from referrals.tracking import Track
from understanding.withdrawing import withdraws

OWN_PAGE = (
    "Gebruik daarvoor uw eigen pagina. De link kreeg u toen u het vroeg, en misschien per mail. "
    "Hebt u de link niet meer? Bel het centrum en noem het nummer van uw aanvraag."
)
SURE = (
    "Wilt u uw aanvraag bij {centrum} intrekken? Dan wis ik uw gegevens. Wie de aanvraag kreeg, hoort dat. "
    "Dit kunt u niet terugdraaien."
)
TAKEN_BACK = "Uw aanvraag bij {centrum} is ingetrokken. Uw gegevens zijn gewist."
LEFT_AS_IT_IS = "Dat is goed. Uw aanvraag bij {centrum} blijft staan."
STILL_THERE = "Uw aanvraag bij {centrum} staat nog. Wilt u die ook intrekken? Dat kan hier, of op uw pagina: {link}"


def is_about_a_referral(text: str) -> bool:
    """Whether somebody asks about a request they made, or wants it back."""
    plain = tidy(text)
    return TAKE_BACK.search(plain) is not None or HOW_IT_STANDS.search(plain) is not None


class Afterwards:
    """What can be done with a referral that this talk made."""

    def __init__(self, referrals: Referrals) -> None:
        self.referrals = referrals

    def answer(self, made: Sequence[Made], text: str) -> Reply:
        """Answer somebody who speaks of their request; without one in this talk their own page does it."""
        if not made:
            return Reply([say(OWN_PAGE)], None)
        if not (TAKE_BACK.search(tidy(text)) or withdraws(text)):
            return Reply([self._how_it_stands(one) for one in made], None)
        if len(made) == 1:
            return self.ask(made[0])
        buttons = [take_back_button(one.reference, one.centre) for one in made]
        return Reply([say("Welke aanvraag wilt u intrekken?", buttons)], None)

    def ask(self, made: Made) -> Reply:
        """Ask whether somebody is sure: it cannot be undone."""
        buttons = [
            take_back_button(made.reference, title, word) for title, word in (("Ja, trek in", "ja"), ("Nee", "nee"))
        ]
        return Reply([say(SURE.format(centrum=made.centre), buttons)], TakingBack(made))

    def sure(self, open_: TakingBack, heard: Heard, value: str | None) -> Reply:
        """Take the yes or no."""
        made = open_.made
        said = {"ja": True, "nee": False}.get(value or "", withdraws(heard.text) or yes_or_no(heard.text))
        if said:
            return self.take_back(made)
        if said is False or wants_to_stop(heard.text):
            return Reply([say(LEFT_AS_IT_IS.format(centrum=made.centre))], None)
        if is_aside(heard, answering=False):
            return Reply([], None, elsewhere=True)
        return self.ask(made)

    def take_back(self, made: Made) -> Reply:
        """Withdraw it; twice is once."""
        with suppress(Erased, NoSuchReferral):
            self.referrals.withdraw(made.token)
        return Reply([say(TAKEN_BACK.format(centrum=made.centre))], None)

    def _how_it_stands(self, made: Made) -> Message:
        try:
            track = self.referrals.track(made.token)
        except (Erased, NoSuchReferral) as gone:
            return say(f"{made.centre} ({made.reference}): {gone.message}")
        return say("\n".join([f"Uw aanvraag {made.reference}:", *(f"• {line}" for line in _lines(track))]))


def _lines(track: Track) -> list[str]:
    lines = [
        track.now,
        track.reason,
        f"Uw afspraak: {track.appointment}." if track.appointment else "",
        f"Uw contact daar: {track.contact}." if track.contact else "",
        f"Uw codewoord: {track.person.code_word}." if track.person.code_word else "",
        track.known_by,
        track.next_step,
    ]
    return [line for line in lines if line]


def still_there(made: Sequence[Made]) -> list[Message]:
    """Said when somebody has the talk wiped: a referral is not part of the talk."""
    return [
        say(
            STILL_THERE.format(centrum=one.centre, link=one.message["custom"]["track_link"]),
            [take_back_button(one.reference, "Trek deze aanvraag ook in")],
        )
        for one in made
    ]
