"""What a GP's link says about a question for help: slugs and a place, never a word about who asks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LinkSays:
    """What the chat need not ask any more. Slugs as in the taxonomy, the place by its id; None is open.

    Attributes:
        link_id: the link in the database; a referral keeps it only when the person lets their GP know.
        themes: most important first.
        place: such as "town:zaandam:zaanstad".
        phase: where in the illness.
        role: who asks.
        code: what stands in the address, so that pressing twice begins once.
    """

    link_id: str
    themes: tuple[str, ...]
    place: str | None = None
    phase: str | None = None
    role: str | None = None
    code: str = ""
