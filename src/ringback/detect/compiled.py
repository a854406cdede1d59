"""Identifiers made ready for a set of languages: regexes compiled, gates derived from them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from ringback.detect.base import Candidate, Identifier, Number, Pattern, Verdict
from ringback.detect.dialect import opening, required
from ringback.detect.words import Lexicon
from ringback.errors import ConfigError

_THEME = re.compile(r"\{([a-z_]+(?:\.[a-z_]+)*)\}")
_KANA = ("\u3041", r"\u3041")
_MARK = 0xE000
ORDINARY = frozenset({"link", "plain", "own", "filler", "is", "at", "denied", "like", "asks", "about", "into", "it"})
"""Themes of words that stand in almost any text."""
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


@dataclass(frozen=True)
class Ready:
    """A pattern, its themes filled in when it is first needed.

    ``themes``: every match holds a word of one of them. ``announced``: it counts only with a word of its kind
    near it.
    """

    rule: Rule
    pattern: Pattern
    words: Lexicon
    themes: frozenset[str]
    announced: bool

    @property
    def context(self) -> bool:
        """Whether words of the kind near it count: not where the pattern holds one itself."""
        return f"{{{self.rule.kind}}}" not in self.pattern.regex

    @property
    def follows(self) -> bool:
        """Whether it counts only with a word of its kind, or a finding of another kind, beside it."""
        return self.pattern.needs_context and not self.announced

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern, compiled when first needed: most never are. Raises ``ConfigError``."""
        return _compiled(self.rule, self.source)

    @property
    def source(self) -> str:
        """The pattern with its themes written out."""
        return self._spelled(self.pattern.regex)

    @cached_property
    def trigger(self) -> re.Pattern[str] | None:
        """The cheaper pattern, likewise."""
        return _compiled(self.rule, self.pattern.trigger) if self.pattern.trigger else None

    @cached_property
    def tails(self) -> Sequence[re.Pattern[str]]:
        """The pattern with each of what may follow it."""
        return [_compiled(self.rule, self._spelled(self.pattern.regex + tail)) for tail in self.pattern.tails]

    @cached_property
    def unspaced(self) -> bool:
        """Whether it is about a script without blanks: no use in a text of plain letters."""
        return any(kana in self.pattern.regex for kana in _KANA)

    @cached_property
    def group(self) -> int | str:
        """The group that holds the value."""
        return "value" if "value" in self.regex.groupindex else 0

    def _spelled(self, regex: str) -> str:
        return _THEME.sub(lambda m: self.words.spelled(m[1]), regex)

    @cached_property
    def opening(self) -> tuple[str, int]:
        """The theme whose word begins every match, and how many characters may stand before it; or ``""``."""
        themes, marked = _marked(self.pattern.regex)
        mark, before = opening(marked) if themes else ("", 0)
        return (themes[ord(mark) - _MARK] if mark else "", before)

    def matches(self, text: str, places: Callable[[str], Sequence[int]]) -> Iterator[re.Match[str]]:
        """Every place where the pattern matches, also with each of its tails.

        ``places`` tells where in the text the words of a theme begin.
        """
        for match in self._matches(text, places):
            yield match
            for tail in self.tails:
                longer = tail.match(text, match.start())
                if longer:
                    yield longer

    def _matches(self, text: str, places: Callable[[str], Sequence[int]]) -> Iterator[re.Match[str]]:
        """Every place where the pattern matches, overlapping ones too where it has a trigger."""
        if self.trigger is not None:
            yield from self._triggered(self.trigger, text)
            return
        theme, before = self.opening
        if not theme:
            yield from self.regex.finditer(text)
            return
        end = 0
        for place in places(theme):
            for start in range(max(end, place - before), place + 1):
                match = self.regex.match(text, start)
                if match:
                    yield match
                    end = match.end()
                    break

    def _triggered(self, trigger: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
        at = 0
        while found := trigger.search(text, at):
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
    own = pattern.needs_context and not rule.identifier.beside
    if any(not words.words.get(theme) for theme in themes) or (own and not words.words.get(rule.kind)):
        return None
    group = frozenset() if pattern.needs else _telling(pattern.regex, rule.kind, words)
    return Ready(rule, pattern, words, group, own)


def _marked(regex: str) -> tuple[list[str], str]:
    """The themes of a pattern, and the pattern with a private-use character for each."""
    themes = sorted(set(_THEME.findall(regex)))
    marks = {theme: chr(_MARK + n) for n, theme in enumerate(themes)}
    return themes, _THEME.sub(lambda m: marks[m[1]], regex)


def _telling(regex: str, kind: str, words: Lexicon) -> frozenset[str]:
    """The themes one of which every match holds; of several such groups the one that tells most."""
    themes, marked = _marked(regex)
    named = [frozenset(themes[ord(mark) - _MARK] for mark in group) for group in required(marked)]

    def telling(group: frozenset[str]) -> tuple[bool, bool, bool, int, list[str]]:
        shortest = min(len(word) for theme in group for word in words.words[theme])
        rare = ORDINARY.isdisjoint(group)
        return (kind in group, any("." in theme for theme in group), rare, shortest, sorted(group))

    return max(named, key=telling, default=frozenset())


def _compiled(rule: Rule, regex: str) -> re.Pattern[str]:
    try:
        return re.compile(regex)
    except re.error as error:
        raise ConfigError(f"{rule.kind}: a pattern cannot be compiled: {error}") from None


ByLength = Mapping[int, Sequence[tuple[Rule, Number]]]


@dataclass(frozen=True, slots=True)
class Table:
    """Numbers by how many digits they have.

    ``free`` need no word of their kind, those ``named`` do (by kind), and those ``beside`` may have a
    neighbour instead.
    """

    free: ByLength
    named: Mapping[str, ByLength]
    beside: ByLength

    def rows(self, length: int, tags: Iterable[str], *, neighbours: bool) -> list[tuple[Rule, Number]]:
        """The numbers of so many digits that can count where words of these kinds stand near."""
        rows = list(self.free.get(length, ()))
        for tag in tags:
            rows += self.named[tag].get(length, ())
        if neighbours:
            rows += (row for row in self.beside.get(length, ()) if row[0].kind not in tags)
        return rows


@dataclass(frozen=True, slots=True)
class Numbers:
    """Which numbers have how many digits, those with a check apart.

    ``inside`` and ``scattered`` are those looked for so. ``least_free`` is how many digits the shortest has
    that needs no word of its kind; ``named`` says it of the others by kind.
    """

    checked: Table
    others: Table
    inside: Sequence[tuple[Rule, Number]]
    scattered: ByLength
    most: int
    least_scattered: int
    least_free: int
    named: Mapping[str, int]


def numbers(every: Iterable[Rule]) -> Numbers:
    """The numbers of the rules, by length."""
    rows = [(rule, number) for rule in every for number in rule.identifier.numbers]
    scattered = _by_length(row for row in rows if row[1].scattered)
    needing = [row for row in rows if row[1].needs_context]
    return Numbers(
        checked=_table(row for row in rows if row[1].check is not None),
        others=_table(row for row in rows if row[1].check is None),
        inside=[row for row in rows if row[1].inside],
        scattered=scattered,
        most=max((number.most for _, number in rows), default=0),
        least_scattered=min(scattered, default=0),
        least_free=min((number.least for _, number in rows if not number.needs_context), default=0),
        named={rule.kind: min(n.least for r, n in needing if r is rule) for rule, _ in needing},
    )


def _table(rows: Iterable[tuple[Rule, Number]]) -> Table:
    every = list(rows)
    needing = [row for row in every if row[1].needs_context]
    kinds = {rule.kind for rule, _ in every}
    return Table(
        free=_by_length(row for row in every if not row[1].needs_context),
        named={kind: _by_length(row for row in needing if row[0].kind == kind) for kind in kinds},
        beside=_by_length(row for row in needing if row[0].identifier.beside),
    )


def _by_length(rows: Iterable[tuple[Rule, Number]]) -> dict[int, list[tuple[Rule, Number]]]:
    table: dict[int, list[tuple[Rule, Number]]] = {}
    for rule, number in rows:
        for length in range(number.least, number.most + 1):
            table.setdefault(length, []).append((rule, number))
    return table
