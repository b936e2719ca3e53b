"""The lexicon of cues: what its notation matches, what the shipped file holds, and how fast it is."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from bot.components.cue_words import WordPatterns, plain, sounds, stem_of, tokens
from bot.components.cues import LENGTH_NAMES, CueLexicon


def lexicon(*entries: str) -> CueLexicon:
    return CueLexicon({"groep": entries})


def found(entry: str, text: str) -> bool:
    return lexicon(entry).cues(text) == ["groep"]


@pytest.fixture(scope="module")
def shipped() -> CueLexicon:
    return CueLexicon.load()


@pytest.mark.parametrize(
    ("entry", "text", "expected"),
    [
        ("baas", "Mijn BAAS belt.", True),
        ("baas", "de buurtbaas", False),
        ("werkg*", "werkgevers", True),
        ("werkg*", "samenwerkgroep", False),
        ("*kanker", "borstkanker", True),
        ("*kanker", "kankergezwel", False),
        ("*kanker*", "longkankerpatient", True),
        ("naar het ziekenhuis", "hoe kom ik naar het ziekenhuis?", True),
        ("naar het ziekenhuis", "naar ons ziekenhuis", False),
        ("zie .. tegen op", "ik zie er zo ontzettend tegen op", True),
        ("zie .. tegen op", "ik zie een twee drie vier vijf tegen op", False),
        ("^ ja", "ja graag", True),
        ("^ ja", "nou ja", False),
        ("hoi $", "nou hoi", True),
        ("hoi $", "hoi allemaal", False),
        ("ben #18-39", "ik ben 27", True),
        ("ben #18-39", "ik ben zevenentwintig", True),
        ("ben #18-39", "ik ben 72", False),
        ("?", "en nu?", True),
        ("😢", "zo 😢", True),
        ("@schrift", "Добрий день", True),
    ],
)
def test_notation(entry: str, text: str, expected: bool) -> None:
    assert found(entry, text) is expected


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ("cafe", "een café"),
        ("ka doos", "de KA-doos"),
        ("moe", "zo moeeeee"),
        ("naar ziekenhuis", "naar zkh"),
        ("wia", "de W.I.A. in"),
        ("p&o", "bij P&O"),
        ("zo n", "zo-n"),
        ("fotos", "foto's"),
        ("verdriet*", "ik ben zo verdritig"),
        ("formulier", "al die formulieren"),
        ("schoonmaken", "iemand die komt schoonmake"),
        ("financieel", "finansieel"),
    ],
)
def test_the_spellings_of_people(entry: str, text: str) -> None:
    assert found(entry, text)


@pytest.mark.parametrize("entry", ["", "..", "$ ..", "ab*", "*de*"])
def test_an_entry_that_would_match_anything_is_refused(entry: str) -> None:
    with pytest.raises(ValueError, match=r"without a word|too short"):
        lexicon(entry)


def test_features_have_a_name_each_and_stay_between_nought_and_one(shipped: CueLexicon) -> None:
    vector = shipped.features("Mijn leidinggevende wil dat ik re-integreer, maar ik ben zo moe")
    assert vector.shape == (len(shipped.names),)
    assert vector.dtype == np.float32
    assert 0.0 <= vector.min() <= vector.max() <= 1.0
    assert max(Counter(shipped.names).values()) == 1


@pytest.mark.parametrize(("words", "expected"), [(1, 0), (2, 1), (3, 2), (15, 4), (16, 5), (31, 6)])
def test_length(words: int, expected: int) -> None:
    vector = lexicon("x").features("woord " * words)
    assert vector[1:-1].tolist() == [float(place == expected) for place in range(len(LENGTH_NAMES))]


def test_the_share_of_unknown_words() -> None:
    assert lexicon("baas").features("baas xyz")[-1] == 0.5
    assert lexicon("baas").features("")[-1] == 0.0


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("De leidinggevende van mijn zwager", "werkgever"),
        ("wanneer krijg ik mijn wia-uitkering", "uitkering"),
        ("geen zin meer om te leven", "doodswens"),
        ("hij slaat mij", "geweld"),
        ("al 3 dagen koorts", "koorts"),
        ("ik wil euthanasie bespreken", "euthanasie"),
        ("ik ben 24 en net klaar", "leeftijd-18-39"),
        ("de kankerattentiedoos", "ka-doos"),
        ("na de chemo proef ik niks", "smaak"),
        ("bin ik hier goed", "dialect-vreemde-taal"),
    ],
)
def test_shipped_groups(shipped: CueLexicon, text: str, group: str) -> None:
    assert group in shipped.cues(text)


def test_small_words_do_not_set_off_alarms(shipped: CueLexicon) -> None:
    for text in ("vrijdag kan ik niet", "als het weer kan", "dag allemaal", "haar vader", "dank u wel", ""):
        assert not {"seks", "doodswens", "geweld", "zelfdoding-woord", "andere-ziekte"} & set(shipped.cues(text))


def test_the_shipped_file_is_tidy(shipped: CueLexicon) -> None:
    groups = shipped.names[: -len(LENGTH_NAMES) - 1]
    assert all(name == name.lower() and " " not in name for name in groups)


@pytest.mark.parametrize(("word", "expected"), [("verdritig", "fertritig"), ("zwijgen", "swigen"), ("quiche", "kwige")])
def test_sounds(word: str, expected: str) -> None:
    assert sounds(word) == expected


def test_stems_keep_four_letters() -> None:
    assert stem_of("formuliertje") == stem_of("formulieren") == stem_of("formulier")
    assert stem_of("eten") == "eten"


def test_plain_and_tokens() -> None:
    assert plain("Ré-integratie’s") == "re integraties"
    assert tokens("K heb 't :)") == ["^", "ik", "heb", "het", ":", ")", "$"]


def test_patterns_learned_later_reach_words_already_seen() -> None:
    patterns = WordPatterns()
    assert patterns.of("baas") == ()
    number = patterns.number("baas")
    assert patterns.of("baas") == (number,)


@pytest.mark.parametrize(
    "text", ["a" * 100_000, "?" * 20_000, "ja " * 30_000, "ik zie " * 20_000, "\x00\ud800 😢" * 10]
)
def test_nothing_a_person_sends_hurts(shipped: CueLexicon, text: str) -> None:
    assert np.isfinite(shipped.features(text)).all()
