"""What a draft gives back: values of its own, and any part of what the customer said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ringback.flow import FRAGMENT, Act
from ringback.guard.ask import Asked
from ringback.guard.base import Draft, Reason
from ringback.guard.contact import published
from ringback.guard.digits import Run, runs
from ringback.guard.listen import Heard
from ringback.guard.ruling import Bench
from ringback.languages.words import split

_MASKED = re.compile(r"(?:[•*x#…]\s?){2,}\s?-?\s?(\d{3,5})(?!\d)|\.{3,}\s?(\d{4})(?!\d)", re.IGNORECASE)
_TOKEN = re.compile(r"\[([^\[\]]{2,60}?)(?: ••(\w{1,4}))?\]")
_SAME = 40
"""Code points around an ask in which words belong to the asking."""
_SHARED = 4
"""So many digits in a row, shared with a value, are a part of it."""


def echoes(bench: Bench, heard: Heard, digits: list[Run], asks: Sequence[Asked] = ()) -> list[Reason]:
    """Why the draft may not leave for what it carries; ``digits`` are the runs in it, ``asks`` what it asks for."""
    said = [run for run in digits if len(run.digits) >= 3 and not published(run.digits, bench.draft.brand)]
    rows = [*_own(bench, asks), *_tails(bench, heard, said), *_customers(bench, heard, said), *_tokens(bench, said)]
    reasons: dict[tuple[str, str, int, int], Reason] = {}
    for kind, start, end in rows:
        for reason in _judge(bench, kind, (start, end)):
            reasons.setdefault((reason.code, reason.kind, reason.start, reason.end), reason)
    return list(reasons.values())


def _judge(bench: Bench, kind: str, span: tuple[int, int]) -> Iterator[Reason]:
    ruling = bench.ruling(kind, Act.SEND)
    if ruling.allowed and not bench.secret(kind):
        return
    noun = bench.noun(kind)
    yield bench.refused("echo", kind, span, ruling, f"This repeats {noun} where it may not be written.")
    if bench.secret(kind):
        message = f"This carries a {noun}: nobody may write one, on any channel."
        yield bench.refused("secret-in-any", kind, span, ruling, message)


Row = tuple[str, int, int]


def _own(bench: Bench, asks: Sequence[Asked]) -> Iterator[Row]:
    """The findings in the draft itself; numbers and addresses to turn to are left to ``contact``.

    Words are a value only where nobody asks (``your mother's maiden name?`` tells none), and what is
    said of health in general is left to ``reveal``.
    """
    text, brand = bench.draft.text, bench.draft.brand
    for finding in bench.draft.findings:
        if finding.kind in (FRAGMENT, "contact.phone", "contact.email"):
            continue
        value = text[finding.start : finding.end]
        worded = not any(c.isdecimal() for c in value)
        asked = any(a.start - _SAME < finding.end and finding.start < a.end + _SAME for a in asks)
        if not (worded and (asked or finding.kind.startswith("health."))) and not published(_digits(value), brand):
            yield finding.kind, finding.start, finding.end


def _tails(bench: Bench, heard: Heard, said: list[Run]) -> Iterator[Row]:
    """Last digits that are announced or masked: nobody writes them but from a customer's number."""
    for match in heard.of("tail"):
        yield ("card.number", *heard.span(match.first, match.after))
    for found in _MASKED.finditer(bench.draft.text) if said else ():
        yield "card.number", found.start(), found.end()


def _customers(bench: Bench, heard: Heard, said: list[Run]) -> Iterator[Row]:
    draft = bench.draft
    for text, findings in zip(draft.customer_said, draft.customer_findings, strict=False):
        for finding in findings:
            if finding.kind == FRAGMENT:
                continue
            value = text[finding.start : finding.end]
            for start, end in (*_digits_of(value, said, heard), *_words_of(value, heard, draft)):
                yield finding.kind, start, end


def _digits_of(value: str, said: list[Run], heard: Heard) -> Iterator[tuple[int, int]]:
    """Where the draft shares enough digits with a value; the whole of a short one."""
    words = split(value)
    for theirs in runs(value, words, heard.listener.numbers):
        digits = theirs.digits
        parts = {digits[i : i + _SHARED] for i in range(len(digits) - _SHARED + 1)}
        for run in said:
            mine = run.digits
            whole = mine == digits and len(digits) == 3
            if whole or any(mine[i : i + _SHARED] in parts for i in range(len(mine) - _SHARED + 1)):
                yield run.start, run.end


def _words_of(value: str, heard: Heard, draft: Draft) -> Iterator[tuple[int, int]]:
    """Where the draft shares two words in a row with a value, or the only word of one."""
    theirs = [word for word in split(value).words if not word.isdecimal()]
    if "@" in value:
        theirs = [value.partition("@")[0].lower()]
        yield from _places(value.lower(), draft.text.lower())
    brand = set(split(draft.brand.name).words)
    mine = heard.words.words
    if len(theirs) == 1 and len(theirs[0]) >= 4 and theirs[0] not in brand:
        yield from (heard.span(at, at + 1) for at, word in enumerate(mine) if word == theirs[0])
    pairs = {pair for pair in pairwise(theirs) if not brand.issuperset(pair)}
    for at, pair in enumerate(pairwise(mine)):
        if pair in pairs and len("".join(pair)) >= 6:
            yield heard.span(at, at + 2)


def _places(part: str, text: str) -> Iterator[tuple[int, int]]:
    at = text.find(part)
    while part and at >= 0:
        yield at, at + len(part)
        at = text.find(part, at + 1)


def _tokens(bench: Bench, said: list[Run]) -> Iterator[Row]:
    """The desk holds redacted text: the last digits a token still shows may not be written either."""
    for text in bench.draft.customer_said:
        for token in _TOKEN.finditer(text):
            tail = token.group(2) or ""
            for run in said:
                if tail.isdecimal() and len(tail) >= 3 and run.digits.endswith(tail):
                    yield _kind(bench, token.group(1)), run.start, run.end


def _kind(bench: Bench, noun: str) -> str:
    """The kind a token's noun stands for; a card where nobody knows."""
    kinds = bench.draft.policy.kinds
    return next((name for name, kind in kinds.items() if kind.noun == noun), "card.number")


def _digits(value: str) -> str:
    return "".join(c for c in value if c.isdecimal())
