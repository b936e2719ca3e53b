"""A long message is read in parts, so that the one sentence that matters counts."""

from understanding.labels import Danger, DangerKind, ModelReading, ThemeReading
from understanding.windows import WINDOW_WORDS, join, sentences_of, windows_of

SMALL_TALK = "De tuin ligt er mooi bij en de buurvrouw bracht soep. "


def test_a_short_message_has_no_parts() -> None:
    assert windows_of("Ik ben zo moe van alles. Wie helpt mij?") == []


def test_every_word_of_a_long_message_is_in_a_part() -> None:
    text = SMALL_TALK * 9 + "Ik wil er niet meer zijn. " + SMALL_TALK * 9
    parts = windows_of(text)
    assert " ".join(parts).split() == text.split()
    assert any("Ik wil er niet meer zijn." in part for part in parts)


def test_a_voice_typed_message_without_points_is_cut_too() -> None:
    parts = windows_of("en toen zei de dokter dat het niet goed was " * 30)
    assert max(len(part.split()) for part in parts) <= WINDOW_WORDS


def test_the_gravest_danger_of_any_part_counts() -> None:
    whole = ModelReading("werk", 0.8, (ThemeReading("werk", 0.8),))
    question = ModelReading("medische-vraag", 0.9, danger=Danger(DangerKind.MEDISCHE_VRAAG), danger_confidence=0.9)
    crisis = ModelReading("crisis", 0.9, danger=Danger(DangerKind.CRISIS), danger_confidence=0.9)
    assert join(whole, [question, crisis]).danger == Danger(DangerKind.CRISIS)


def test_a_clear_need_in_a_part_is_added_and_a_vague_one_is_not() -> None:
    whole = ModelReading("werk", 0.8, (ThemeReading("werk", 0.8),))
    clear = ModelReading("geld", 0.9, (ThemeReading("geld", 0.9),))
    vague = ModelReading("vervoer", 0.3, (ThemeReading("vervoer", 0.3),))
    assert [theme.slug for theme in join(whole, [clear, vague]).themes] == ["werk", "geld"]


def test_a_faint_suspicion_in_one_part_of_a_long_story_is_no_alarm() -> None:
    whole = ModelReading("rouw", 0.8, (ThemeReading("rouw", 0.8),))
    faint = ModelReading("rouw", 0.7, danger=Danger(DangerKind.CRISIS), danger_confidence=0.12)
    assert join(whole, [faint]).danger is None


def test_a_crisis_that_is_sure_in_one_part_stays_sure() -> None:
    """Else the one clear sentence of a long story would get the gentler words for a mere suspicion."""
    whole = ModelReading("rouw", 0.5, danger=Danger(DangerKind.CRISIS), danger_confidence=0.3)
    sure = ModelReading("crisis", 0.9, danger=Danger(DangerKind.CRISIS), danger_confidence=0.9)
    assert join(whole, [sure]).danger_confidence == 0.9
    assert join(ModelReading("werk", 0.8), [sure]).danger_confidence == 0.9


def test_a_long_message_is_also_read_sentence_by_sentence() -> None:
    hidden = "En verder hoeft het leven voor mij niet meer zo nodig."
    assert hidden in sentences_of(SMALL_TALK * 5 + "Nou ja. " + hidden + " " + SMALL_TALK * 5)
    assert sentences_of(SMALL_TALK * 2) == []


def test_one_sentence_is_believed_only_when_the_model_is_nearly_certain_and_then_it_is_a_suspicion() -> None:
    whole = ModelReading("werk", 0.9, (ThemeReading("werk", 0.9),))
    surely = ModelReading("crisis", 0.99, danger=Danger(DangerKind.CRISIS), danger_confidence=0.99)
    maybe = ModelReading("crisis", 0.9, danger=Danger(DangerKind.CRISIS), danger_confidence=0.9)
    assert join(whole, [], [maybe]).danger is None
    joined = join(whole, [], [maybe, surely])
    assert joined.danger == Danger(DangerKind.CRISIS) and joined.danger_stands_alone
    assert (joined.label, joined.themes) == ("werk", whole.themes)


def test_the_end_of_a_very_long_message_is_read_too() -> None:
    assert "Het leven hoeft voor mij niet meer." in sentences_of(
        SMALL_TALK * 90 + "Het leven hoeft voor mij niet meer."
    )


def test_one_sentence_comes_before_a_medical_question() -> None:
    question = ModelReading("medische-vraag", 0.9, danger=Danger(DangerKind.MEDISCHE_VRAAG), danger_confidence=0.2)
    surely = ModelReading("crisis", 0.99, danger=Danger(DangerKind.CRISIS), danger_confidence=0.99)
    assert join(question, [], [surely]).danger == Danger(DangerKind.CRISIS)


def test_one_sentence_does_not_hide_an_emergency() -> None:
    emergency = ModelReading("acuut-medisch", 0.9, danger=Danger(DangerKind.ACUUT_MEDISCH), danger_confidence=0.9)
    surely = ModelReading("crisis", 0.99, danger=Danger(DangerKind.CRISIS), danger_confidence=0.99)
    assert join(emergency, [], [surely]).danger == Danger(DangerKind.ACUUT_MEDISCH)
