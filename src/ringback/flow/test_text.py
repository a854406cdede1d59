"""Raw text cannot get out by accident; safe text cannot get in by one."""

from __future__ import annotations

import copy
import dataclasses
import json
import logging
import pickle
import pprint
import traceback
from collections.abc import Callable
from io import StringIO
from typing import Any

import pytest

from ringback.errors import BadInput
from ringback.flow import Act, Cell, Finding, Keep, Label, Outcome, redact, redact_again, restore, retoken, with_token
from ringback.text import RawText, SafeText, Token
from tests.strategies import policy

VALUE = "my card is 4111 1111 1111 1111"


@dataclasses.dataclass(frozen=True)
class Carrier:
    """As messages carry it."""

    text: RawText


REFUSED: dict[str, Callable[[RawText], object]] = {
    "str": str,
    "f-string": lambda raw: f"{raw}",
    "f-string with !s": lambda raw: f"{raw!s}",
    "f-string with a width": lambda raw: f"{raw:>40}",
    "format": lambda raw: "{}".format(raw),  # noqa: UP032
    "format with a spec": lambda raw: format(raw, ">40"),
    "percent": lambda raw: "%s" % raw,  # noqa: UP031
    "percent of a tuple": lambda raw: "%s %s" % ("a", raw),  # noqa: UP031
    "join": lambda raw: "".join([raw]),  # type: ignore[list-item]  # what a mistake would write
    "plus": lambda raw: "a" + raw,  # type: ignore[operator]  # what a mistake would write
    "bytes": lambda raw: bytes(raw, "utf-8"),  # type: ignore[call-overload]  # what a mistake would write
    "list": lambda raw: list(raw),  # type: ignore[call-overload]  # what a mistake would write
    "write": lambda raw: StringIO().write(raw),  # type: ignore[arg-type]  # what a mistake would write
    "print": lambda raw: print(raw, file=StringIO()),
    "json": lambda raw: json.dumps({"text": raw}),
    "json with str": lambda raw: json.dumps({"text": raw}, default=str),
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "asdict": lambda raw: dataclasses.asdict(Carrier(raw)),
    "vars": vars,
    "sort": lambda raw: sorted([raw, raw]),  # type: ignore[type-var]  # what a mistake would write
    "pickle": pickle.dumps,
    "old pickle": lambda raw: pickle.dumps(raw, protocol=0),
    "pickle in a carrier": lambda raw: pickle.dumps(Carrier(raw)),
    "getstate": lambda raw: raw.__getstate__(),
    "exception": lambda raw: str(ValueError(raw)),
}


@pytest.mark.parametrize("way", REFUSED)
def test_raw_text_refuses_every_way_out(way: str) -> None:
    with pytest.raises(TypeError) as refused:
        REFUSED[way](RawText(VALUE))
    assert "4111" not in str(refused.value)


SILENT: dict[str, Callable[[RawText], str]] = {
    "repr": repr,
    "f-string with !r": lambda raw: f"{raw!r}",
    "percent r": lambda raw: "%r" % raw,  # noqa: UP031
    "pprint": pprint.pformat,
    "in a dataclass": lambda raw: str(Carrier(raw)),
    "in a list": lambda raw: str([raw]),
    "json with repr": lambda raw: json.dumps({"text": raw}, default=repr),
    "repr of an exception": lambda raw: repr(ValueError(raw)),
}


@pytest.mark.parametrize("way", SILENT)
def test_raw_text_shows_its_length_at_most(way: str) -> None:
    shown = SILENT[way](RawText(VALUE))
    assert f"RawText({len(VALUE)} characters)" in shown
    assert "4111" not in shown


def test_logging_raw_text_logs_nothing_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    log, out = logging.Logger("a careless one"), StringIO()
    log.addHandler(logging.StreamHandler(out))
    log.warning("received %s", RawText(VALUE))
    log.warning("received %(text)s", {"text": RawText(VALUE)})
    log.warning(RawText(VALUE))
    assert "4111" not in out.getvalue() + "".join(capsys.readouterr())


