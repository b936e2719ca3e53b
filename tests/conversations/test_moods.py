"""Whole talks as people in different moods hold them."""

from tests.conversations.talk import INFOLINE, Talk


def test_sad(talk: Talk) -> None:
    talk.says("hallo")
    asked = talk.says("mijn moeder is vorige maand overleden aan kanker en ik kan alleen maar huilen")
    assert asked.asks_place
    answer = talk.says("Hoorn")
    assert "rouw" in answer.themes
    assert "?" not in talk.says("dank je wel").text
    assert not talk.says("dag").suggestions


def test_hurried(talk: Talk) -> None:
    answer = talk.says("VERVOER NAAR ZIEKENHUIS NU Alkmaar")
    assert "vervoer" in answer.themes
    assert not set(answer.organizations) & set(talk.says("andere").organizations)


def test_rude_then_helped(talk: Talk) -> None:
    talk.says("wat een kutchatbot")
    talk.says("ik zoek gewoon LOTGENOTEN ja")
    answer = talk.says("zwolle, schiet op")
    assert answer.themes == {"lotgenoten"}


def test_confused(talk: Talk) -> None:
    first = talk.says("ik snap het niet")
    second = talk.says("hoe werkt dit dan")
    assert first.text != second.text
    assert second.buttons, "who finds words hard is offered some"
    talk.says("lotgenoten")
    talk.says("geen idee")
    assert talk.answers[-1].suggestions


def test_one_word_at_a_time(talk: Talk) -> None:
    talk.says("hoi")
    talk.says("geld")
    answer = talk.says("Utrecht")
    assert "geld" in answer.themes
    assert talk.says("andere").suggestions
    assert "?" not in talk.says("doei").text


def test_voice_typed_in_one_breath(talk: Talk) -> None:
    answer = talk.says(
        "hallo eh ja ik weet niet goed hoe ik moet beginnen maar mijn vrouw heeft dus borstkanker en ik zorg voor haar "
        "als mantelzorger en ik trek het niet meer punt ik woon in apeldoorn"
    )
    assert "mantelzorg" in answer.themes
    assert "Apeldoorn" in answer.text


def test_second_language(talk: Talk) -> None:
    asked = talk.says("mijn vrouw ziek kanker. ik niet goed nederlands. wie kan helpen schoonmaken huis")
    assert asked.asks_place
    answer = talk.says("wij woon in Rotterdam")
    assert "huishouden-praktisch" in answer.themes
    assert "?" not in talk.says("dank u veel").text


def test_only_emoji(talk: Talk) -> None:
    assert talk.says("😢").asks_place
    answer = talk.says("Leiden")
    assert answer.themes == {"emotionele-steun"}
    assert not talk.says("👍").suggestions
    assert "?" not in talk.says("🙏").text


def test_a_thumb_down_brings_others(talk: Talk) -> None:
    first = talk.says("ik zoek lotgenoten in Utrecht")
    second = talk.says("👎")
    assert second.suggestions
    assert not set(first.organizations) & set(second.organizations)


def test_a_child(talk: Talk) -> None:
    asked = talk.says("ik ben 12 en mijn moeder heeft kanker")
    assert asked.asks_place
    answer = talk.says("Zwolle")
    assert "gezin-kinderen" in answer.themes


def test_afraid_of_losing_the_job(talk: Talk) -> None:
    talk.says("goedemorgen")
    talk.says("mijn werkgever wil dat ik weer kom werken maar ik kan het nog niet aan")
    answer = talk.says("ik woon in 's-Hertogenbosch")
    assert "werk" in answer.themes
    assert "Hertogenbosch" in answer.text


def test_the_last_phase(talk: Talk) -> None:
    answer = talk.says("mijn vader wordt niet meer beter en wil thuis sterven, wie kan ons helpen in Emmen?")
    assert "levenseinde" in answer.themes
    assert not answer.is_about_danger


def test_exhausted_and_wants_a_person_after_all(talk: Talk) -> None:
    talk.says("ik ben na de behandeling zo ontzettend moe")
    talk.says("Helmond")
    talk.says("nee")
    assert INFOLINE in talk.says("laat me maar met een mens praten").text


def test_wants_to_give_instead_of_take(talk: Talk) -> None:
    talk.says("ik wil graag vrijwilliger worden")
    assert "vrijwilliger-worden" in talk.says("Purmerend").themes


def test_changes_their_mind_all_the_time(talk: Talk) -> None:
    talk.says("ik zoek lotgenoten")
    talk.says("of nee, eigenlijk wil ik weer gaan sporten")
    answer = talk.says("Tilburg")
    assert answer.themes == {"bewegen-vitaliteit"}
    moved = talk.says("wacht, ik woon nu in Eindhoven")
    assert "Eindhoven" in moved.text and moved.themes == {"bewegen-vitaliteit"}
    assert talk.says("opnieuw").asks_need
    last = talk.says("een luisterend oor")
    assert last.themes == {"emotionele-steun"}
    assert "Eindhoven" in last.text
