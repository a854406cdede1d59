"""From the text of policy files to a ``Policy``: pure, strict, and exact about what is wrong."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NoReturn

from ringback.errors import PolicyError
from ringback.flow.decision import Keep, Outcome
from ringback.flow.kinds import Kind, Label
from ringback.flow.policy import Bridge, Calling, Cell, Clause, Containment, Lane, Policy
from ringback.flow.surfaces import PASSING, Act, Surface

_TOP = {
    "name", "version", "title", "extends", "relationship", "checklist",
    "labels", "containment", "bridge", "calling", "rule", "keep", "show", "lane",
}  # fmt: skip
_RULE = {"what", "on", "act", "outcome", "needs", "clause", "reason"}
_KEEP = {"what", "how", "for", "tail", "clause", "reason"}
_SHOW = {"what", "to", "clause", "reason"}
_LANE = {"name", "kinds", "topics", "template"}
_SECTIONS: Mapping[str, type] = {"containment": Containment, "bridge": Bridge, "calling": Calling}
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_STRICTNESS = {Outcome.ALLOW: 0, Outcome.NEEDS: 1, Outcome.REFUSE: 2}

CellKey = tuple[str, Surface | None, Act]


@dataclass(frozen=True)
class Layer:
    """One policy file, read but not yet put on top of what it extends."""

    file: str
    text: str
    data: Mapping[str, Any]

    @property
    def extends(self) -> str:
        """The name of the policy below this one, or ``""``."""
        return str(self.data.get("extends", ""))

    def fail(self, key: str, message: str, *, table: str = "", index: int = 0) -> NoReturn:
        """Raise ``PolicyError`` with the line where ``key`` stands."""
        raise PolicyError(message, file=self.file, line=_line(self.text, table, index, key), key=key)


def read_layer(text: str, file: str) -> Layer:
    """The layer in a TOML text; ``file`` is only for messages. Raises ``PolicyError``."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found.group(1)) if found else 1
        raise PolicyError("this is not valid TOML", file=file, line=line) from None
    layer = Layer(file, text, data)
    for key in data:
        if key not in _TOP:
            layer.fail(key, f"unknown key; use one of {', '.join(sorted(_TOP))}")
    for key in ("name", "version", "title"):
        if not isinstance(data.get(key), str):
            layer.fail(key, f"a policy needs a {key}, as text")
    return layer


def read_clauses(text: str, file: str) -> dict[str, Clause]:
    """The catalogue of clauses. Raises ``PolicyError``."""
    try:
        rows = tomllib.loads(text).get("clause", {})
        return {
            key: Clause(key, row["citation"], row["decides"], row["source"], row["verified"], row.get("binding", False))
            for key, row in rows.items()
        }  # fmt: skip
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise PolicyError(f"cannot be read ({type(error).__name__} {error})", file=file, line=1) from None


@dataclass
class _Draft:
    """What the layers put together so far."""

    kinds: Mapping[str, Kind]
    clauses: Mapping[str, Clause]
    labels: dict[str, Label]
    cells: dict[CellKey, Cell] = field(default_factory=dict)
    sections: dict[str, dict[str, Any]] = field(default_factory=dict)
    lanes: dict[str, Lane] = field(default_factory=dict)
    checklist: tuple[str, ...] = ()
    relationship: str = "relationship.customer"


def compose(layers: Iterable[Layer], kinds: Iterable[Kind], clauses: Mapping[str, Clause]) -> Policy:
    """A policy from its layers, base first.

    ``kinds`` is everything that can be found or revealed; a row that names anything else is an
    error. Raises ``PolicyError`` naming file, line and key.
    """
    known = {kind.name: kind for kind in kinds}
    draft = _Draft(known, clauses, {name: kind.label for name, kind in known.items()})
    top: Layer | None = None
    for top in layers:
        _add_labels(draft, top)
        _add_cells(draft, top)
        _add_sections(draft, top)
        _add_lanes(draft, top)
    if top is None:
        raise PolicyError("there is no policy file")
    section = draft.sections
    return Policy(
        name=top.data["name"],
        version=top.data["version"],
        title=top.data["title"],
        kinds=known,
        labels=draft.labels,
        cells=draft.cells,
        clauses=clauses,
        containment=Containment(**{"automatic": frozenset(), **section.get("containment", {})}),
        bridge=Bridge(**section.get("bridge", {})),
        calling=Calling(**section.get("calling", {})),
        lanes=tuple(draft.lanes.values()),
        checklist=draft.checklist,
        relationship=draft.relationship,
    )


