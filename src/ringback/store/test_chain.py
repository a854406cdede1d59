"""Whatever is done to a chain of audit records is found out, and where."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from types import MappingProxyType

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ringback.store.chain import JSON, Broken, Entry, Head, canonical, genesis, link, record, verify

SCALARS = st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=()), max_size=8)
LISTS = st.lists(SCALARS, max_size=2)
VALUES = SCALARS | LISTS | st.dictionaries(st.text(max_size=2), SCALARS | LISTS, max_size=2)
NAMES = st.sampled_from(["at", "actor", "action", "case", "facts"])
RECORDS: st.SearchStrategy[Mapping[str, JSON]] = st.dictionaries(NAMES, VALUES, max_size=2)
CHAINS = st.lists(RECORDS, min_size=1, max_size=6)


def seal(records: list[Mapping[str, JSON]], brand: int = 1, previous: bytes = b"", first: int = 1) -> list[Entry]:
    previous = previous or genesis(brand)
    entries = []
    for number, each in enumerate(records, first):
        previous = link(previous, each)
        entries.append(Entry(number, each, previous))
    return entries


def head(entries: list[Entry], brand: int = 1) -> Head:
    return Head(brand, entries[-1].number, entries[-1].hash)


@given(CHAINS)
def test_a_whole_chain_verifies(records: list[Mapping[str, JSON]]) -> None:
    entries = seal(records)
    assert verify(entries, brand=1) is None
    assert verify(iter(entries), brand=1, heads=[head(entries[:n]) for n in range(1, len(entries) + 1)]) is None


@given(CHAINS, RECORDS, st.data())
def test_a_changed_record_is_named(
    records: list[Mapping[str, JSON]], other: Mapping[str, JSON], data: st.DataObject
) -> None:
    entries = seal(records)
    at = data.draw(st.integers(0, len(entries) - 1))
    assume(canonical(other) != canonical(entries[at].record))
    entries[at] = replace(entries[at], record=other)
    assert verify(entries, brand=1) == Broken(at + 1, "changed")


@given(CHAINS, st.data())
def test_a_changed_hash_is_named(records: list[Mapping[str, JSON]], data: st.DataObject) -> None:
    entries = seal(records)
    at, bit = data.draw(st.integers(0, len(entries) - 1)), data.draw(st.integers(0, 255))
    changed = bytearray(entries[at].hash)
    changed[bit // 8] ^= 1 << bit % 8
    entries[at] = replace(entries[at], hash=bytes(changed))
    assert verify(entries, brand=1) == Broken(at + 1, "changed")


@given(CHAINS, st.data())
def test_a_removed_record_is_a_gap_and_renumbering_does_not_hide_it(
    records: list[Mapping[str, JSON]], data: st.DataObject
) -> None:
    entries = seal([*records, {"last": True}])
    at = data.draw(st.integers(0, len(records) - 1))
    rest = entries[:at] + entries[at + 1 :]
    assert verify(rest, brand=1) == Broken(at + 1, "missing")
    renumbered = [replace(entry, number=number) for number, entry in enumerate(rest, 1)]
    assert verify(renumbered, brand=1) == Broken(at + 1, "changed")


@given(CHAINS, RECORDS, st.data())
def test_an_inserted_record_is_named(
    records: list[Mapping[str, JSON]], other: Mapping[str, JSON], data: st.DataObject
) -> None:
    entries = seal(records)
    at = data.draw(st.integers(0, len(entries) - 1))
    previous = entries[at - 1].hash if at else genesis(1)
    assume(canonical(other) != canonical(entries[at].record))
    forged = [*entries[:at], Entry(at + 1, other, link(previous, other)), *entries[at:]]
    assert verify(forged, brand=1) == Broken(at + 1, "order")
    renumbered = [replace(entry, number=number) for number, entry in enumerate(forged, 1)]
    assert verify(renumbered, brand=1) == Broken(at + 2, "changed")


@given(st.lists(RECORDS, min_size=2, max_size=8), st.data())
def test_reordered_records_are_named(records: list[Mapping[str, JSON]], data: st.DataObject) -> None:
    entries = seal(records)
    at = data.draw(st.integers(0, len(entries) - 2))
    entries[at], entries[at + 1] = entries[at + 1], entries[at]
    assert verify(entries, brand=1) == Broken(at + 1, "missing")
    entries[at], entries[at + 1] = replace(entries[at], number=at + 1), replace(entries[at + 1], number=at + 2)
    found = verify(entries, brand=1)
    assert found == Broken(at + 1, "changed")


def test_a_number_that_comes_twice_is_named() -> None:
    entries = seal([{"n": 1}, {"n": 2}])
    assert verify([*entries, entries[1]], brand=1) == Broken(2, "order")


@given(CHAINS, st.data())
def test_a_chain_cut_short_is_found_out_by_its_head(records: list[Mapping[str, JSON]], data: st.DataObject) -> None:
    entries = seal(records)
    kept = data.draw(st.integers(0, len(entries) - 1))
    assert verify(entries[:kept], brand=1) is None
    assert verify(entries[:kept], brand=1, heads=[head(entries)]) == Broken(kept + 1, "truncated")


@given(CHAINS, RECORDS)
def test_a_chain_made_anew_is_found_out_by_an_earlier_head(
    records: list[Mapping[str, JSON]], other: Mapping[str, JSON]
) -> None:
    before = seal(records)
    assume(canonical(other) != canonical(records[0]))
    anew = seal([other, *records[1:], {"more": 1}])
    assert verify(anew, brand=1) is None
    assert verify(anew, brand=1, heads=[head(before)]) == Broken(len(records), "rewritten")


@given(CHAINS, CHAINS)
def test_verifying_may_go_on_from_a_verified_head(old: list[Mapping[str, JSON]], new: list[Mapping[str, JSON]]) -> None:
    entries = seal([*old, *new])
    start = head(entries[: len(old)])
    assert verify(entries[len(old) :], brand=1, after=start) is None
    assert verify(entries[len(old) :], brand=1, after=replace(start, hash=genesis(1))) == Broken(
        len(old) + 1, "changed"
    )
    assert verify(entries[len(old) + 1 :], brand=1, after=start, heads=[head(entries)]) in (
        Broken(len(old) + 1, "missing"),
        Broken(len(old) + 1, "truncated"),
    )


def test_one_brands_chain_is_no_other_brands() -> None:
    entries = seal([{"n": 1}], brand=1)
    assert verify(entries, brand=2) == Broken(1, "changed")
    assert verify([], brand=2, heads=[head(entries)]) is None


@given(CHAINS)
def test_a_head_survives_its_export(records: list[Mapping[str, JSON]]) -> None:
    exported = head(seal(records))
    assert Head.from_json(json.loads(json.dumps(exported.to_json()))) == exported


@given(RECORDS, RECORDS)
def test_equal_records_and_only_they_have_equal_bytes(one: Mapping[str, JSON], two: Mapping[str, JSON]) -> None:
    backwards = dict(reversed(list(one.items())))
    assert canonical(one) == canonical(backwards) == canonical(MappingProxyType(backwards))
    assert canonical(one) == canonical(json.loads(json.dumps(one)))
    assert (canonical(one) == canonical(two)) == (json.loads(canonical(one)) == json.loads(canonical(two))) or (
        one == two  # Python holds True == 1; the bytes tell them apart
    )


@pytest.mark.parametrize("value", [1.5, float("nan"), b"x", {1: "x"}, {"x": {None: 1}}, {"a", "b"}, [object()]])
def test_what_databases_write_differently_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        link(genesis(1), {"facts": value})  # type: ignore[dict-item]


def test_a_hash_has_its_length() -> None:
    with pytest.raises(ValueError, match="32"):
        link(b"", {})


def test_a_record_is_the_same_in_every_time_zone() -> None:
    at = datetime(2026, 11, 23, 12, 0, 0, 5, tzinfo=UTC)
    here = record(at=at, actor="system", action="sealed", facts={"kind": "contact.phone"})
    there = record(
        at=at.astimezone(timezone(timedelta(hours=5))), actor="system", action="sealed", facts={"kind": "contact.phone"}
    )
    assert here == there
    assert here["at"] == "2026-11-23T12:00:00.000005+00:00"
    with pytest.raises(ValueError, match="aware"):
        record(at=at.replace(tzinfo=None), actor="system", action="sealed")


def test_the_bytes_of_a_link_stay_what_they_are() -> None:
    """Chains outlive releases: a change of format must fail here."""
    assert canonical({"b": [1, True, None], "a": "é\x00"}) == b'{"a":"\\u00e9\\u0000","b":[1,true,null]}'
    assert link(genesis(1), {"a": 1}).hex() == "378e91d13277108210782441b1c2440ff51302aef77feeb349b3601df0cc33fb"
