"""Every place of a reading that a pattern or a number describes, weighed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from ringback.detect.base import Candidate, Number
from ringback.detect.compiled import TOLD, Numbers, Ready, Rule
from ringback.detect.digits import Group, Stretch, inside, parts, stretch, too_many
from ringback.detect.evidence import Scored, score
from ringback.detect.reading import Reading
from ringback.flow import Evidence

_UNSPACED = re.compile("[\u3041-\u9fff]")
_SCATTERED = Evidence("against", "words between its groups", 0.7)
_REORDERED = Evidence("against", "told in another order", 0.3)
_LEAD = 2
_CERTAIN = 5.0
_SURE = 3.0
"""The log-odds from which a number with a checksum is not looked into any further."""
_APART, _GROUPS, _SIZE = 48, 6, 3
"""How far apart, how many and how large the groups of a scattered number may be."""


def from_patterns(reading: Reading, patterns: Iterable[Ready], region: str) -> Iterator[Scored]:
    """Where the patterns match."""
    plain = reading.text.isascii() or _UNSPACED.search(reading.text) is None
    for ready in patterns:
        if plain and ready.unspaced:
            continue
        needs = ready.pattern.needs_context
        for match in ready.matches(reading.text, reading.places):
            start, end = match.span(ready.group)
            if ready.announced and ready.rule.own.isdisjoint(reading.around.tags):
                break
            if start < end:
                candidate = reading.candidate(start, end, region)
                yield from _weigh(reading, ready.rule, candidate, start, end, needs, ready.context)


def without(run: Sequence[Group], found: Iterable[Scored]) -> list[Sequence[Group]]:
    """What is left of a run beside what a checksum has made certain (an IBAN): nothing else hides in that."""
    certain = [one for one in found if one.score >= _CERTAIN and any(e.code == "checksum" for e in one.evidence)]
    if not certain:
        return [run]
    left: list[list[Group]] = [[]]
    for group in run:
        if any(one.start <= group.start and group.end <= one.end for one in certain):
            left.append([])
        else:
            left[-1].append(group)
    return [part for part in left if part]


def from_numbers(
    reading: Reading, run: Sequence[Group], numbers: Numbers, region: str, *, neighbours: bool
) -> Iterator[Scored]:
    """Where parts of a run have as many digits as some number.

    ``neighbours``: the text is long enough for one number beside another. What a checksum makes sure
    is not looked into any further.
    """
    tags = reading.around.near(run[0].start, run[-1].end)
    sure: set[tuple[int, int]] = set()
    reach = [-1] * len(run)  # the last group of the sure number each group is in
    for table in (numbers.checked, numbers.others):
        named = [tag for tag in tags if tag in table.named]
        for first, last, digits in parts(run, numbers.most):
            if reach[first] >= last and (first, last) not in sure:
                continue
            rows = table.rows(len(digits), named, neighbours=neighbours)
            rows = rows and _worth(rows, digits, many=too_many(last - first + 1, run))
            if not rows:
                continue
            part = stretch(reading.text, run, first, last, digits)
            candidate = _of_stretch(reading, part, region)
            for rule, number in rows:
                for scored in _number(reading, rule, number, part, candidate):
                    yield scored
                    if table is numbers.checked and scored.score >= _SURE:
                        sure.add((first, last))
                        reach[first : last + 1] = [max(last, old) for old in reach[first : last + 1]]
    yield from _inside(reading, run, numbers, region)


def _worth(rows: Sequence[tuple[Rule, Number]], digits: str, *, many: bool) -> list[tuple[Rule, Number]]:
    """The numbers these digits can be, by what is cheap to ask."""
    return [
        (rule, number)
        for rule, number in rows
        if (number.scattered or not many) and (number.check is None or number.check(digits))
    ]


def _inside(reading: Reading, run: Sequence[Group], numbers: Numbers, region: str) -> Iterator[Scored]:
    for rule, number in numbers.inside:
        for part in inside(run, range(number.least, number.most + 1)):
            if number.check is None or number.check(part.digits):
                yield from _number(reading, rule, number, part, _of_stretch(reading, part, region))


def _of_stretch(reading: Reading, part: Stretch, region: str) -> Candidate:
    return reading.candidate(part.start, part.end, region, part.digits, part.groups, part.whole)


def _number(reading: Reading, rule: Rule, number: Number, part: Stretch, candidate: Candidate) -> Iterator[Scored]:
    for scored in _weigh(reading, rule, candidate, part.start, part.end, number.needs_context):
        start = part.start
        while start > 0 and part.start - start < _LEAD and reading.text[start - 1] in number.lead:
            start -= 1
        scored.start = reading.span(start, part.end)[0]
        yield scored


def _weigh(
    reading: Reading, rule: Rule, candidate: Candidate, start: int, end: int, needs: bool, context: bool = True
) -> Iterator[Scored]:
    scored = score(rule, candidate, reading.around, start, end, needs=needs, context=context)
    if scored is not None:
        scored.start, scored.end = reading.span(start, end)
        yield scored


def scattered(reading: Reading, runs: Iterable[Sequence[Group]], numbers: Numbers, region: str) -> Iterator[Scored]:
    """Numbers with other words between their groups, or told last group first."""
    groups = [group for group in chain.from_iterable(runs) if len(group.digits) >= _SIZE]
    if sum(len(group.digits) for group in groups) < numbers.least_scattered:
        return
    told = TOLD in reading.around.tags
    for first in range(len(groups)):
        for last in range(first + 1, min(first + _GROUPS, len(groups))):
            if groups[last].start - groups[last - 1].end > _APART:
                break
            part = groups[first : last + 1]
            for rule, number in numbers.scattered.get(sum(len(group.digits) for group in part), ()):
                yield from _joined(reading, rule, number, part, region, told)


def _joined(
    reading: Reading, rule: Rule, number: Number, part: Sequence[Group], region: str, told: bool
) -> Iterator[Scored]:
    start, end = part[0].start, part[-1].end
    for turn in range(len(part) if told else 1):
        order = [*part[turn:], *part[:turn]]
        digits = "".join(group.digits for group in order)
        if number.check is not None and not number.check(digits):
            continue
        sizes = tuple(len(group.digits) for group in order)
        candidate = reading.candidate(start, end, region, digits, sizes)
        for scored in _weigh(reading, rule, candidate, start, end, number.needs_context):
            scored.pieces = [reading.span(group.start, group.end) for group in part]
            scored.add(_SCATTERED)
            if turn:
                scored.add(_REORDERED)
            yield scored
