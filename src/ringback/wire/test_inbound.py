"""Reading what a service sends, in every shape it may come."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringback.errors import BadPayload, BadSignature
from ringback.wire import inbound


def test_the_signature_is_the_one_of_rfc_4231() -> None:
    # Test case 2 of RFC 4231, section 4.3.
    made = inbound.signature(b"Jefe", b"what do ya want for nothing?")
    assert made == "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"


@given(st.binary(), st.lists(st.binary(min_size=1), min_size=1, max_size=3, unique=True), st.data())
def test_any_of_the_secrets_will_do_and_no_other(body: bytes, secrets: list[bytes], data: st.DataObject) -> None:
    given_ = inbound.signature(data.draw(st.sampled_from(secrets)), body)
    inbound.check_signature(body, given_, secrets)
    with pytest.raises(BadSignature):
        inbound.check_signature(body + b"!", given_, secrets)
    with pytest.raises(BadSignature):
        inbound.check_signature(body, given_, [])


def test_headers_are_found_in_any_case() -> None:
    assert inbound.header({"x-SIGNED": "yes"}, "X-Signed") == "yes"
    assert inbound.header({}, "X-Signed") == ""


@given(st.dictionaries(st.text(), st.text()))
def test_an_object_is_read_as_it_is(data: dict[str, str]) -> None:
    assert inbound.read_object(json.dumps(data).encode()) == data


def test_a_body_may_be_as_long_as_the_limit_and_no_longer() -> None:
    whole = b'{"a":1}' + b" " * (inbound.LARGEST - 7)
    assert inbound.read_object(whole) == {"a": 1}
    with pytest.raises(BadPayload):
        inbound.read_object(whole + b" ")


@given(st.text(st.characters()))
def test_text_keeps_every_character_that_is_one(value: str) -> None:
    read = inbound.text({"t": value}, "t")
    read.encode()
    assert "\0" not in read
    assert len(read) == len(value.replace("\0", "")) - _pairs(value)
    if value.isprintable():
        assert read == value


def _pairs(value: str) -> int:
    """How many pairs of lone surrogates in it are one character when read together."""
    return len(value) - len(value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace"))


@pytest.mark.parametrize(
    ("read", "value"),
    [
        (inbound.identifier, ""), (inbound.identifier, 5), (inbound.identifier, "a b"), (inbound.identifier, "é"),
        (inbound.identifier, "a\n"), (inbound.identifier, "x" * 201), (inbound.count, True), (inbound.count, -1),
        (inbound.count, 2**31), (inbound.count, 1.0), (inbound.moment, "2026-05-04"), (inbound.moment, 5),
        (inbound.moment, "2026-05-04T09:00:00"), (inbound.moment, "0001-01-01T00:00:00+14:00"), (inbound.member, []),
        (inbound.members, {}), (inbound.members, [1]), (inbound.text, None), (inbound.text, "x" * 100_001),
    ],
)  # fmt: skip
def test_what_is_not_what_it_should_be_is_refused(read: Any, value: object) -> None:
    with pytest.raises(BadPayload, match="k is"):
        read({"k": value}, "k")


def test_a_moment_is_in_utc() -> None:
    at = inbound.moment({"at": "2026-05-04T11:00:00+02:00"}, "at")
    assert at == datetime(2026, 5, 4, 9, tzinfo=UTC)
    assert at.utcoffset() is not None
