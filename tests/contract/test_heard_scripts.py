"""Values told, and harmless messages, in the languages of other scripts and families than most of Europe's."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from ringback.detect import Matcher, compile_matcher, discover
from ringback.flow import FRAGMENT
from ringback.languages.bundled import heard

LINES = (Path(__file__).with_name("heard_scripts.tsv")).read_text(encoding="utf-8").splitlines()
ROWS = [tuple(line.split("\t")) for line in LINES if line and not line.startswith("#")]
TOLD = [(code, kind, text) for code, kind, text in ROWS if kind != "-"]
HARMLESS = [(code, text) for code, kind, text in ROWS if kind == "-"]


@cache
def matcher() -> Matcher:
    return compile_matcher(discover(), heard().values(), region="US")


@pytest.mark.parametrize(("code", "kind", "text"), TOLD)
def test_a_value_is_found(code: str, kind: str, text: str) -> None:
    assert kind in {finding.kind for finding in matcher().find(text)}


@pytest.mark.parametrize(("code", "text"), HARMLESS)
def test_a_harmless_message_holds_nothing(code: str, text: str) -> None:
    found = [(finding.kind, text[finding.start : finding.end]) for finding in matcher().find(text)]
    assert [row for row in found if row[0] != FRAGMENT] == []


def test_there_are_messages_enough_in_each() -> None:
    told, harmless = Counter(code for code, *_ in TOLD), Counter(code for code, _ in HARMLESS)
    assert set(told) == set(harmless) == {"tr", "ar", "hi", "zh", "ja", "tl", "id"} <= set(heard())
    assert min(told.values()) >= 40
    assert min(harmless.values()) >= 40
