"""Identifiers made ready for a set of languages: regexes compiled, gates derived from them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ringback.detect.base import Candidate, Identifier, Number, Pattern, Verdict
from ringback.detect.words import Lexicon
from ringback.errors import ConfigError

_THEME = re.compile(r"\{([a-z_]+(?:\.[a-z_]+)*)\}")
TOLD = "told"
"""The theme of words that tell the order of groups (``last four first``)."""
STRUCTURES = frozenset({"url", "hashtag", "price", "version", "ip", "time"})
"""Themes that are seen in the writing itself, not (only) in words."""


@dataclass(frozen=True, slots=True)
class Rule:
    """An identifier, and the tags that speak for and against it."""

    identifier: Identifier
    own: frozenset[str]
    unlike: frozenset[str]

    @property
    def kind(self) -> str:
        """The kind's name."""
        return self.identifier.kind.name

    @property
    def validate(self) -> Callable[[Candidate], Verdict]:
        """The identifier's own judgement."""
        return self.identifier.validate


@dataclass(frozen=True, slots=True)
class Ready:
    """A pattern compiled. It runs only in texts that hold one of ``heads``, where there are any."""

    rule: Rule
    pattern: Pattern
    regex: re.Pattern[str]
    trigger: re.Pattern[str] | None
    needs: re.Pattern[str] | None
    heads: frozenset[str]
    context: bool
    """Whether words of the kind near it count: not where the pattern holds one itself."""

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        """Every place where the pattern matches, overlapping ones too where it has a trigger."""
        if self.needs is not None and self.needs.search(text) is None:
            return
        if self.trigger is None:
            yield from self.regex.finditer(text)
            return
        at = 0
        while found := self.trigger.search(text, at):
            match = self.regex.match(text, found.start())
            if match:
                yield match
            at = found.start() + 1


def rules(identifiers: Iterable[Identifier]) -> tuple[Rule, ...]:
    """The identifiers with their tags: the kind's own words, and those against it."""
    return tuple(
        Rule(one, frozenset({one.kind.name}), frozenset({f"!{one.kind.name}", *one.unlike})) for one in identifiers
    )


def lexicon(identifiers: Sequence[Identifier], tables: Iterable[Mapping[str, Iterable[str]]]) -> Lexicon:
    """The languages' words, and those the identifiers bring."""
    added: list[Mapping[str, Iterable[str]]] = []
    for one in identifiers:
        added += ({one.kind.name: words} for words in one.context.values())
        added += ({f"!{one.kind.name}": words} for words in one.against.values())
    tags = {tag for one in rules(identifiers) for tag in (*one.own, *one.unlike)}
    return Lexicon([*tables, *added], {*tags, TOLD})


def patterns(every: Iterable[Rule], words: Lexicon) -> tuple[Ready, ...]:
    """Every pattern compiled; one whose theme no language knows is left out. Raises ``ConfigError``."""
    return tuple(
        ready for rule in every for pattern in rule.identifier.patterns if (ready := _ready(rule, pattern, words))
    )


def _ready(rule: Rule, pattern: Pattern, words: Lexicon) -> Ready | None:
    themes = _THEME.findall(pattern.regex)
    if any(not words.words.get(theme) for theme in themes):
        return None
    try:
        regex = re.compile(_THEME.sub(lambda m: _either(words.words[m[1]]), pattern.regex))
        trigger = re.compile(pattern.trigger) if pattern.trigger else None
        needs = re.compile(pattern.needs) if pattern.needs else None
    except re.error as error:
        raise ConfigError(f"{rule.kind}: a pattern cannot be compiled: {error}") from None
    gate = rule.kind if rule.kind in themes else next(iter(themes), "")
    heads = words.heads(gate) if gate and needs is None else frozenset()
    return Ready(rule, pattern, regex, trigger, needs, heads, rule.kind not in themes)


def _either(terms: Iterable[str]) -> str:
    each = sorted(terms, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(term).replace("\\ ", " +").replace("'", "'?") for term in each) + ")"


ByLength = Mapping[int, Sequence[tuple[Rule, Number]]]


@dataclass(frozen=True, slots=True)
class Numbers:
    """Which numbers have how many digits, those with a check apart.

    ``inside`` and ``scattered`` are those looked for so.
    """

    checked: ByLength
    others: ByLength
    inside: Sequence[tuple[Rule, Number]]
    scattered: ByLength
    most: int
    least_scattered: int


def numbers(every: Iterable[Rule]) -> Numbers:
    """The numbers of the rules, by length."""
    rows = [(rule, number) for rule in every for number in rule.identifier.numbers]
    scattered = _by_length(row for row in rows if row[1].scattered)
    return Numbers(
        checked=_by_length(row for row in rows if row[1].check is not None),
        others=_by_length(row for row in rows if row[1].check is None),
        inside=[row for row in rows if row[1].inside],
        scattered=scattered,
        most=max((number.most for _, number in rows), default=0),
        least_scattered=min(scattered, default=0),
    )


def _by_length(rows: Iterable[tuple[Rule, Number]]) -> dict[int, list[tuple[Rule, Number]]]:
    table: dict[int, list[tuple[Rule, Number]]] = {}
    for rule, number in rows:
        for length in range(number.least, number.most + 1):
            table.setdefault(length, []).append((rule, number))
    return table
