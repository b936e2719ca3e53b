"""What can be called, mailed or visited is a link; everything else is text."""

import csv

import pytest

from connectors.markup import linked, paragraphs, phone_numbers, tel
from connectors.settings import ROOT


def directory_phones() -> list[str]:
    with (ROOT / "knowledge" / "data" / "organizations.csv").open(encoding="utf-8", newline="") as file:
        return sorted({row["phone"] for row in csv.DictReader(file) if row["phone"]})


@pytest.mark.parametrize("phone", directory_phones())
def test_every_number_of_the_directory_can_be_dialled(phone: str) -> None:
    assert " of ".join(phone_numbers(phone)) == phone
    assert " of ".join(phone_numbers(f"Bel {phone}.")) == phone


@pytest.mark.parametrize(
    "text",
    [
        "Open 9.00-21.00 uur, 08:30-16:00 uur",
        "0,35 euro in 2025",
        "1502 AB Zaandam",
        "elke 2e en 4e dinsdag, 10-12 uur",
        "een bedrag van 1.112 euro of 113-delig",
        "chat via 113.nl",
    ],
)
def test_other_figures_are_not_numbers_to_call(text: str) -> None:
    assert phone_numbers(text) == []
    assert linked(text) == text


def test_number_is_dialled_without_its_spaces() -> None:
    assert tel("0800-022 66 22") == "tel:08000226622"


def test_number_ends_where_the_next_figure_begins() -> None:
    assert phone_numbers("Bel 0800-0113 24 uur per dag") == ["0800-0113"]
    assert phone_numbers("Bel 113 of 0800-0113.") == ["113", "0800-0113"]


def test_site_and_mail_become_links() -> None:
    assert 'href="https://113.nl"' in linked("Chatten kan op 113.nl.")
    assert 'href="mailto:info@toonoverleven.nl"' in linked("Mail naar info@toonoverleven.nl.")
    assert linked("Bel de kanker.nl Infolijn") == "Bel de kanker.nl Infolijn"


def test_html_in_a_text_stays_text() -> None:
    assert linked('<b onclick="x">112</b>') == (
        '&lt;b onclick=&#34;x&#34;&gt;<a class="tel" href="tel:112">112</a>&lt;/b&gt;'
    )


def test_lines_become_paragraphs_and_bullets_a_list() -> None:
    assert paragraphs("Wat goed.\n\n• Een\n• Twee & drie\n\nTot slot") == (
        "<p>Wat goed.</p><ul><li>Een</li><li>Twee &amp; drie</li></ul><p>Tot slot</p>"
    )
