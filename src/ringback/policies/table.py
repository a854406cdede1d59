"""A policy as people read it: kinds down by label, surfaces across, a sign for each act. Pure."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, zip_longest
from typing import Final

from ringback.flow import PASSING, Act, Label, Outcome, Policy, Surface, cell
from ringback.policies import words
from ringback.policies.settings import Section, sections

HEADINGS: Final[Mapping[Surface, str]] = {
    Surface.PUBLIC: "public",
    Surface.DIRECT: "direct",
    Surface.FORM_LINK: "link",
    Surface.FORM_SIGNED_IN: "log-in",
    Surface.VOICE: "voice",
    Surface.VOICE_RECORDED: "recorded",
    Surface.KEYPAD: "keypad",
    Surface.VOICEMAIL: "voicemail",
    Surface.EMAIL: "e-mail",
}
_NAME = 26
_CITED = 3
_LEGEND = (
    "R receive, A ask, S send, C confirm. Capital: allowed; small: on a condition; a dot: refused. "
    "The numbers are the clauses below."
)


@dataclass(frozen=True, slots=True)
class Sign:
    """One answer. ``sign`` is the act's letter: capital when allowed, small on a condition, ``·`` refused."""

    act: Act
    outcome: Outcome
    sign: str
    words: str
    clause: str
    reason: str


@dataclass(frozen=True, slots=True)
class TableRow:
    """A kind and all its answers: four signs a surface (receive, ask, send, confirm), keeping, showing."""

    kind: str
    noun: str
    label: Label
    surfaces: Mapping[Surface, tuple[Sign, ...]]
    keep: Sign
    show: Sign


def rows(policy: Policy) -> list[TableRow]:
    """Every kind, the most sensitive label first, by name within a label."""
    order = sorted(policy.labels, key=lambda kind: (-policy.label(kind).rank, policy.label(kind), kind))
    return [
        TableRow(
            kind,
            words.noun(policy, kind),
            policy.label(kind),
            {surface: tuple(_sign(policy, kind, surface, act) for act in PASSING) for surface in Surface},
            _sign(policy, kind, None, Act.KEEP),
            _sign(policy, kind, None, Act.SHOW),
        )
        for kind in order
    ]


def as_text(policy: Policy, width: int = 100) -> str:
    """The table for a screen ``width`` characters wide; below each cell the numbers of its clauses."""
    table, beside = rows(policy), sections(policy)
    notes = _numbered(table, beside)
    lines = [
        *textwrap.wrap(f"{policy.title} ({policy.name}, version {policy.version})", width),
        *textwrap.wrap(_LEGEND, width),
    ]
    for surfaces in _fitting(width, table, notes):
        lines += ["", " " * _NAME + "".join(HEADINGS[s].ljust(_column(s, table, notes)) for s in surfaces).rstrip()]
        for label, group in groupby(table, key=lambda row: row.label):
            lines += [str(label).upper(), *_label_lines(policy, list(group), surfaces, table, notes)]
    lines += ["", *_fates(policy, table, notes, width), *_beside(beside, notes, width), "", "Clauses"]
    lines += [line for clause, number in notes.items() for line in _note(policy, clause, number, width)]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _sign(policy: Policy, kind: str, surface: Surface | None, act: Act) -> Sign:
    found = cell(policy, kind, surface, act)
    letter = act.value[0]
    sign = {Outcome.ALLOW: letter.upper(), Outcome.NEEDS: letter, Outcome.REFUSE: "·"}[found.outcome]
    if act is Act.KEEP:
        said = words.keeping(found.keep, found.seconds) + (", shown in the text" if found.tail else "")
    elif act is Act.SHOW:
        said = f"shown to {words.audience(found.conditions)}" if found.outcome is not Outcome.ALLOW else "shown to all"
    else:
        allowed = {Outcome.ALLOW: "allowed", Outcome.REFUSE: "refused"}
        said = allowed.get(found.outcome) or f"when {words.when(found.conditions)}"
    return Sign(act, found.outcome, sign, said, found.clause, found.reason)


