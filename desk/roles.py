"""Who may sit at the desk, and as whom they take steps with a referral."""

from enum import StrEnum

from referrals.words import Actor


class Role(StrEnum):
    """What somebody does. Everybody but a beheerder belongs to one centre or one helpdesk."""

    GASTPERSOON = "gastpersoon"
    COORDINATOR = "coordinator"
    VERWIJZER = "verwijzer"
    BEHEERDER = "beheerder"


#: As people read them.
ROLE_NAMES: dict[Role, str] = {
    Role.GASTPERSOON: "gastpersoon",
    Role.COORDINATOR: "coördinator",
    Role.VERWIJZER: "verwijzer",
    Role.BEHEERDER: "beheerder",
}
#: Whom each role may invite. A coordinator invites within their own house only.
MAY_INVITE: dict[Role, tuple[Role, ...]] = {
    Role.GASTPERSOON: (),
    Role.COORDINATOR: (Role.GASTPERSOON, Role.COORDINATOR, Role.VERWIJZER),
    Role.VERWIJZER: (),
    Role.BEHEERDER: tuple(Role),
}
#: Who sees the referrals of their house. A beheerder keeps the machine going and needs to read nobody's story.
SEES_REFERRALS = frozenset({Role.GASTPERSOON, Role.COORDINATOR})


def actor_of(role: Role, *, at_helpdesk: bool) -> Actor:
    """As whom somebody takes a step with a referral of their house.

    Raises:
        ValueError: this role sees no referrals.
    """
    if role not in SEES_REFERRALS:
        raise ValueError(f"{role} sees no referrals")
    if at_helpdesk:
        return Actor.HELPDESK
    return Actor.COORDINATOR if role is Role.COORDINATOR else Actor.CENTRE
