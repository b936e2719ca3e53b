"""Between the directory, a form, and the parts of a house."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import pairwise

import phonenumbers

from knowledge.directory.hours import Opening, read_hours
from knowledge.directory.models import Service
from knowledge.directory.parts import OwnClosure, OwnClosures, OwnHours, OwnOpening, OwnReach, OwnService
from knowledge.taxonomy import Audience, Cost, Phase, Registration, Theme
from referrals.office import Refused
from referrals.reaching import check_email

#: What a page sends: the values of each field.
Fields = Mapping[str, Sequence[str]]


def hours_from(times: Callable[[str], str], note: str) -> OwnHours:
    """Opening hours from a form: ``van_0``, ``tot_0`` for Monday, ``van2_0``, ``tot2_0`` for its second stretch.

    Raises:
        Refused: a time is missing, or a house closes before it opens.
    """
    openings = []
    for weekday in range(7):
        for stretch in ("", "2"):
            opens, closes = times(f"van{stretch}_{weekday}").strip(), times(f"tot{stretch}_{weekday}").strip()
            if not opens and not closes:
                continue
            try:
                openings.append(OwnOpening(weekday=weekday, opens=opens, closes=closes))
            except ValueError as problem:
                raise Refused("Kijk de tijden na. Vul bij elke open dag twee tijden in: van en tot.") from problem
    ordered = sorted(openings, key=lambda one: (one.weekday, one.opens))
    for earlier, later in pairwise(ordered):
        if earlier.weekday == later.weekday and later.opens < earlier.closes:
            raise Refused("Twee tijden op één dag lopen door elkaar. Kijk ze na.")
    return OwnHours(openings=tuple(ordered), note=note.strip()[:200])


def closures_from(rows: list[tuple[str, str, str]]) -> OwnClosures:
    """Closures from a form: first day, last day (may be empty) and why; empty rows are left out.

    Raises:
        Refused: a day is no day, or the last comes before the first.
    """
    closures = []
    for first, last, note in rows:
        if not first.strip() and not last.strip():
            continue
        try:
            begins = date.fromisoformat(first.strip())
            ends = date.fromisoformat(last.strip()) if last.strip() else begins
        except ValueError as problem:
            raise Refused("Kijk de dagen na. Vul een eerste dag in, bijvoorbeeld 24-12-2026.") from problem
        if ends < begins:
            raise Refused("De laatste dag ligt voor de eerste dag. Kijk de dagen na.")
        closures.append(OwnClosure(first_day=begins, last_day=ends, note=note.strip()[:200]))
    return OwnClosures(closures=tuple(sorted(closures, key=lambda one: one.first_day)))


def hours_of(text: str) -> OwnHours:
    """What stands there, as far as it can be read; the rest stays as words."""
    hours, _, note = text.partition("; ")
    for words, rest in ((text, ""), (hours, note)):
        if found := read_hours(words):
            return OwnHours(openings=tuple(_own(one) for one in found), note=rest[:200])
    return OwnHours(note=text[:200])


def _own(one: Opening) -> OwnOpening:
    return OwnOpening(weekday=one.weekday, opens=one.opens, closes=one.closes)


def service_of(service: Service) -> OwnService:
    """An activity as it stands in the directory now."""
    slugs: dict[str, list[str]] = {"theme": [], "audience": [], "phase": []}
    for one in sorted(service.attributes, key=lambda attribute: attribute.position):
        taxonomy, _, slug = one.taxonomy_term_id.partition(":")
        slugs[taxonomy].append(slug)
    themes = tuple(Theme(slug) for slug in slugs["theme"] if slug in set(Theme))
    return OwnService(
        name=service.name[:120],
        description=service.description[:400],
        themes=themes or (Theme.INFORMATIE_RECHTEN,),
        audience=tuple(Audience(slug) for slug in slugs["audience"]),
        phases=tuple(Phase(slug) for slug in slugs["phase"]),
        registration=Registration(service.registration),
        cost=Cost(service.cost_options[0].option) if service.cost_options else Cost.ONBEKEND,
        minimum_age=service.minimum_age,
        maximum_age=service.maximum_age,
        when=service.schedules[0].description[:200] if service.schedules else "",
    )


def reach_from(phone: str, email: str, website: str) -> OwnReach:
    """Phone, mail and website from a form; each may be empty.

    Raises:
        Refused, ReachError: one of them needs another look.
    """
    address = website.strip()
    if address and not address.startswith(("https://", "http://")):
        address = f"https://{address}"
    if address and not re.fullmatch(r"https?://[\w-]+(\.[\w-]+)+(/\S*)?", address):
        raise Refused("Dit websiteadres klopt niet. Typ het zoals www.voorbeeld.nl.")
    return OwnReach(
        phone=_house_phone(phone.strip()) if phone.strip() else "",
        email=check_email(email) if email.strip() else "",
        website=address,
    )


def service_from(form: Fields, before: Sequence[Theme] = ()) -> OwnService:
    """An activity from a form.

    Args:
        form: what the page sent.
        before: its themes until now, in the order of importance.

    Raises:
        Refused: without a name or a theme nobody finds it.
    """
    name = _text(form, "naam")
    first = _text(form, "hoofdthema")
    # The main theme first, then as it was, then what was added: the first one is what people find it by.
    order = [first, *(str(one) for one in before), *_texts(form, "thema")]
    ticked = {first, *_texts(form, "thema")} & set(Theme)
    themes = [one for one in dict.fromkeys(order) if one in ticked]
    if not name:
        raise Refused("Hoe heet het? Typ een naam.")
    if not themes:
        raise Refused("Kies minstens één thema. Anders vindt niemand het.")
    youngest, oldest = _age(_text(form, "vanaf")), _age(_text(form, "tot"))
    if youngest is not None and oldest is not None and youngest > oldest:
        raise Refused("De jongste leeftijd is hoger dan de oudste. Kijk ze na.")
    try:
        return OwnService(
            name=name, description=_text(form, "omschrijving"), when=_text(form, "wanneer"),
            themes=tuple(Theme(one) for one in themes),
            audience=tuple(Audience(one) for one in _texts(form, "wie") if one in set(Audience)),
            phases=tuple(Phase(one) for one in _texts(form, "fase") if one in set(Phase)),
            registration=Registration(_text(form, "aanmelden") or Registration.ONBEKEND),
            cost=Cost(_text(form, "kosten") or Cost.ONBEKEND),
            minimum_age=youngest,
            maximum_age=oldest,
        )  # fmt: skip
    except ValueError as problem:
        raise Refused("Dit past niet. Maak de naam of de omschrijving korter.") from problem


def _age(text: str) -> int | None:
    if not text:
        return None
    if not text.isdigit() or int(text) > 120:
        raise Refused("Typ een leeftijd in jaren, bijvoorbeeld 18. Of laat het leeg.")
    return int(text)


def _house_phone(text: str) -> str:
    """A number of an organisation, which may also be a free or a short one."""
    try:
        number = phonenumbers.parse(text, "NL")
    except phonenumbers.NumberParseException as problem:
        raise Refused("Dit telefoonnummer klopt niet. Kijk het nog eens na.") from problem
    if not phonenumbers.is_valid_number(number):
        raise Refused("Dit telefoonnummer klopt niet. Kijk het nog eens na.")
    if re.fullmatch(r"0[\d -]+", text):
        # As the house itself writes it.
        return " ".join(text.split())
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)


def _text(form: Fields, name: str) -> str:
    return next(iter(form.get(name, ())), "").strip()


def _texts(form: Fields, name: str) -> Sequence[str]:
    return form.get(name, ())