def test_a_traceback_with_locals_shows_nothing_of_it() -> None:
    raw = RawText(VALUE)
    try:
        f"{raw}"
    except TypeError as error:
        shown = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    assert "raw = RawText(30 characters)" in shown
    assert "4111" not in shown


def test_the_two_texts_cannot_be_derived_from() -> None:
    for text in (RawText, SafeText):
        with pytest.raises(TypeError, match="cannot be derived from"):
            type("Sly", (text,), {})


def test_neither_text_changes() -> None:
    """A raw text that changed would no longer fit its findings, a safe text would no longer be safe."""
    for text, name in ((RawText(VALUE), "_value"), (redact(RawText(""), (), policy({})), "_text")):
        with pytest.raises(TypeError, match="does not change"):
            setattr(text, name, VALUE)


def test_safe_text_may_be_copied_and_queued() -> None:
    safe = redact(RawText("PIN 4321"), [Finding("credential.pin", Label.SECRET, 4, 8, 1.0)], policy({}))
    for again in (copy.copy(safe), copy.deepcopy([safe])[0], pickle.loads(pickle.dumps(safe))):
        assert again == safe


@pytest.mark.parametrize("door", [None, object(), True, "_DOOR"])
def test_safe_text_has_one_maker(door: Any) -> None:
    with pytest.raises(TypeError, match=r"only flow.redact makes a SafeText"):
        SafeText("my PIN is 4321", door=door)


def test_a_typed_token_is_no_token() -> None:
    safe = redact(RawText("look: [card ••1111]"), (), policy({}))
    assert str(safe) == "look: [card ••1111]"
    assert safe.tokens == ()
    assert list(safe.segments()) == [("look: [card ••1111]", None)]


def test_a_typed_token_beside_a_true_one() -> None:
    text = "[PIN] 4321"
    safe = redact(RawText(text), [Finding("credential.pin", Label.SECRET, 6, 10, 1.0)], policy({}))
    assert str(safe) == "[PIN] [PIN]"
    assert [(words, token is not None) for words, token in safe.segments()] == [("[PIN] ", False), ("[PIN]", True)]


def test_safe_text_comes_back_from_the_store() -> None:
    safe = redact(RawText(VALUE), [Finding("card.number", Label.CARD, 11, 30, 1.0)], policy({}), refs={0: "v1"})
    again = SafeText.from_json(json.loads(json.dumps(safe.to_json())))
    assert again == safe
    assert hash(again) == hash(safe)
    assert again != redact(RawText(str(safe)), (), policy({})), "the same letters without the token are another text"


@pytest.mark.parametrize(
    "tokens",
    [
        [[0, 99, "card.number", "shredded", ""]],
        [[-1, 3, "card.number", "shredded", ""]],
        [[3, 1, "card.number", "shredded", ""]],
        [[4, 8, "card.number", "shredded", ""], [6, 9, "card.number", "shredded", ""]],
        [[4, 8, "card.number", "shredded", ""], [0, 2, "card.number", "shredded", ""]],
        [["0", 3, "card.number", "shredded", ""]],
        [[0, 3]],
        [7],
        None,
    ],
)
def test_a_damaged_stored_text_is_refused_without_showing_it(tokens: Any) -> None:
    with pytest.raises(BadInput) as refused:
        SafeText.from_json({"text": VALUE, "tokens": tokens})
    assert str(refused.value) == "a stored text is damaged: its tokens do not fit it"
    assert "4111" not in "".join(traceback.format_exception(refused.value))


def test_a_stored_text_that_is_no_text_is_refused() -> None:
    for data in ({}, {"text": 1, "tokens": []}, {"text": ["a"], "tokens": []}):
        with pytest.raises(BadInput):
            SafeText.from_json(data)


def test_a_token_put_into_our_own_words_keeps_those_before_it() -> None:
    safe = redact(RawText("pin 4321, say ??"), [Finding("credential.pin", Label.SECRET, 4, 8, 1.0)], policy({}))
    marked = with_token(safe, 15, 17, "call.phrase", "v2")
    assert str(marked) == str(safe)
    assert marked.tokens == (Token(4, 9, "credential.pin", "shredded"), Token(15, 17, "call.phrase", "sealed", "v2"))


