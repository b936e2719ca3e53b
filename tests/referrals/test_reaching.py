"""Ways to be reached: what people type is understood, and each mistake gets one sentence that helps."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from referrals.reaching import (
    FIRST_WORDS,
    SECOND_WORDS,
    Channel,
    ReachError,
    check_address,
    check_email,
    check_moments,
    check_name,
    check_phone,
    new_code_word,
)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("0612345678", "06 12345678"),
        ("06-12345678", "06 12345678"),
        ("06 12 34 56 78", "06 12345678"),
        ("06.1234.5678", "06 12345678"),
        ("+31612345678", "06 12345678"),
        ("0031 6 12345678", "06 12345678"),
        ("+31 (0)6 12345678", "06 12345678"),
        ("mijn nummer is 06-12345678, na zes uur", "06 12345678"),
        ("075-6123456", "075 612 3456"),
        ("(075) 612 34 56", "075 612 3456"),
        ("0320 251234", "0320 251 234"),
        ("+32 470 12 34 56", "+32 470 12 34 56"),
    ],
)
def test_phone_numbers(typed: str, read: str) -> None:
    assert check_phone(typed) == read
    assert check_phone(read) == read


@pytest.mark.parametrize(
    ("typed", "helps"),
    [
        ("", "cijfers"),
        ("geen idee", "cijfers"),
        ("06123456", "8 cijfers"),
        ("061234567890", "12 cijfers"),
        ("612345678901", "Begin met 0"),
        ("0900-1234", "dienst"),
        ("0800 022 66 22", "dienst"),
        ("112", "Begin met 0"),
        ("+99 12345", "Begin met 0"),
    ],
)
def test_phone_numbers_that_cannot_be(typed: str, helps: str) -> None:
    with pytest.raises(ReachError) as refused:
        check_phone(typed)
    assert helps in refused.value.message


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("mia@voorbeeld-post.nl", "mia@voorbeeld-post.nl"),
        (" Mia.deVries@Voorbeeld-Post.NL. ", "Mia.deVries@voorbeeld-post.nl"),
        ("<mia@voorbeeld-post.nl>", "mia@voorbeeld-post.nl"),
        ("mailto:mia@voorbeeld-post.nl", "mia@voorbeeld-post.nl"),
    ],
)
def test_mail_addresses(typed: str, read: str) -> None:
    assert check_email(typed) == read


@pytest.mark.parametrize(
    ("typed", "helps"),
    [
        ("mia", "apenstaartje"),
        ("", "apenstaartje"),
        ("mia @ post.nl", "spatie"),
        ("mia@post", "klopt niet"),
        ("mia@@post.nl", "klopt niet"),
        ("mia@gmial.com", "mia@gmail.com"),
        ("mia@post..nl", "klopt niet"),
    ],
)
def test_mail_addresses_that_cannot_be(typed: str, helps: str) -> None:
    with pytest.raises(ReachError) as refused:
        check_email(typed)
    assert helps in refused.value.message


def test_each_channel_has_its_own_check() -> None:
    assert check_address(Channel.PHONE, "0612345678") == "06 12345678"
    assert check_address(Channel.EMAIL, "mia@voorbeeld-post.nl") == "mia@voorbeeld-post.nl"
    assert check_address(Channel.CALLS_THEMSELVES, "wat dan ook") == ""


@pytest.mark.parametrize("typed", ["Mia", " Jan  Willem ", "Özlem", "mevrouw De Vries", "D'Artagnan"])
def test_names(typed: str) -> None:
    assert check_name(typed) == " ".join(typed.split())


@pytest.mark.parametrize("typed", ["", "  ", "mia@post.nl", "0612345678", "a" * 41, "https://x.nl"])
def test_no_names(typed: str) -> None:
    with pytest.raises(ReachError) as refused:
        check_name(typed)
    assert "oornaam" in refused.value.message


def test_moments_are_their_own_words() -> None:
    assert check_moments("  na zes  uur, niet op woensdag ") == "na zes uur, niet op woensdag"
    assert check_moments("") == ""
    with pytest.raises(ReachError):
        check_moments("a" * 121)


def test_code_words_are_two_plain_words() -> None:
    words = {*FIRST_WORDS, *SECOND_WORDS}
    assert len(words) == len(FIRST_WORDS) + len(SECOND_WORDS)
    assert all(re.fullmatch("[a-z]{3,8}", word) for word in words)
    assert set(new_code_word().split()) <= words


@given(st.text(max_size=200), st.sampled_from([check_name, check_phone, check_email, check_moments]))
def test_whatever_is_typed_gets_an_answer(typed: str, check) -> None:  # noqa: ANN001 - parametrised
    try:
        assert isinstance(check(typed), str)
    except ReachError as refused:
        assert refused.message[0].isupper() and refused.message[-1] in ".?" and len(refused.message) < 400
