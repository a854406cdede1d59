"""The gate's bytes, its two makings, and its cache."""

from __future__ import annotations

import re
from contextlib import AbstractContextManager, nullcontext
from functools import cache

import hyperscan
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.detect import compile_matcher, discover
from ringback.detect.dialect import Alphabet, required
from ringback.detect.fold import folded
from ringback.detect.gate import Clue, PlainGate, Scanner, gate_for
from ringback.languages import Vocabulary
from ringback.languages.bundled import heard

LETTERS = Alphabet(["ñö", "密码", "暗証番号", "الرقم", "пин"])
PATTERNS = (
    r"pin *[:=]? *(?P<value>[0-9]{4})\b",
    r"密码[^0-9]{0,3}[0-9]+",
    r"[^ @]@[^ @]",
    r"(?:a|bc){2,3}d?",
    r"\bx\w+\s?-",
    "番.号",
)
TEXT = st.text(st.sampled_from("pin: 4321密码暗証番号@abcdx-_ñ\ufffdéя\n"), max_size=30)


@pytest.mark.parametrize("regex", PATTERNS)
@given(text=TEXT)
@settings(max_examples=150, deadline=None)
def test_a_pattern_over_bytes_matches_wherever_the_pattern_does(regex: str, text: str) -> None:
    plain = folded(text)
    if re.search(regex, plain):
        assert re.search(LETTERS.pattern(regex).encode(), LETTERS.encode(plain), re.DOTALL)


def test_required_are_the_marks_no_match_is_without() -> None:
    a, b, c, d = map(chr, range(0xE000, 0xE004))
    assert required(f"{a}x(?:{b})?(?:{c}|{d})+") == [frozenset({a}), frozenset({c, d})]
    assert required(f"(?:{a}|x){b}*") == []


class Wish:
    alphabet = LETTERS
    fingerprint = "test"

    def __init__(self, declared: list[Clue]) -> None:
        self.shared = frozenset({Clue(1, "pin"), Clue(2, "[0-9]{4}", digits=True), Clue(3, LETTERS.literal("密码"))})
        self.declared = declared


class Memory(dict[str, bytes]):
    def put(self, key: str, value: bytes) -> None:
        self[key] = value

    def making(self, key: str) -> AbstractContextManager[None]:
        return nullcontext()


TEXTS = ["my pin", "", "4321", "我的密码是４３２１", "nothing", "hb-1 \x00 pin\x00 4321", "ＰＩＮ ①②③④", "é"]


def test_many_texts_have_the_clues_of_each_alone_however_they_are_found() -> None:
    wish = Wish([Clue(9, "hb-[0-9]")])
    scanner, plain = Scanner(wish), PlainGate([*wish.shared, *wish.declared], LETTERS)
    many = scanner.clues_of(TEXTS)
    for number, text in enumerate(TEXTS):
        alone = {clue for clue in scanner.clues(folded(text)) if clue > 0}
        assert {clue for clue in many.get(number, ()) if clue > 0} == alone
        assert {clue for clue in plain.clues(folded(text)) if clue > 0} == alone
    assert {number for number, clues in many.items() if 9 in clues} == {5}


def test_without_hyperscan_the_slow_gate_is_announced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ringback.detect.gate.hyperscan", None)
    with pytest.warns(RuntimeWarning, match="hyperscan is not installed"):
        gate = gate_for(Wish([]), None)
    assert isinstance(gate, PlainGate)


def test_a_kept_database_is_read_back_and_a_spoilt_one_made_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ringback.detect.gate._MADE", {})
    kept = Memory()
    Scanner(Wish([]), kept)
    assert max(map(len, kept.values())) > 100
    for key in kept:
        kept[key] = b"spoilt"
    monkeypatch.setattr("ringback.detect.gate._MADE", {})
    assert 1 in Scanner(Wish([]), kept).clues("pin")
    assert b"spoilt" not in kept.values()


@cache
def fingerprints() -> tuple[str, ...]:
    return tuple(
        compile_matcher(discover(), heard().values(), region=region, references=references)._clues.fingerprint
        for region, references in (("US", ()), ("DE", ()), ("US", (r"HB-\d{4}",)))
    )


def test_brands_and_regions_share_one_database() -> None:
    assert len(set(fingerprints())) == 1


def test_a_word_that_changes_its_language_makes_another_database() -> None:
    one, two = (Vocabulary("aa", "A", {"10": ("on",)}, {"link": words}) for words in ((), ("on",)))
    three, four = (Vocabulary("bb", "B", {}, {"link": words}) for words in (("on",), ()))
    made = [compile_matcher((), pair)._clues.fingerprint for pair in ((one, three), (two, four))]
    assert made[0] != made[1]


def test_hyperscan_is_here() -> None:
    assert hyperscan.__version__
