from knowledge.places import ASK_BELOW, Gazetteer

LEAST_RESOLVED = 0.97
LEAST_QUIET = 0.99


def test_the_place_meant_comes_first(gazetteer: Gazetteer, messages: list[dict[str, str]]) -> None:
    rows = [row for row in messages if row["place"]]
    wrong = []
    for row in rows:
        found = gazetteer.find(row["text"])
        got = found[0].place if found else None
        if got is None or (got.name, got.kind, got.municipality or "") != (
            row["place"],
            row["kind"],
            row["municipality"],
        ):
            wrong.append((row["text"], row["place"], got and got.id))
    assert len(wrong) <= (1 - LEAST_RESOLVED) * len(rows), wrong


def test_no_place_is_invented(gazetteer: Gazetteer, messages: list[dict[str, str]]) -> None:
    rows = [row for row in messages if not row["place"]]
    invented = []
    for row in rows:
        sure = [found for found in gazetteer.find(row["text"]) if found.confidence >= ASK_BELOW]
        if sure:
            invented.append((row["text"], sure[0].place.id))
    assert len(invented) <= (1 - LEAST_QUIET) * len(rows), invented


def test_spans_are_those_of_the_original_message(gazetteer: Gazetteer, messages: list[dict[str, str]]) -> None:
    for row in messages:
        for found in gazetteer.find(row["text"]):
            assert row["text"][found.start : found.end] == found.text
            assert 0 < found.confidence <= 1
