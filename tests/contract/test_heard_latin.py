"""Customers who write French, German, Portuguese, Italian, Dutch or Polish: what is found, and what is not.

``heard/<code>.tsv`` holds a row a sentence: the kind, and the sentence with its value in braces; or ``-``
and a sentence that holds nothing sensitive. All languages are listened for at once.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from ringback.detect import Matcher, compile_matcher, discover
from ringback.flow import FRAGMENT, Finding, Label
from ringback.languages.bundled import heard

REGIONS = {"fr": "FR", "de": "DE", "pt": "BR", "it": "IT", "nl": "NL", "pl": "PL"}
_VALUE = re.compile(r"\{(.+)\}")
Row = tuple[str, str, str]


def rows() -> list[Row]:
    """``(language, kind, sentence)``."""
    here = Path(__file__).parent / "heard"
    return [
        (code, *line.split("\t", 1))  # type: ignore[misc] # two columns
        for code in REGIONS
        for line in (here / f"{code}.tsv").read_text("utf-8").splitlines()
    ]


FOUND = [row for row in rows() if row[1] != "-"]
HARMLESS = [(code, text) for code, kind, text in rows() if kind == "-"]


@cache
def matcher(region: str) -> Matcher:
    return compile_matcher(discover(), heard().values(), region=region)


def overlap(finding: Finding, start: int, end: int) -> float:
    """Intersection over union."""
    shared = min(finding.end, end) - max(finding.start, start)
    return shared / (max(finding.end, end) - min(finding.start, start))


@pytest.mark.parametrize("code", REGIONS)
def test_there_is_enough_of_both(code: str) -> None:
    assert sum(row[0] == code for row in FOUND) >= 40
    assert sum(row[0] == code for row in HARMLESS) >= 40


@pytest.mark.parametrize(("code", "kind", "sentence"), FOUND)
def test_a_value_is_found(code: str, kind: str, sentence: str) -> None:
    value = _VALUE.search(sentence)
    assert value is not None
    start, end = value.start(), value.end() - 2
    findings = matcher(REGIONS[code]).find(_VALUE.sub(r"\1", sentence))
    assert any(one.kind == kind and overlap(one, start, end) >= 0.5 for one in findings), [
        (one.kind, one.start, one.end) for one in findings
    ]


@pytest.mark.parametrize(("code", "sentence"), HARMLESS)
def test_what_holds_nothing_is_left_alone(code: str, sentence: str) -> None:
    findings = matcher(REGIONS[code]).find(sentence)
    assert [one.kind for one in findings if one.kind != FRAGMENT and one.label is not Label.PUBLIC] == []