def _add_labels(draft: _Draft, layer: Layer) -> None:
    for kind, label in layer.data.get("labels", {}).items():
        if kind not in draft.kinds:
            layer.fail(kind, "unknown kind", table="labels")
        try:
            draft.labels[kind] = Label(label)
        except ValueError:
            layer.fail(kind, f"unknown label; use one of {', '.join(Label)}", table="labels")


def _add_cells(draft: _Draft, layer: Layer) -> None:
    """Rows that name a surface or act win over rows of the same file that say ``*``."""
    exact: dict[CellKey, Cell] = {}
    broad: dict[CellKey, Cell] = {}
    for table, index, row, keys, cell in _rows(draft, layer):
        wild = row.get("on") == "*" or row.get("act") == "*"
        target = broad if wild else exact
        for key in keys:
            if target.get(key, cell) != cell:
                layer.fail("what", f"says two things about {_spoken(key)}", table=table, index=index)
            _check_binding(draft, layer, key, cell, table, index)
            target[key] = cell
    draft.cells.update(broad | exact)


def _rows(draft: _Draft, layer: Layer) -> Iterator[tuple[str, int, Mapping[str, Any], list[CellKey], Cell]]:
    readers = {"rule": (_RULE, _read_rule), "keep": (_KEEP, _read_keep), "show": (_SHOW, _read_show)}
    for table, (allowed, read) in readers.items():
        for index, row in enumerate(layer.data.get(table, ())):
            for key in row:
                if key not in allowed:
                    layer.fail(key, f"unknown key; use one of {', '.join(sorted(allowed))}", table=table, index=index)
            for key in ("what", "clause", "reason"):
                if key not in row:
                    layer.fail(key, f"every [[{table}]] needs {key}", table=table, index=index)
            if row["clause"] not in draft.clauses:
                layer.fail("clause", f"{row['clause']!r} is not in the catalogue of clauses", table=table, index=index)
            names = _names(draft, layer, row, table, index)
            places, cell = read(layer, row, index)
            yield table, index, row, [(n, s, a) for n in names for s, a in places], cell


def _names(draft: _Draft, layer: Layer, row: Mapping[str, Any], table: str, index: int) -> list[str]:
    names = [row["what"]] if isinstance(row["what"], str) else list(row["what"])
    for name in names:
        if name not in draft.kinds and name not in set(Label):
            layer.fail("what", f"{name!r} is neither a kind nor a label", table=table, index=index)
    return names


Places = list[tuple[Surface | None, Act]]


def _read_rule(layer: Layer, row: Mapping[str, Any], index: int) -> tuple[Places, Cell]:
    surfaces = _choose(layer, row, "on", tuple(Surface), index)
    acts = _choose(layer, row, "act", PASSING, index)
    needs = frozenset(row.get("needs", ()))
    outcome = Outcome.NEEDS if needs else row.get("outcome")
    if outcome not in set(Outcome) or (outcome == Outcome.NEEDS) != bool(needs):
        layer.fail("outcome", "say outcome = \"allow\" or \"refuse\", or needs = [conditions]", table="rule", index=index)
    cell = Cell(Outcome(outcome), row["clause"], row["reason"], needs)
    return [(s, a) for s in surfaces for a in acts], cell


def _read_keep(layer: Layer, row: Mapping[str, Any], index: int) -> tuple[Places, Cell]:
    try:
        how = Keep(row.get("how"))
    except ValueError:
        layer.fail("how", f"use one of {', '.join(Keep)}", table="keep", index=index)
    span = re.fullmatch(r"(\d+)([smhd])", row.get("for", "0s"))
    if not span or (how is Keep.SEAL) != (int(span.group(1)) > 0):
        layer.fail("for", 'seal needs a time such as "72h"; nothing else takes one', table="keep", index=index)
    seconds = int(span.group(1)) * _SECONDS[span.group(2)]
    outcome = Outcome.REFUSE if how is Keep.SHRED else Outcome.ALLOW
    cell = Cell(outcome, row["clause"], row["reason"], keep=how, seconds=seconds, tail=bool(row.get("tail")))
    return [(None, Act.KEEP)], cell


