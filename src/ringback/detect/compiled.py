"""Identifiers made ready for a set of languages: regexes compiled, gates derived from them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from ringback.detect.base import Candidate, Identifier, Number, Pattern, Verdict
from ringback.detect.words import Lexicon
from ringback.errors import ConfigError

_THEME = re.compile(r"\{([a-z_]+(?:\.[a-z_]+)*)\}")
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
    heads: frozenset[str]
    context: bool
    """Whether words of the kind near it count: not where the pattern holds one itself."""

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        """Every place where the pattern matches, overlapping ones too where it has a trigger."""
        if self.pattern.needs and not any(string in text for string in self.pattern.needs):
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


def lexicon(identifiers: Iterable[Identifier], tables: Iterable[Mapping[str, Iterable[str]]]) -> Lexicon:
    """The languages' words, and those the identifiers bring."""
    added: list[Mapping[str, Iterable[str]]] = []
    for one in identifiers:
        added += ({one.kind.name: words} for words in one.context.values())
        added += ({f"!{one.kind.name}": words} for words in one.against.values())
    return Lexicon([*tables, *added])


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
    except re.error as error:
        raise ConfigError(f"{rule.kind}: a pattern cannot be compiled: {error}") from None
    heads = words.heads(themes[0]) if themes and not pattern.needs else frozenset()
    return Ready(rule, pattern, regex, trigger, heads, rule.kind not in themes)


def _either(terms: Iterable[str]) -> str:
    each = sorted(terms, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(term).replace("\\ ", " +").replace("'", "'?") for term in each) + ")"


def by_length(every: Iterable[Rule]) -> dict[int, tuple[tuple[Rule, Number], ...]]:
    """Which numbers have how many digits."""
    table: dict[int, tuple[tuple[Rule, Number], ...]] = {}
    for rule in every:
        for number in rule.identifier.numbers:
            for length in range(number.least, number.most + 1):
                table[length] = (*table.get(length, ()), (rule, number))
    return table
