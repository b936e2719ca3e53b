"""One file of the directory, line by line: what is wrong is named with its line, its value and a remedy."""

from pathlib import Path

import pytest

from knowledge.directory.rows import AreaRow, OrganizationRow, RowError, ServiceRow, read_table

AREAS = "organization_id,area,source_url"
ORGANIZATIONS = "id,name,kind,description,website,email,phone,source_url,source_date"
SERVICES = (
    "id,organization_id,name,themes,audience,phase,minimum_age,maximum_age,cost,registration,description,"
    "source_url,source_date"
)


def read(folder: Path, text: str | bytes, name: str = "areas.csv") -> tuple[dict[int, object], list[RowError]]:
    file = folder / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    shapes = {"areas.csv": AreaRow, "organizations.csv": OrganizationRow, "services.csv": ServiceRow}
    table = read_table(file, shapes[name])
    return dict(table.rows), table.errors


def only_error(folder: Path, text: str | bytes, name: str = "areas.csv") -> RowError:
    _, errors = read(folder, text, name)
    assert len(errors) == 1, errors
    return errors[0]


def test_lines_are_counted_from_the_header(tmp_path: Path) -> None:
    rows, errors = read(tmp_path, f"{AREAS}\na,Zaandam,x\nb,Hoorn,x\n")
    assert list(rows) == [2, 3] and errors == []


def test_values_that_span_lines_and_empty_lines_do_not_shift_the_count(tmp_path: Path) -> None:
    text = f'{AREAS}\na,Zaandam,"een bron\nop drie\nregels"\n\n\nb,Hoorn,x\nc,,x\nd,Edam,x\n'
    rows, errors = read(tmp_path, text)
    assert list(rows) == [2, 7, 9]
    assert [error.line for error in errors] == [8]


def test_windows_line_ends_and_a_byte_order_mark_are_fine(tmp_path: Path) -> None:
    rows, errors = read(tmp_path, f"\ufeff{AREAS}\r\na,Zaandam,x\r\n")
    assert list(rows) == [2] and errors == []


def test_white_space_around_values_is_dropped(tmp_path: Path) -> None:
    rows, _ = read(tmp_path, f"{AREAS}\n a , Zaandam ,x\n")
    assert rows[2] == AreaRow(organization_id="a", area="Zaandam", source_url="x")


def test_columns_may_stand_in_another_order(tmp_path: Path) -> None:
    rows, errors = read(tmp_path, "area,source_url,organization_id\nZaandam,x,a\n")
    assert errors == [] and rows[2] == AreaRow(organization_id="a", area="Zaandam", source_url="x")


@pytest.mark.parametrize("row", ["a,Zaandam", "a,Zaandam,x,y", "a, Zaandam, bij het station,x"])
def test_a_wrong_number_of_columns(tmp_path: Path, row: str) -> None:
    error = only_error(tmp_path, f"{AREAS}\nb,Hoorn,x\n{row}\n")
    assert (error.line, error.value) == (3, "a")
    assert "expected 3 columns" in error.remedy and "comma" in error.remedy


@pytest.mark.parametrize("header", ["", "organization_id,area", "organization_id,place,source_url", f"{AREAS},area"])
def test_a_wrong_header_is_one_error_and_no_flood(tmp_path: Path, header: str) -> None:
    error = only_error(tmp_path, f"{header}\na,Zaandam,x\nb,Hoorn,x\n" if header else "")
    assert (error.file, error.line, error.value) == ("areas.csv", 1, header)
    assert AREAS in error.remedy


def test_a_file_in_another_encoding(tmp_path: Path) -> None:
    error = only_error(tmp_path, f"{AREAS}\na,Súdwest-Fryslân,x\n".encode("latin-1"))
    assert (error.file, error.line) == ("areas.csv", 0)
    assert error.value == f"byte {len(AREAS) + len('?a,S')}" and "save the file as UTF-8" in error.remedy


def test_a_missing_file(tmp_path: Path) -> None:
    errors = read_table(tmp_path / "areas.csv", AreaRow).errors
    assert [(error.file, error.line) for error in errors] == [("areas.csv", 0)]
    assert str(tmp_path) in errors[0].value and "put it back" in errors[0].remedy


