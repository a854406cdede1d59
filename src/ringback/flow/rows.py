"""The rows of a policy file: ``[[rule]]``, ``[[keep]]`` and ``[[show]]``, read into cells."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from ringback.flow.cells import IN_PUBLIC, Cell, CellKey, Clause, Row, settled
from ringback.flow.decision import AUDIENCE, CONDITIONS, Keep, Outcome
from ringback.flow.kinds import Kind, Label
from ringback.flow.source import Entry, Layer, one_of
from ringback.flow.surfaces import PASSING, Act, Surface

Places = list[tuple[Surface | None, Act]]
EVERY: Final = "*"

_RULE = {"what", "on", "act", "outcome", "needs", "clause", "reason"}
_KEEP = {"what", "how", "for", "tail", "clause", "reason"}
_SHOW = {"what", "to", "clause", "reason"}


@dataclass(frozen=True, slots=True)
class Names:
    """What a row may name: the kinds there are, their labels so far, and the clauses."""

    kinds: Mapping[str, Kind]
    labels: Mapping[str, Label]
    clauses: Mapping[str, Clause]

    def label(self, what: str) -> Label:
        """The label of a kind, or the label itself."""
        return self.labels[what] if what in self.labels else Label(what)

    def known(self, entry: Entry, key: str) -> tuple[str, ...]:
        """The kinds and labels listed under ``key``. Raises ``PolicyError`` for any other word."""
        listed, allowed = entry.texts(key), {*self.kinds, *Label}
        for what in listed:
            if what not in allowed:
                entry.fail(key, f"{what!r} is neither a kind nor a label; {one_of(what, sorted(allowed))}")
        return listed

    def clause(self, entry: Entry, default: str = "") -> str:
        """The clause an entry cites."""
        cited = entry.text("clause", default)
        if cited not in self.clauses:
            entry.fail("clause", f"{cited!r} is not in the catalogue of clauses; {one_of(cited, self.clauses)}")
        return cited


@dataclass(frozen=True, slots=True)
class Written:
    """A row as read: its cells, and how exact it is (the number of ``*`` in it: fewer wins)."""

    entry: Entry
    cells: Mapping[CellKey, Cell]
    wild: int


def read_rows(layer: Layer, names: Names) -> tuple[dict[CellKey, Cell], dict[CellKey, Entry], tuple[Row, ...]]:
    """The cells of one file, the row that decides each, and all its rows. Raises ``PolicyError``."""
    cells: dict[CellKey, Cell] = {}
    origin: dict[CellKey, Entry] = {}
    wild: dict[CellKey, int] = {}
    written = list(_written(layer, names))
    for row in sorted(written, key=lambda row: row.wild):
        for key, cell in row.cells.items():
            if key not in cells:
                cells[key], origin[key], wild[key] = cell, row.entry, row.wild
            elif wild[key] == row.wild and cells[key] != cell:
                row.entry.fail("what", f"says two things about {spoken(key)}; line {origin[key].line()} says the other")
    rows = tuple(
        Row(
            layer.file,
            row.entry.line(),
            frozenset(row.cells),
            frozenset(key for key in row.cells if origin[key] is row.entry),
        )
        for row in written
    )
    return cells, origin, rows


def spoken(key: CellKey) -> str:
    """A cell in words, for messages."""
    what, surface, act = key
    return f"{act} {what} on {surface}" if surface else f"{act} {what}"


def _written(layer: Layer, names: Names) -> Iterable[Written]:
    readers: Mapping[str, tuple[Collection[str], Callable[[Entry], tuple[Places, Cell]]]] = {
        "rule": (_RULE, _read_rule),
        "keep": (_KEEP, _read_keep),
        "show": (_SHOW, _read_show),
    }
    for table, (allowed, read) in readers.items():
        for entry in layer.tables(table):
            entry.only(allowed, ("what", "clause", "reason"))
            places, cell = read(entry)
            cell = replace(cell, clause=names.clause(entry), reason=entry.text("reason"))
            what = names.known(entry, "what")
            if not what:
                entry.fail("what", "name a kind or a label")
            wild = [entry.data.get("on"), entry.data.get("act")].count(EVERY)
            keys = [(name, surface, act) for name in what for surface, act in places]
            yield Written(entry, {key: cell for key in keys if _stands(entry, names, key, cell, wild)}, wild)


def _stands(entry: Entry, names: Names, key: CellKey, cell: Cell, wild: int) -> bool:
    """Whether a row may say this; a ``*`` does not reach what is said in public, anything else is an error."""
    what, surface, act = key
    stands = settled(cell, what, names.label(what), surface, act)
    if stands != cell and not (wild and stands is IN_PUBLIC):
        entry.fail("how" if act is Act.KEEP else "what", f"may not {spoken(key)} this way: {stands.reason}")
    return stands == cell


def _read_rule(entry: Entry) -> tuple[Places, Cell]:
    surfaces = [Surface(name) for name in _chosen(entry, "on", list(Surface))]
    acts = [Act(name) for name in _chosen(entry, "act", PASSING)]
    needs = frozenset(entry.texts("needs"))
    for name in sorted(needs):
        if name not in CONDITIONS:
            entry.fail("needs", f"{name!r} is no condition; {one_of(name, CONDITIONS)}")
    if needs and "outcome" in entry.data:
        entry.fail("outcome", "say either an outcome or what it needs, not both")
    if "needs" in entry.data and not needs:
        entry.fail("needs", "name at least one condition")
    outcome = Outcome.NEEDS if needs else Outcome(entry.choice("outcome", (Outcome.ALLOW, Outcome.REFUSE)))
    return [(surface, act) for surface in surfaces for act in acts], Cell(outcome, "", "", needs)


def _read_keep(entry: Entry) -> tuple[Places, Cell]:
    how = Keep(entry.choice("how", list(Keep)))
    if how is not Keep.SEAL and "for" in entry.data:
        entry.fail("for", 'only how = "seal" takes a time')
    seconds = entry.seconds("for") if how is Keep.SEAL else 0
    tail = entry.flag("tail")
    if tail and how not in (Keep.TRUNCATE, Keep.SEAL):
        entry.fail("tail", "only what is truncated or sealed shows its last four")
    outcome = Outcome.REFUSE if how is Keep.SHRED else Outcome.ALLOW
    return [(None, Act.KEEP)], Cell(outcome, "", "", keep=how, seconds=seconds, tail=tail)


def _read_show(entry: Entry) -> tuple[Places, Cell]:
    if "to" not in entry.data:
        entry.fail("to", "list the roles, or [] for nobody")
    needs = frozenset(f"{AUDIENCE}{role}" for role in entry.texts("to"))
    return [(None, Act.SHOW)], Cell(Outcome.NEEDS if needs else Outcome.REFUSE, "", "", needs)


def _chosen(entry: Entry, key: str, every: Collection[str]) -> Collection[str]:
    given = entry.texts(key)
    if given == (EVERY,):
        return every
    if not given:
        entry.fail(key, f'use "*" or some of {", ".join(every)}')
    for name in given:
        if name not in every:
            entry.fail(key, f"{name!r} is not one of them; {one_of(name, every)}")
    return given
