"""docs/reference/kinds.md: every kind that can be found, as its module tells it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from ringback.detect import Identifier, Matcher
from ringback.detect.disguise import disguises
from ringback.engine import identifiers, load
from ringback.flow import BUILTIN, FRAGMENT

TESTED = Path(__file__).resolve().parent.parent / "tests" / "property" / "test_detect.py"
FAMILIES = {
    "card": "Cards",
    "credential": "Credentials",
    "bank": "Bank accounts",
    "identity": "Identity",
    "health": "Health",
    "contact": "Contact",
    "reference": "References",
    "location": "Places",
    "network": "Networks",
}
HEAD = """# Kinds

What Ringback can find, as its modules tell it. A policy may raise a label.

- **Checksum**: *needed*, the value must pass one; *counts*, one speaks for it where it is passed. A national number
  never counts from its shape alone.
- **Region**: the country whose scheme it is; where there is none, it is found everywhere, in the formats of the brand's
  region first.
- **Disguises**: through how many of the {count} ways to disguise a value its tests look for it (below).
- **Not it**: how many texts that look like it are tested not to be found.
- **Examples** are found in any surroundings. Digits are shown as `•`, letters of the value as `x`.
"""


def kinds_page() -> str:
    """The page."""
    matcher = load("generic", region="US").matcher
    rows = sorted(identifiers(), key=lambda one: (_order(one), one.kind.name))
    lines = [HEAD.format(count=len(disguises()))]
    for title, group in groupby(rows, key=_family):
        lines += _section(title, list(group), matcher)
    lines += ["## Revealed, not written", ""]
    lines += [f"- `{kind.name}` ({kind.label}): {kind.noun}" for kind in BUILTIN if kind.name != FRAGMENT]
    lines += ["", "## Disguises", ""]
    lines += [f"- {one.name} ({', '.join(sorted(one.of))})" for one in disguises()]
    return "\n".join(lines)


def _order(one: Identifier) -> tuple[int, str]:
    first = one.kind.name.split(".")[0]
    known = list(FAMILIES)
    return (known.index(first) if first in known else len(known), _family(one))


def _family(one: Identifier) -> str:
    parts = one.kind.name.split(".")
    title = FAMILIES.get(parts[0], parts[0].capitalize())
    return f"{title}: national numbers" if parts[0] == "identity" and len(parts) > 2 else title


def _section(title: str, rows: Sequence[Identifier], matcher: Matcher) -> Iterator[str]:
    yield from (f"## {title}", "", "| kind | called | label | region | checksum | disguises | not it |")
    yield "|---|---|---|---|---|---|---|"
    for one in rows:
        tested = len(_disguises(one.kind.name)) or ""
        cells = (f"`{one.kind.name}`", one.kind.noun, one.kind.label, _region(one), _checksum(one, matcher), tested)
        yield f"| {' | '.join(map(str, cells))} | {len(one.counter_examples)} |"
    yield ""
    for one in rows:
        yield f"- `{one.kind.name}`: {', '.join(_code(masked(one, text, matcher)) for text in one.examples[:4])}."
        yield f"  Sources: {'; '.join(one.sources)}."
    yield ""


def _region(one: Identifier) -> str:
    parts = one.kind.name.split(".")
    return parts[1].upper() if parts[0] == "identity" and len(parts) > 2 else ""


def _checksum(one: Identifier, matcher: Matcher) -> str:
    """``needed``: no example is found any more once a digit of it is another; ``counts``: it speaks for it."""
    spoken = [
        (text, finding)
        for text in one.examples
        for finding in matcher.find(text)
        if finding.kind == one.kind.name and any("checksum" in evidence.code for evidence in finding.evidence)
    ]
    if not spoken:
        return "needed" if one.numbers and all(number.check for number in one.numbers) and not one.patterns else ""
    changed = [_another(text, finding.start, finding.end) for text, finding in spoken]
    found = [finding.kind == one.kind.name for text in changed for finding in matcher.find(text)]
    return "counts" if any(found) else "needed"


def _another(text: str, start: int, end: int) -> str:
    """The text with the last digit but two of its value changed."""
    at = [index for index in range(start, end) if text[index].isdecimal()][-3]
    return f"{text[:at]}{(int(text[at]) + 1) % 10}{text[at + 1 :]}"


def masked(one: Identifier, text: str, matcher: Matcher) -> str:
    """An example with every digit as ``•``, and every letter of the value as ``x`` or ``X``."""
    inside: set[int] = set()
    for finding in matcher.find(text):
        inside.update(range(finding.start, finding.end))
    return "".join(_mask(character, index in inside) for index, character in enumerate(text))


def _mask(character: str, inside: bool) -> str:
    if character.isnumeric():
        return "•"
    if inside and character.isalpha():
        return "X" if character.isupper() else "x"
    return character if character.isprintable() else " "


def _code(text: str) -> str:
    return f"`{text.replace('`', chr(39))}`"


def _disguises(kind: str) -> list[str]:
    """The disguises its tests apply to it."""
    values, apart = _tested("VALUES"), _tested("UNREADABLE")
    return [
        one.name
        for one in disguises()
        if any(one.suits(value) for value in values.get(kind, ())) and (kind, one.name) not in apart
    ]


def _tested(name: str) -> Any:
    """A table of the test that looks through disguises: the page says what is tested, not what might be."""
    for node in ast.parse(TESTED.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == name for t in node.targets):
            return ast.literal_eval(node.value)
    raise LookupError(f"{TESTED.name} has no table {name}: say here where what it tests is told now")
