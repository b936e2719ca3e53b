"""The rows of the four CSV files, read and checked one by one.

A row that does not fit becomes an error with file, line, value and remedy; reading goes on, so that somebody who
maintains the directory sees everything that is wrong at once.
"""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Annotated, Generic, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, ValidationError

from knowledge.taxonomy import BACK_TO_CARE, Audience, Cost, OrganizationKind, Phase, Registration, Theme


@dataclass(frozen=True, slots=True)
class RowError:
    """One thing that is wrong in a file, and what to do about it."""

    file: str
    line: int
    value: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.value!r}: {self.remedy}"


def _split(value: object) -> object:
    return [part.strip() for part in value.split(";") if part.strip()] if isinstance(value, str) else value


def _known_theme(slug: str) -> str:
    if slug != BACK_TO_CARE and slug not in set(Theme):
        raise ValueError(f"unknown theme; use one of: {', '.join(Theme)}")
    return slug


def _postcode(value: str) -> str:
    """Dutch postcodes are four digits, not starting with 0, and two letters: "1234 AB"."""
    if value and not re.fullmatch(r"[1-9]\d{3} ?[A-Z]{2}", value):
        raise ValueError('not a Dutch postcode; write it as "1234 AB", or leave it empty')
    return value


def _partial_date(value: str) -> str:
    if value and not _is_date(value):
        raise ValueError('not a date; write "2026", "2026-01" or "2026-01-31", or leave it empty')
    return value


def _is_date(value: str) -> bool:
    if not re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", value):
        return False
    try:
        date.fromisoformat(f"{value}-01-01"[:10])
    except ValueError:
        return False
    return True


def _web_address(value: str) -> str:
    if value and not re.fullmatch(r"https?://[^\s\"<>]+", value):
        raise ValueError("not a web address; start it with https://")
    return value


def _empty_is_none(value: object) -> object:
    return None if value == "" else value


Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]*$")]
Filled = Annotated[str, StringConstraints(min_length=1)]
SourceDate = Annotated[str, AfterValidator(_partial_date)]
Coordinate = Annotated[float | None, BeforeValidator(_empty_is_none)]
Age = Annotated[Annotated[int, Field(ge=0, le=120)] | None, BeforeValidator(_empty_is_none)]


class Row(BaseModel):
    """What all rows share: no unknown columns, no white space around values."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True, frozen=True)


class OrganizationRow(Row):
    """A row of ``organizations.csv``."""

    id: Slug
    name: Filled
    kind: OrganizationKind
    description: str
    website: Annotated[str, AfterValidator(_web_address)]
    email: Annotated[str, StringConstraints(pattern=r"^$|^[^@\s]+@[^@\s]+\.[a-z]+$")]
    phone: Annotated[str, StringConstraints(pattern=r"^$|^[0-9][0-9 +\-of]*[0-9]$")]
    source_url: Filled
    source_date: SourceDate


class LocationRow(Row):
    """A row of ``locations.csv``; coordinates may be empty and then come from the place."""

    id: Slug
    organization_id: Filled
    name: Filled
    street: str
    postcode: Annotated[str, AfterValidator(_postcode)]
    city: Filled
    municipality: Filled
    province: Filled
    latitude: Coordinate
    longitude: Coordinate
    opening_days: str
    source_url: Filled
    source_date: SourceDate


class ServiceRow(Row):
    """A row of ``services.csv``; themes, audience and phase are separated by ``;``, an empty phase or age means all."""

    id: Slug
    organization_id: Filled
    name: Filled
    themes: Annotated[list[Annotated[str, AfterValidator(_known_theme)]], BeforeValidator(_split)]
    audience: Annotated[list[Audience], BeforeValidator(_split)]
    phase: Annotated[list[Phase], BeforeValidator(_split)]
    minimum_age: Age
    maximum_age: Age
    cost: Cost
    registration: Registration
    description: str
    source_url: Filled
    source_date: SourceDate


class AreaRow(Row):
    """A row of ``areas.csv``: an organisation works in this place, or ``landelijk``."""

    organization_id: Filled
    area: Filled
    source_url: Filled


RowType = TypeVar("RowType", bound=Row)


@dataclass
class Table(Generic[RowType]):
    """The good rows of one file by line number, and what is wrong with the others.

    ``values`` holds each line as it stands in the file, so that rows with an error are checked against other rows too.
    ``complete`` is false when the file, or its end, could not be read at all.
    """

    file: str
    rows: dict[int, RowType] = field(default_factory=dict)
    errors: list[RowError] = field(default_factory=list)
    values: dict[int, dict[str, str]] = field(default_factory=dict)
    complete: bool = False

    def column(self, name: str) -> list[tuple[int, str]]:
        """A column's values with their line numbers, of good and of wrong rows; what is empty is left out."""
        found = [(line, values.get(name, "").strip()) for line, values in self.values.items()]
        return [(line, value) for line, value in found if value]


class _UnreadableError(Exception):
    """The rest of a file, from ``line`` on, is no CSV."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line


def read_table(file: Path, row_type: type[RowType]) -> Table[RowType]:
    """Read one CSV file.

    Args:
        file: UTF-8, comma separated, with a header line.
        row_type: the shape each line must have.

    Returns:
        Rows by line number (the header is line 1) and all errors.
    """
    table: Table[RowType] = Table(file.name)
    if not file.is_file():
        table.errors.append(RowError(file.name, 0, str(file), "file is missing; put it back"))
        return table
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as problem:
        table.errors.append(RowError(file.name, 0, f"byte {problem.start}", "not UTF-8; save the file as UTF-8"))
        return table
    _read_lines(table, text, row_type)
    return table


def _read_lines(table: Table[RowType], text: str, row_type: type[RowType]) -> None:
    columns = list(row_type.model_fields)
    lines = _lines(text)
    try:
        line, header = next(lines, (1, []))
        if sorted(header) != sorted(columns):
            remedy = f"wrong columns; the first line must be: {','.join(columns)}"
            table.errors.append(RowError(table.file, line, ",".join(header), remedy))
            return
        for line, cells in lines:
            _read_row(table, line, dict(zip(header, cells, strict=False)), len(cells), row_type)
    except _UnreadableError as problem:
        table.errors.append(RowError(table.file, problem.line, "", f"{problem}; is a quote not closed?"))
        return
    table.complete = True


def _read_row(table: Table[RowType], line: int, values: dict[str, str], count: int, row_type: type[RowType]) -> None:
    table.values[line] = values
    if count != len(row_type.model_fields):
        remedy = f"expected {len(row_type.model_fields)} columns, found {count}; is a comma unquoted, or missing?"
        table.errors.append(RowError(table.file, line, next(iter(values.values())), remedy))
        return
    try:
        table.rows[line] = row_type.model_validate(values)
    except ValidationError as problem:
        table.errors.extend(_row_errors(table.file, line, problem))


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each line that is not empty. A quoted value may span lines: a row stands where it begins."""
    reader = csv.reader(io.StringIO(text, newline=""))
    begins = 1
    try:
        for cells in reader:
            if cells:
                yield begins, cells
            begins = reader.line_num + 1
    except csv.Error as problem:
        raise _UnreadableError(begins, str(problem)) from problem


def _row_errors(file: str, line: int, problem: ValidationError) -> Iterator[RowError]:
    for error in problem.errors():
        column = ".".join(str(part) for part in error["loc"])
        remedy = error["msg"].removeprefix("Value error, ")
        yield RowError(file, line, str(error["input"]), f"column {column}: {remedy}")
