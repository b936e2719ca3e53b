"""What a link or voucher refuses, each with its own Dutch sentence."""

from collections.abc import Mapping

from referrals.office import Refused


class NoSuchLink(Refused):
    """No link has this code, or it is another practice's."""

    message = "Deze link kennen wij niet. Kijk of de code goed is overgenomen."


class LinkEnded(Refused):
    """The link is over: expired, taken back by the practice, or used."""

    message = "Deze link werkt niet meer."


class NoSuchInvite(Refused):
    """No invitation has this code, or it is over or used. Which of them is not told: who guesses learns nothing."""

    message = "Deze uitnodiging werkt niet. Kijk of de code goed is overgenomen, of vraag een nieuwe."


class NoSuchComputer(Refused):
    """Not a computer of this practice."""

    message = "Deze computer kennen wij niet."


class NotComplete(Refused):
    """A form needs another look. ``problems`` says what about which field."""

    def __init__(self, problems: Mapping[str, str]) -> None:
        super().__init__(" ".join(problems.values()))
        self.problems = dict(problems)


class NoVoucher(Refused):
    """The voucher gives no box. ``message`` says why."""

    message = "Deze code kennen wij niet. Kijk of hij goed is overgenomen."