@pytest.mark.parametrize(("start", "end"), [(3, 5), (8, 10), (4, 9), (0, 99), (-1, 2), (2, 2), (3, 2)])
def test_a_token_over_another_or_over_nothing_is_refused(start: int, end: int) -> None:
    safe = redact(RawText("pin 4321 ok"), [Finding("credential.pin", Label.SECRET, 4, 8, 1.0)], policy({}))
    with pytest.raises(ValueError, match="plain words"):
        with_token(safe, start, end, "call.phrase", "v2")


def test_a_fragment_becomes_what_it_turned_out_to_be() -> None:
    found = [Finding("fragment.digits", Label.PUBLIC, 3, 7, 1.0), Finding("credential.pin", Label.SECRET, 8, 12, 1.0)]
    safe = redact(RawText("it 4111 4321 x"), found, policy({}), refs={0: "v1"})
    known = retoken(safe, "v1", "card.number", "card")
    assert str(known) == "it [card] [PIN] x"
    assert known.tokens == (Token(3, 9, "card.number", "shredded"), Token(10, 15, "credential.pin", "shredded"))


def test_a_text_without_that_fragment_comes_back_as_it_is() -> None:
    safe = redact(RawText("PIN 4321"), [Finding("credential.pin", Label.SECRET, 4, 8, 1.0)], policy({}))
    assert retoken(safe, "", "card.number", "card") == safe
    assert retoken(safe, "v9", "card.number", "card") == safe


class TestByHand:
    """What people take out, and put back."""

    SAFE = redact(
        RawText("ab 4321 cd 12345678 ef"),
        [Finding("credential.pin", Label.SECRET, 3, 7, 1.0), Finding("contact.phone", Label.CONTACT, 11, 19, 1.0)],
        policy({("contact", None, Act.KEEP): Cell(Outcome.ALLOW, "", "", keep=Keep.SEAL, seconds=9)}),
        refs={1: "v1"},
    )

    def test_before_between_and_after_tokens(self) -> None:
        assert str(self.SAFE) == "ab [PIN] cd [phone] ef"
        assert str(redact_again(self.SAFE, 0, 2, "card.number", "card")) == "[card] [PIN] cd [phone] ef"
        between = redact_again(self.SAFE, 9, 11, "card.number", "card")
        assert str(between) == "ab [PIN] [card] [phone] ef"
        assert [str(between)[token.start : token.end] for token in between.tokens] == [
            "[PIN]",
            "[card]",
            "[phone]",
        ]
        assert str(redact_again(self.SAFE, 20, 22, "card.number", "card")) == "ab [PIN] cd [phone] [card]"

    def test_a_token_that_only_touches_stays(self) -> None:
        touching = redact_again(self.SAFE, 8, 11, "card.number", "card")
        assert str(touching) == "ab [PIN][card] [phone] ef"
        assert [token.kind for token in touching.tokens] == ["credential.pin", "card.number", "contact.phone"]

    def test_a_token_cut_in_half_goes_as_a_whole(self) -> None:
        taken = redact_again(self.SAFE, 5, 14, "card.number", "card")
        assert str(taken) == "ab [card] ef"
        assert taken.tokens == (Token(3, 9, "card.number", "shredded"),)
        assert SafeText.from_json(taken.to_json()) == taken

    @pytest.mark.parametrize(("start", "end"), [(-3, 2), (2, 2), (3, 1), (0, 99)])
    def test_a_stretch_that_is_not_there_is_refused(self, start: int, end: int) -> None:
        with pytest.raises(ValueError, match="no such stretch"):
            redact_again(self.SAFE, start, end, "card.number", "card")

    def test_a_sealed_value_can_be_put_back(self) -> None:
        back = restore(self.SAFE, 1, RawText("12345678"))
        assert str(back) == "ab [PIN] cd 12345678 ef"
        assert back.tokens == self.SAFE.tokens[:1]

    @pytest.mark.parametrize("index", [0, -1, -2, 2])
    def test_no_other_can(self, index: int) -> None:
        with pytest.raises(ValueError, match="only a sealed value") as refused:
            restore(self.SAFE, index, RawText("4321"))
        assert "4321" not in str(refused.value)