def test_a_quote_that_is_never_closed(tmp_path: Path) -> None:
    long_rest = "b,Hoorn,x\n" * 20_000
    error = only_error(tmp_path, f'{AREAS}\na,Zaandam,x\nb,"Hoorn,x\n{long_rest}')
    assert error.line == 3 and "is a quote not closed?" in error.remedy


ORGANIZATION = dict(
    zip(
        ORGANIZATIONS.split(","),
        ["huis", "Het Huis", "ipso-centrum", "", "https://huis.nl", "a@huis.nl", "075-123 45 67", "bron", "2026"],
        strict=True,
    )
)
SERVICE = dict(
    zip(
        SERVICES.split(","),
        [
            "inloop",
            "huis",
            "Inloop",
            "werk;geld",
            "patient",
            "",
            "",
            "39",
            "gratis",
            "inloop",
            "",
            "bron",
            "2026-01-31",
        ],
        strict=True,
    )
)


def one_row(file: str, **changes: str) -> str:
    columns = {**(ORGANIZATION if file == "organizations.csv" else SERVICE), **changes}
    return f"{','.join(columns)}\n{','.join(columns.values())}\n"


@pytest.mark.parametrize(
    ("file", "column", "value", "remedy"),
    [
        ("organizations.csv", "id", "Het Huis", "pattern"),
        ("organizations.csv", "id", "", "pattern"),
        ("organizations.csv", "name", "", "at least 1 character"),
        ("organizations.csv", "kind", "centrum", "'ipso-centrum'"),
        ("organizations.csv", "website", "www.huis.nl", "start it with https://"),
        ("organizations.csv", "website", "javascript:alert(1)", "start it with https://"),
        ("organizations.csv", "email", "info bij huis.nl", "pattern"),
        ("organizations.csv", "phone", "bel Ans", "pattern"),
        ("organizations.csv", "source_url", "", "at least 1 character"),
        ("organizations.csv", "source_date", "gisteren", "2026-01-31"),
        ("organizations.csv", "source_date", "31-01-2026", "2026-01-31"),
        ("organizations.csv", "source_date", "2026-13", "2026-01-31"),
        ("organizations.csv", "source_date", "2026-02-30", "2026-01-31"),
        ("organizations.csv", "source_date", "2026-1-5", "2026-01-31"),
        ("services.csv", "organization_id", "", "at least 1 character"),
        ("services.csv", "themes", "praten", "unknown theme; use one of: emotionele-steun, lotgenoten"),
        ("services.csv", "audience", "patienten", "'patient'"),
        ("services.csv", "phase", "terminaal", "'laatste-fase'"),
        ("services.csv", "minimum_age", "jong", "valid integer"),
        ("services.csv", "maximum_age", "180", "less than or equal to 120"),
        ("services.csv", "cost", "10 euro", "'gratis'"),
        ("services.csv", "registration", "bellen", "'inloop'"),
    ],
)
def test_each_wrong_value_is_named_with_its_column_and_a_remedy(
    tmp_path: Path, file: str, column: str, value: str, remedy: str
) -> None:
    error = only_error(tmp_path, one_row(file, **{column: value}), file)
    assert (error.file, error.line, error.value) == (file, 2, value)
    assert column in error.remedy and remedy in error.remedy
    assert str(error).startswith(f"{file}:2: {value!r}: ")


def test_only_the_wrong_one_of_several_themes_is_named(tmp_path: Path) -> None:
    error = only_error(tmp_path, one_row("services.csv", themes="werk; praten ;geld"), "services.csv")
    assert error.value == "praten"


def test_a_row_with_two_wrong_values_has_two_errors(tmp_path: Path) -> None:
    rows, errors = read(tmp_path, one_row("services.csv", cost="veel", phase="later"), "services.csv")
    assert rows == {} and {error.value for error in errors} == {"veel", "later"}


@pytest.mark.parametrize("value", ["", "2026", "2026-01", "2026-01-31", "2024-02-29"])
def test_dates_as_precise_as_the_source(tmp_path: Path, value: str) -> None:
    rows, errors = read(tmp_path, one_row("services.csv", source_date=value), "services.csv")
    assert errors == [] and len(rows) == 1
