"""The rows of the four CSV files, read and checked one by one.

A row that does not fit becomes an error with file, line, value and remedy; reading goes on, so that somebody who
maintains the directory sees everything that is wrong at once.
"""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Generic, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, StringConstraints, ValidationError

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
    if value and not re.fullmatch(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?", value):
        raise ValueError('not a date; write "2026", "2026-01" or "2026-01-31", or leave it empty')
    return value


def _web_address(value: str) -> str:
    if value and not re.fullmatch(r"https?://[^\s\"<>]+", value):
        raise ValueError("not a web address; start it with https://")
    return value


def _coordinate(value: object) -> object:
    return None if value == "" else value


Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]*$")]
Filled = Annotated[str, StringConstraints(min_length=1)]
SourceDate = Annotated[str, AfterValidator(_partial_date)]
Coordinate = Annotated[float | None, BeforeValidator(_coordinate)]


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
    organization_id: str
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
    """A row of ``services.csv``; themes, audience and phase are separated by ``;``, an empty phase means all."""

    id: Slug
    organization_id: str
    name: Filled
    themes: Annotated[list[Annotated[str, AfterValidator(_known_theme)]], BeforeValidator(_split)]
    audience: Annotated[list[Audience], BeforeValidator(_split)]
    phase: Annotated[list[Phase], BeforeValidator(_split)]
    cost: Cost
    registration: Registration
    description: str
    source_url: Filled
    source_date: SourceDate


class AreaRow(Row):
    """A row of ``areas.csv``: an organisation works in this place, or ``landelijk``."""

    organization_id: str
    area: Filled
    source_url: Filled


RowType = TypeVar("RowType", bound=Row)


@dataclass(frozen=True)
class Table(Generic[RowType]):
    """The good rows of one file by line number, and what is wrong with the others."""

    file: str
    rows: dict[int, RowType] = field(default_factory=dict)
    errors: list[RowError] = field(default_factory=list)


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
    for line, values in _lines(text):
        if None in values or None in values.values():
            remedy = f"expected {len(row_type.model_fields)} columns; is a comma unquoted, or missing?"
            table.errors.append(RowError(file.name, line, next(iter(values.values())) or "", remedy))
            continue
        try:
            table.rows[line] = row_type.model_validate(values)
        except ValidationError as problem:
            table.errors.extend(_row_errors(file.name, line, problem))
    return table


def _lines(text: str) -> Iterator[tuple[int, dict[Any, Any]]]:
    reader = csv.DictReader(io.StringIO(text, newline=""))
    previous = 1
    for values in reader:
        # A quoted value may span lines: a row stands where it begins.
        yield previous + 1, values
        previous = reader.line_num


def _row_errors(file: str, line: int, problem: ValidationError) -> Iterator[RowError]:
    for error in problem.errors():
        column = ".".join(str(part) for part in error["loc"])
        remedy = error["msg"].removeprefix("Value error, ")
        yield RowError(file, line, str(error["input"]), f"column {column}: {remedy}")
