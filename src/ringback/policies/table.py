"""A policy as people read it: kinds down by label, surfaces across, a sign for each act. Pure."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from ringback.flow import PASSING, Act, Label, Outcome, Policy, Surface, cell
from ringback.policies import words

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
    table = rows(policy)
    notes = _numbered(table)
    lines = [
        *textwrap.wrap(f"{policy.title} ({policy.name}, version {policy.version})", width),
        *textwrap.wrap("R receive, A ask, S send, C confirm: capital allowed, small on a condition, · refused.", width),
        *textwrap.wrap("The numbers are the clauses below.", width),
    ]
    for surfaces in _fitting(width, table, notes):
        lines += ["", " " * _NAME + "".join(HEADINGS[s].ljust(_column(s, table, notes)) for s in surfaces).rstrip()]
        for label, group in groupby(table, key=lambda row: row.label):
            lines += [str(label).upper(), *_label_lines(list(group), surfaces, table, notes)]
    lines += ["", *_after(policy, table, notes, width), "", "Clauses"]
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


def _numbered(table: Sequence[TableRow]) -> dict[str, int]:
    """Clauses in the order they first stand in the table."""
    cited = (sign.clause for row in table for signs in (*row.surfaces.values(), (row.keep, row.show)) for sign in signs)
    return {clause: number for number, clause in enumerate(dict.fromkeys(cited), 1)}


def _cited(signs: Sequence[Sign], notes: Mapping[str, int]) -> str:
    return ",".join(str(number) for number in sorted({notes[sign.clause] for sign in signs}))


def _column(surface: Surface, table: Sequence[TableRow], notes: Mapping[str, int]) -> int:
    widest = max((len(_cited(row.surfaces[surface], notes)) for row in table), default=0)
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
    group: Sequence[TableRow], surfaces: Sequence[Surface], table: Sequence[TableRow], notes: Mapping[str, int]
) -> Iterator[str]:
    """Kinds whose answers are all the same share a line of signs."""
    alike: dict[str, list[TableRow]] = {}
    for row in group:
        alike.setdefault(str([row.surfaces[surface] for surface in surfaces]), []).append(row)
    for same in alike.values():
        names = textwrap.wrap(", ".join(row.noun for row in same), _NAME - 4)
        signs = [same[0].surfaces[surface] for surface in surfaces]
        widths = [_column(surface, table, notes) for surface in surfaces]
        beside = [
            "".join("".join(s.sign for s in cell).ljust(w) for cell, w in zip(signs, widths, strict=True)),
            "".join(_cited(cell, notes).ljust(w) for cell, w in zip(signs, widths, strict=True)),
        ]
        for number in range(max(len(names), len(beside))):
            name = names[number] if number < len(names) else ""
            yield f"  {name.ljust(_NAME - 2)}{beside[number] if number < len(beside) else ''}"


def _after(policy: Policy, table: Sequence[TableRow], notes: Mapping[str, int], width: int) -> Iterator[str]:
    """What becomes of values, and the settings beside the table."""
    fates: dict[str, list[str]] = {}
    for row in table:
        said = f"{row.keep.words} ({notes[row.keep.clause]}), {row.show.words} ({notes[row.show.clause]})"
        fates.setdefault(said, []).append(row.noun)
    for said, nouns in fates.items():
        yield from textwrap.wrap(f"{', '.join(nouns)}: {said}.", width, subsequent_indent="  ")
    yield ""
    automatic = ", ".join(sorted(policy.containment.automatic)) or "nothing"
    settings = (
        f"Contained at once: {automatic}.",
        f"Callers are verified by: {', '.join(words.noun(policy, kind) for kind in policy.checklist) or 'nothing'}.",
        f"Carried to the phone by: {policy.bridge.offer}.",
        f"Calls: {policy.calling.legal_from} to {policy.calling.legal_to}, {policy.calling.attempts} attempts.",
        f"Never waits: {', '.join(lane.name.replace('_', ' ') for lane in policy.lanes) or 'nothing'}.",
    )
    for said in settings:
        yield from textwrap.wrap(said, width, subsequent_indent="  ")


def _note(policy: Policy, clause: str, number: int, width: int) -> list[str]:
    found = policy.clauses.get(clause)
    said = f"{found.citation}{'' if found.verified else ' (recollected)'}: {found.decides}" if found else clause
    return textwrap.wrap(said, width, initial_indent=f"{number:>3} ", subsequent_indent="    ")
