"""What holds for every national scheme: nothing by its shape alone, everything by its name or its own writing."""

from __future__ import annotations

import copy
import json
import random
from functools import cache
from pathlib import Path

import pytest

from ringback.detect import Identifier, Matcher, compile_matcher, discover
from ringback.detect.national import Scheme
from ringback.languages.bundled import heard

SCHEMES = [one for one in discover() if isinstance(one.validate, Scheme)]
EACH = pytest.mark.parametrize("one", SCHEMES, ids=lambda one: one.kind.name)
PUBLISHED = Path(__file__).resolve().parents[3] / "shared/data/stdnum_examples/doctest_numbers.json"
SENTENCES = ("{}", "order number {}", "tracking {}", "I called {} times")
# Companies under another scheme's name.
LEFT_OUT = {
    "identity.lv.pk": "LV 4000 3521 600",
}


@cache
def matcher(region: str = "") -> Matcher:
    if not region:
        return compile_matcher(discover(), [heard()["en"]], region="")
    other = copy.copy(matcher())
    other._region = region
    return other


def identities(text: str, region: str = "") -> set[str]:
    """The national kinds found or recorded as what else it may be."""
    return {
        kind
        for finding in matcher(region).find(text)
        for kind in (finding.kind, *finding.alternatives)
        if kind.startswith("identity.")
    }


def scheme(one: Identifier) -> Scheme:
    assert isinstance(one.validate, Scheme)
    return one.validate


def value(one: Identifier) -> str:
    """The letters and digits of the first example's number."""
    text = one.examples[0]
    found = next(f for f in matcher().find(text) if one.kind.name in (f.kind, *f.alternatives))
    return "".join(c for c in text[found.start : found.end] if c.isalnum())


def name(one: Identifier) -> str:
    return (one.context.get("en") or next(iter(one.context.values())))[0]


def test_there_are_forty_and_more() -> None:
    assert len(SCHEMES) >= 70
    assert len({one.kind.name.split(".")[1] for one in SCHEMES}) >= 50


@EACH
def test_a_plain_number_alone_is_not_one(one: Identifier) -> None:
    number = value(one)
    if not number.isdigit() or len(number) in scheme(one).bare or not scheme(one).valid(number):
        return
    for sentence in SENTENCES:
        assert one.kind.name not in identities(sentence.format(number))
    assert one.kind.name not in identities(f"order number {number}", scheme(one).country)


@EACH
def test_its_name_makes_it_one(one: Identifier) -> None:
    number = value(one)
    if scheme(one).valid(number.upper()):
        assert one.kind.name in identities(f"my {name(one)} is {number}")


@EACH
def test_it_is_seen_however_its_characters_are_parted(one: Identifier) -> None:
    number = value(one)
    if not scheme(one).valid(number.upper()) or one.kind.name == "identity.mx.rfc":
        return
    for joint in (" ", "-", ".", "\u00a0", " · "):
        assert one.kind.name in identities(f"my {name(one)} is {joint.join(number)}"), joint


@pytest.mark.parametrize("length", range(5, 20))
@pytest.mark.parametrize("region", ["", "IN"])
def test_random_digits_are_hardly_ever_one(length: int, region: str) -> None:
    """At most one in two hundred, whatever the sentence."""
    draw = random.Random(length)
    numbers = ["".join(draw.choices("0123456789", k=length)) for _ in range(150)]
    flagged = sum(
        any(f.kind.startswith("identity.") for f in matcher(region).find(sentence.format(number)))
        for number in numbers
        for sentence in SENTENCES
    )
    assert flagged <= 0.005 * len(numbers) * len(SENTENCES)


def test_every_published_example_is_found_beside_its_name() -> None:
    if not PUBLISHED.exists():
        pytest.skip(f"{PUBLISHED.name} is not here")
    rows = json.loads(PUBLISHED.read_text("utf-8"))
    by_module = {
        source.rsplit("/stdnum.", 1)[1]: one for one in SCHEMES for source in one.sources if "/stdnum." in source
    }
    missed, tried = [], 0
    for row in rows:
        one = by_module.get(row["module"].removeprefix("stdnum."))
        if one is None or not row["valid"] or row["number"] == LEFT_OUT.get(one.kind.name):
            continue
        tried += 1
        if one.kind.name not in identities(f"my {name(one)} is {row['number']}"):
            missed.append((one.kind.name, row["number"]))
    assert tried >= 80
    assert missed == []
