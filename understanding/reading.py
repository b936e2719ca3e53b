"""One reading of one message, composed of what needs no model and of what the model says."""

from dataclasses import replace

from knowledge.places import Gazetteer
from knowledge.taxonomy import Theme
from understanding import shorthand
from understanding.ages import own_ages
from understanding.labels import Danger, DangerKind, DangerVariant, Label, ModelReading, Reading, ThemeReading
from understanding.person import find_person
from understanding.safety.calm import SURE, explained
from understanding.safety.signals import find_danger
from understanding.short_answers import needs_no_place
from understanding.weighing import weighed
from understanding.wishes import find_wishes

#: A single theme below this confidence is not acted on without asking, when a second one is likely too.
HESITATES_BELOW = 0.5

#: The second theme's share of the first from which on the two are too close to choose.
TOO_CLOSE = 0.8

#: A crisis of which the model is less sure than this is a suspicion.
SUSPECTED_BELOW = 0.6

#: A plain yes or no leaves no theme this share.
NEED_IN_A_YES = 0.2

#: Labels that tell nothing where the text is plain: the need that explains words of dying stands in their place.
TELLS_NOTHING = frozenset({DangerKind.CRISIS, Label.OUT_OF_SCOPE})

#: What the reading says when no model was reached and no rule fits.
NOTHING_READ = ModelReading(label="onduidelijk", confidence=0.0)


def read(text: str, model: ModelReading | None, gazetteer: Gazetteer, *, asked_place: bool = False) -> Reading:
    """Read one message.

    Args:
        text: as typed, any length.
        model: what the trained model says; None when it is out of reach, and then only rules speak.
        gazetteer: finds places.
        asked_place: whether the assistant just asked where somebody lives.
    """
    places = gazetteer.find(text, asked=asked_place)
    place = places[0] if places else None
    person = find_person(text)
    heard = shorthand.read(text, place) or model or NOTHING_READ
    if asked_place and place is None and needs_no_place(text):
        heard = ModelReading(Label.PLAATS_NOEMEN, 1.0)
    heard = _need_in_a_yes(heard)
    safety = find_danger(text)
    heard = heard if safety else _explained(heard, text)
    seen = _by_the_model(heard, under_18=person.under_18)
    safety = seen if seen and (safety is None or _is_graver(seen, safety, heard)) else safety
    # Silence is no label of the taxonomy: whoever asks what we read gets one that is.
    label = Label.OUT_OF_SCOPE if heard.label == shorthand.SILENCE else heard.label
    if place and asked_place and label not in set(Theme):
        # Whatever else a short answer to "waar woont u?" looks like, it names a place.
        label = Label.PLAATS_NOEMEN
    # What is only suspected is answered as danger all the same, but what was asked for keeps its name.
    return Reading(
        label=str(safety.kind if safety and not safety.is_suspected else label),
        confidence=heard.confidence,
        themes=heard.themes,
        safety=safety,
        place=place,
        role=weighed(person.role, heard.roles),
        phase=weighed(person.phase, heard.phases),
        ages=own_ages(text, under_18=person.under_18),
        wishes=find_wishes(text),
        theme_options=_too_close(heard),
        wordless=heard.label == shorthand.SILENCE,
    )


def _need_in_a_yes(model: ModelReading) -> ModelReading:
    """Find the need in "ik zoek gewoon lotgenoten, ja", however much it sounds like a yes."""
    likely = model.runner_up_confidence >= NEED_IN_A_YES and model.runner_up in set(Theme)
    if model.label not in (Label.JA, Label.NEE) or not likely:
        return model
    need = ThemeReading(str(model.runner_up), model.runner_up_confidence)
    return replace(model, label=need.slug, confidence=need.confidence, themes=(need,), runner_up=None)


def _by_the_model(model: ModelReading, *, under_18: bool) -> Danger | None:
    """A danger that the model reports, or that is the likeliest label: it must never pass for something else.

    "Ik weet het niet meer" may be a shrug or the end of somebody's strength. What the model only suspects is answered
    with the same numbers, and with room for having misunderstood.
    """
    seen = model.danger or (Danger(DangerKind(model.label)) if model.label in set(DangerKind) else None)
    if seen is None:
        return None
    variants = {DangerVariant.CHILD} if under_18 else set()
    if seen.kind is DangerKind.CRISIS and (model.danger_stands_alone or model.danger_confidence < SUSPECTED_BELOW):
        variants.add(DangerVariant.SUSPECTED)
    return Danger(seen.kind, seen.variants | variants)


def _is_graver(seen: Danger, ruled: Danger, model: ModelReading) -> bool:
    """Whether the model is sure of a crisis where rules saw an emergency or a medical question only.

    One sentence of a long message, however sure, comes before a medical question and not before an emergency.
    """
    if seen.kind is not DangerKind.CRISIS or ruled.kind is DangerKind.CRISIS:
        return False
    return not seen.is_suspected or (model.danger_stands_alone and ruled.kind is DangerKind.MEDISCHE_VRAAG)


def _explained(model: ModelReading, text: str) -> ModelReading:
    """The reading where the text itself says what words of dying are about; else, and in surer danger, as it was."""
    suspects = model.danger is not None and model.danger.kind is DangerKind.CRISIS and model.danger_confidence < SURE
    lost = model.danger is None and model.label == Label.OUT_OF_SCOPE
    need = explained(text) if suspects or lost else None
    if need is None:
        return model
    if model.label not in TELLS_NOTHING:
        return replace(model, danger=None)
    return replace(model, label=need, themes=(ThemeReading(need, 1.0),), danger=None)


def _too_close(model: ModelReading) -> tuple[str, ...]:
    """Two themes to ask about, when the model hesitates between exactly these two."""
    unsure = len(model.themes) == 1 and model.confidence < HESITATES_BELOW
    close = model.runner_up_confidence >= TOO_CLOSE * model.confidence
    if not unsure or not close or model.runner_up not in set(Theme):
        return ()
    return (model.themes[0].slug, str(model.runner_up))
