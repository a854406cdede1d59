"""Texts nobody writes and somebody sends: the engine has a result for each, and hides what it found in it."""

from __future__ import annotations

import io
import json
from functools import cache

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from ringback.cli import jsonl
from ringback.engine import Engine, load
from ringback.errors import BadInput
from ringback.languages.words import split
from ringback.results import MOST, Asked, inspect_results

CARD = "4111 1111 1111 1111"
LONG = 5_000
# A unit, repeated: what makes a pattern look again and again is many of the same thing.
UNITS = [
    "", "a", "a ", "a.", "a-", "a@", "a@b.", "a'", "1", "1.", "1-", " ", "\n", "\r\n", "\t", ".", "!", "?", "...x", "#",
    "\0", "\x1b", "\ud800", "\udfff", "\ud800\udc00", "\u200b", "\u202e", "\u2066", "e\u0301", "\u0301", "\ufeff",
    "مرحبا ", "٤", "४", "４", "①", "1\ufe0f\u20e3", "😀", "👨\u200d👩\u200d👧", "四", "one ", "double ", "at ", "dot ",
    "http://", "www.", "password ", "my PIN is ", "card: ", "4111 ", "(", ")", "[", "\U0010ffff",
]  # fmt: skip
PIECES = st.lists(st.sampled_from([*UNITS, CARD, " "]), max_size=12).map("".join)
QUIET = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@cache
def engine() -> Engine:
    return load("us-bank", region="US")


@pytest.mark.parametrize("unit", UNITS, ids=ascii)
def test_a_long_text_of_one_thing_has_a_result(unit: str) -> None:
    text = (unit * LONG)[:LONG]
    found = engine().inspect(text)
    assert all(0 <= one.start < one.end <= len(text) for one in found.findings)
    assert len(str(found.safe_text)) >= 0
    assert found.need is None or found.need.level
    assert len(split(text)) <= len(text)


@given(PIECES)
@example("11")  # a birth place no module knows
@QUIET
def test_a_text_and_its_safe_text_go_together(around: str) -> None:
    found = engine().inspect(f"{around}\nmy card is {CARD}\n{around}")
    assert len(found.safe_text.tokens) <= len(found.everything)
    assert f"my card is {CARD}" not in str(found.safe_text)


@given(st.text(st.characters(exclude_categories=()), max_size=200))
@QUIET
def test_any_text_at_all_has_a_result(text: str) -> None:
    alone, (together,) = engine().inspect(text), engine().inspect_many([text])
    for found in (alone, together):
        end = 0
        for one in sorted(found.findings, key=lambda f: f.start):
            assert end <= one.start < one.end <= len(text)
            end = one.end
    assert [one.finding.kind for one in alone.exposures] == [one.finding.kind for one in together.exposures]


def test_a_hundred_thousand_messages_of_one_character() -> None:
    found = engine().inspect_many(["7"] * 100_000)
    assert len(found) == 100_000
    assert not any(one.exposures for one in (found[0], found[50_000], found[-1]))


def test_messages_of_one_author_have_an_end() -> None:
    (answer,) = inspect_results([Asked(engine(), ["7"] * 200, "direct")])
    assert len(answer["safe_texts"]) == 200
    with pytest.raises(BadInput, match="more than 1000"):
        inspect_results([Asked(engine(), ["7"] * (MOST + 1), "direct")])


def test_what_is_asked_prints_none_of_it() -> None:
    assert "4111" not in repr(Asked(engine(), CARD))


def test_ten_megabytes_in_one_line_are_read_once() -> None:
    size, out = 10_000_000, io.StringIO()
    line = json.dumps({"text": "x" * size}).encode()
    source = io.BytesIO(line + b"\n" + b'{"text": "y"}\n')
    assert jsonl.run(lambda row: {"length": len(row["text"])}, source, out) == 0
    assert [json.loads(one)["length"] for one in out.getvalue().splitlines()] == [size, 1]
