"""Patterns a brand declares for its own case and order numbers, added to ``reference.case``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from ringback.detect.base import Candidate, Identifier, Pattern, Verdict
from ringback.detect.fold import folded
from ringback.errors import ConfigError
from ringback.flow import Evidence

REFERENCE = "reference.case"
_FOREIGN = re.compile(r"\(\?[=!<]|\\[1-9]|\(\?P=")
_NESTED = re.compile(r"[+*}]\)[+*{]")


def declare(identifiers: tuple[Identifier, ...], references: Iterable[str]) -> tuple[Identifier, ...]:
    """The identifiers, that of references knowing the brand's patterns. Raises ``ConfigError``."""
    patterns = tuple(Pattern(_checked(reference), declared=True) for reference in references)
    if not patterns:
        return identifiers
    known = {folded_pattern.regex for folded_pattern in patterns}
    return tuple(_with(one, patterns, known) if one.kind.name == REFERENCE else one for one in identifiers)


def _with(one: Identifier, patterns: tuple[Pattern, ...], known: set[str]) -> Identifier:
    exact = tuple(re.compile(regex) for regex in known)

    def validate(candidate: Candidate) -> Verdict:
        """A reference of the brand's own form is certain; any other is judged as before."""
        if any(regex.fullmatch(candidate.value) for regex in exact):
            return (Evidence("for", "declared by the brand", 6.0),)
        return one.validate(candidate)

    return replace(one, patterns=(*one.patterns, *patterns), validate=validate)


def _checked(reference: str) -> str:
    """A pattern over folded text. Letters match in either case."""
    if _FOREIGN.search(reference) or _NESTED.search(reference):
        raise ConfigError("a reference pattern may hold no look-around, back-reference or nested repeat")
    # Escapes such as \\S must keep their case; everything else is folded like the texts.
    parts = re.split(r"(\\.)", reference)
    regex = "".join(part if part.startswith("\\") else folded(part) for part in parts)
    try:
        re.compile(regex)
    except re.error as error:
        raise ConfigError(f"a reference pattern cannot be compiled: {error}") from None
    return regex