def _read_show(layer: Layer, row: Mapping[str, Any], index: int) -> tuple[Places, Cell]:
    to = row.get("to")
    if not isinstance(to, list):
        layer.fail("to", "list the roles, or [] for nobody", table="show", index=index)
    needs = frozenset(f"audience:{role}" for role in to)
    outcome = Outcome.NEEDS if needs else Outcome.REFUSE
    return [(None, Act.SHOW)], Cell(outcome, row["clause"], row["reason"], needs)


def _choose(layer: Layer, row: Mapping[str, Any], key: str, every: tuple[Any, ...], index: int) -> tuple[Any, ...]:
    given = row.get(key)
    if given == "*":
        return every
    chosen = [given] if isinstance(given, str) else given
    if not chosen or any(one not in set(every) for one in chosen):
        layer.fail(key, f'use "*" or some of {", ".join(every)}', table="rule", index=index)
    return tuple(type(every[0])(one) for one in chosen)


def _check_binding(draft: _Draft, layer: Layer, key: CellKey, cell: Cell, table: str, index: int) -> None:
    below = draft.cells.get(key)
    if below is None or not draft.clauses[below.clause].binding:
        return
    if _STRICTNESS[cell.outcome] < _STRICTNESS[below.outcome]:
        message = f"loosens {_spoken(key)}, which {below.clause} binds"
        layer.fail("what", message, table=table, index=index)


def _spoken(key: CellKey) -> str:
    what, surface, act = key
    return f"{act} {what} on {surface}" if surface else f"{act} {what}"


def _add_sections(draft: _Draft, layer: Layer) -> None:
    for name, shape in _SECTIONS.items():
        for key, value in layer.data.get(name, {}).items():
            if key not in shape.__dataclass_fields__:
                fields = ", ".join(sorted(shape.__dataclass_fields__))
                layer.fail(key, f"unknown key; use one of {fields}", table=name)
            if name == "containment" and key == "automatic":
                for what in value:
                    if what not in draft.kinds and what not in set(Label):
                        layer.fail(key, f"{what!r} is neither a kind nor a label", table=name)
                value = frozenset(value)
            draft.sections.setdefault(name, {})[key] = tuple(value) if isinstance(value, list) else value
    draft.checklist = tuple(layer.data.get("checklist", draft.checklist))
    draft.relationship = layer.data.get("relationship", draft.relationship)
    if draft.relationship not in draft.kinds:
        layer.fail("relationship", "unknown kind")


def _add_lanes(draft: _Draft, layer: Layer) -> None:
    for index, row in enumerate(layer.data.get("lane", ())):
        for key in row:
            if key not in _LANE:
                layer.fail(key, f"unknown key; use one of {', '.join(sorted(_LANE))}", table="lane", index=index)
        for kind in row.get("kinds", ()):
            if kind not in draft.kinds and kind not in set(Label):
                layer.fail("kinds", f"{kind!r} is neither a kind nor a label", table="lane", index=index)
        draft.lanes[row["name"]] = Lane(
            row["name"], frozenset(row.get("kinds", ())), frozenset(row.get("topics", ())), row["template"]
        )


def _line(text: str, table: str, index: int, key: str) -> int:
    """The line of ``key`` in the ``index``-th ``[table]`` or ``[[table]]`` (1-based); close if absent."""
    lines = text.splitlines()
    start = 0
    if table:
        heads = [n for n, line in enumerate(lines) if re.match(rf"\s*\[\[?{table}\]?\]", line)]
        start = heads[min(index, len(heads) - 1)] if heads else 0
    for number in range(start, len(lines)):
        if number > start and table and lines[number].lstrip().startswith("["):
            break
        if re.match(rf"""\s*["']?{re.escape(key)}["']?\s*=|\s*\[\[?{re.escape(key)}\]?\]""", lines[number]):
            return number + 1
    return start + 1
