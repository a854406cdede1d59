"""Passwords, PINs and codes spoken about in every language are never taken for values."""

from __future__ import annotations

import csv
from functools import cache
from itertools import groupby
from pathlib import Path

import pytest

from ringback.detect import Matcher, compile_matcher, discover
from ringback.languages.bundled import heard

with (Path(__file__).parent / "mentions.tsv").open(encoding="utf-8", newline="") as _file:
    _ROWS = list(csv.DictReader(_file, delimiter="\t", quoting=csv.QUOTE_NONE))
MENTIONS = {
    language: [row["text"] for row in rows] for language, rows in groupby(_ROWS, lambda row: str(row["language"]))
}


@cache
def matcher() -> Matcher:
    return compile_matcher(discover(), heard().values(), region="US")


def test_every_language_is_there() -> None:
    assert set(MENTIONS) == set(heard())


@pytest.mark.parametrize("language", MENTIONS)
def test_what_is_only_spoken_about_is_no_value(language: str) -> None:
    found = [(text, finding.kind) for text in MENTIONS[language] for finding in matcher().find(text)]
    assert not [row for row in found if row[1].startswith(("credential.", "card.", "bank."))]