def _numbered(table: Sequence[TableRow], beside: Sequence[Section]) -> dict[str, int]:
    """Clauses in the order they first stand in the table, then beside it."""
    cited = [sign.clause for row in table for signs in (*row.surfaces.values(), (row.keep, row.show)) for sign in signs]
    cited += [said.clause for section in beside for said in section.said if said.clause]
    return {clause: number for number, clause in enumerate(dict.fromkeys(cited), 1)}


def _cited(signs: Sequence[Sign], notes: Mapping[str, int]) -> list[str]:
    """The numbers of a cell's clauses, a few on a line."""
    numbers = sorted({notes[sign.clause] for sign in signs})
    return [",".join(map(str, numbers[at : at + _CITED])) for at in range(0, len(numbers), _CITED)]


def _column(surface: Surface, table: Sequence[TableRow], notes: Mapping[str, int]) -> int:
    widest = max((len(line) for row in table for line in _cited(row.surfaces[surface], notes)), default=0)
    return 2 + max(len(HEADINGS[surface]), widest, len(PASSING))


def _fitting(width: int, table: Sequence[TableRow], notes: Mapping[str, int]) -> Iterator[list[Surface]]:
    """The surfaces in groups that fit the width, at least one in each."""
    group: list[Surface] = []
    used = _NAME
    for surface in Surface:
        needed = _column(surface, table, notes)
        if group and used + needed > width + 2:
            yield group
            group, used = [], _NAME
        group.append(surface)
        used += needed
    yield group


def _label_lines(
    policy: Policy,
    group: Sequence[TableRow],
    surfaces: Sequence[Surface],
    table: Sequence[TableRow],
    notes: Mapping[str, int],
) -> Iterator[str]:
    """Kinds whose answers are all the same share a line of signs."""
    alike: dict[str, list[TableRow]] = {}
    for row in group:
        alike.setdefault(str([row.surfaces[surface] for surface in surfaces]), []).append(row)
    for same in alike.values():
        names = textwrap.wrap(
            ", ".join(words.nouns(policy, [row.kind for row in same])), _NAME - 4, break_on_hyphens=False
        )
        signs = [same[0].surfaces[surface] for surface in surfaces]
        widths = [_column(surface, table, notes) for surface in surfaces]
        beside = [
            "".join("".join(s.sign for s in cell).ljust(w) for cell, w in zip(signs, widths, strict=True)),
            *(
                "".join(number.ljust(w) for number, w in zip(line, widths, strict=True))
                for line in zip_longest(*(_cited(cell, notes) for cell in signs), fillvalue="")
            ),
        ]
        for number in range(max(len(names), len(beside))):
            name = names[number] if number < len(names) else ""
            yield f"  {name.ljust(_NAME - 2)}{beside[number] if number < len(beside) else ''}"


def _fates(policy: Policy, table: Sequence[TableRow], notes: Mapping[str, int], width: int) -> Iterator[str]:
    """What becomes of values, and who is shown them."""
    fates: dict[str, list[str]] = {}
    for row in table:
        said = f"{row.keep.words} ({notes[row.keep.clause]}), {row.show.words} ({notes[row.show.clause]})"
        fates.setdefault(said, []).append(row.kind)
    yield from textwrap.wrap("What is kept, and who is shown it", width)
    for said, kinds in fates.items():
        named = ", ".join(words.nouns(policy, kinds))
        yield from _bullet(f"{named[:1].upper()}{named[1:]}: {said}.", width)


def _beside(beside: Sequence[Section], notes: Mapping[str, int], width: int) -> Iterator[str]:
    for section in beside:
        yield from ("", *textwrap.wrap(section.title, width))
        for said in section.said:
            yield from _bullet(f"{said.text} ({notes[said.clause]})" if said.clause else said.text, width)


def _bullet(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, initial_indent="- ", subsequent_indent="  ", break_on_hyphens=False)


def _note(policy: Policy, clause: str, number: int, width: int) -> list[str]:
    found = policy.clauses.get(clause)
    said = f"{found.citation}{'' if found.verified else ' (recollected)'}: {found.decides}" if found else clause
    return textwrap.wrap(said, width, initial_indent=f"{number:>3} ", subsequent_indent="    ", break_on_hyphens=False)
