"""From the text of policy files to a ``Policy``: pure, strict, and exact about what is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from ringback.errors import PolicyError
from ringback.flow.cells import BUILTIN_CLAUSES, Cell, CellKey, Clause, Row, no_looser
from ringback.flow.clocks import Clock
from ringback.flow.decision import AUDIENCE
from ringback.flow.kinds import BUILTIN, Kind, Label, Relationship
from ringback.flow.policy import Bridge, Calling, Containment, Lane, Override, Policy, Topic, cell
from ringback.flow.rows import Names, read_rows, spoken
from ringback.flow.sections import SECTIONS, read_clocks, read_lanes, read_topics
from ringback.flow.source import Entry, Layer, one_of, parse
from ringback.flow.surfaces import PASSING, Act, Surface

_TOP = {
    "name", "version", "title", "extends", "relationship", "checklist",
    "also", "labels", "containment", "bridge", "calling", "override", "rule", "keep", "show", "lane", "topic", "clock",
}  # fmt: skip
_CLAUSE = {"citation", "decides", "source", "verified", "binding", "date"}

PLACES: Final[tuple[tuple[Surface | None, Act], ...]] = (
    *((surface, act) for surface in Surface for act in PASSING),
    (None, Act.KEEP),
    (None, Act.SHOW),
)
"""Every place where ``decide`` gives an answer."""


def read_layer(text: str, file: str) -> Layer:
    """The layer in a TOML text; ``file`` is only for messages. Raises ``PolicyError``."""
    layer = Layer(file, text, parse(text, file))
    top = layer.top()
    top.only(_TOP, ("name", "version", "title"))
    for key in ("name", "version", "title", "extends", "relationship"):
        top.text(key)
    if top.texts("also") and not layer.extends:
        top.fail("also", "say first what it extends: also comes on top of that")
    return layer


def read_clauses(text: str, file: str) -> dict[str, Clause]:
    """The catalogue of clauses, our own included. Raises ``PolicyError``."""
    layer = Layer(file, text, parse(text, file))
    layer.top().only({"clause"})
    clauses = dict(BUILTIN_CLAUSES)
    for name, data in layer.table("clause").data.items():
        if not isinstance(data, dict):
            layer.fail(name, f'write [clause."{name}"]', table="clause")
        quoted = f'clause."{name}"' if f'clause."{name}"' in text else f"clause.{name}"
        entry = Entry(layer, quoted, 0, data)
        for key in entry.data:
            if key not in _CLAUSE:
                entry.fail(key, f"unknown key; {one_of(key, _CLAUSE)}")
        for key in ("citation", "decides", "source", "verified"):
            if key not in entry.data:
                entry.fail(key, f"clause {name} needs {key}")
        if name in BUILTIN_CLAUSES:
            entry.fail(name, "this name belongs to Ringback itself")
        words = (entry.text("citation"), entry.text("decides"), entry.text("source"))
        if not re.fullmatch(r"(20\d\d-(0[1-9]|1[0-2]))?", entry.text("date")):
            entry.fail("date", 'write the month it was read in, such as "2026-11"')
        clauses[name] = Clause(name, *words, entry.flag("verified"), entry.flag("binding"), entry.text("date"))
    return clauses


@dataclass
class _Draft:
    """What the layers put together so far. ``floor`` holds what binding clauses decided."""

    kinds: Mapping[str, Kind]
    clauses: Mapping[str, Clause]
    labels: dict[str, Label]
    cells: dict[CellKey, Cell] = field(default_factory=dict)
    floor: dict[CellKey, Cell] = field(default_factory=dict)
    sections: dict[str, dict[str, Any]] = field(default_factory=dict)
    lanes: dict[str, Lane] = field(default_factory=dict)
    topics: dict[str, Topic] = field(default_factory=dict)
    clocks: dict[str, Clock] = field(default_factory=dict)
    checklist: tuple[str, ...] = ()
    relationship: str = Relationship.CUSTOMER.value
    rows: tuple[Row, ...] = ()

    @property
    def names(self) -> Names:
        """What the next row may name."""
        return Names(self.kinds, self.labels, self.clauses)

    def policy(self, top: Layer) -> Policy:
        """The policy as it stands."""
        shown = {name for cell in self.cells.values() for name in cell.conditions if name.startswith(AUDIENCE)}
        return Policy(
            name=top.data["name"],
            version=top.data["version"],
            title=top.data["title"],
            kinds=self.kinds,
            labels=dict(self.labels),
            cells=dict(self.cells),
            clauses=self.clauses,
            containment=Containment(**self.sections.get("containment", {})),
            bridge=Bridge(**self.sections.get("bridge", {})),
            calling=Calling(**self.sections.get("calling", {})),
            override=Override(**self.sections.get("override", {})),
            lanes=tuple(self.lanes.values()),
            topics=dict(self.topics),
            clocks=tuple(self.clocks.values()),
            checklist=self.checklist,
            relationship=self.relationship,
            roles=frozenset(name.removeprefix(AUDIENCE) for name in shown),
            rows=self.rows,
            file=top.file,
        )


def compose(layers: Iterable[Layer], kinds: Iterable[Kind], clauses: Mapping[str, Clause]) -> Policy:
    """A policy from its layers, base first.

    ``kinds`` is everything that can be found; a row that names anything else is an error. Rows of a
    later layer replace those of an earlier one, cell by cell, and may loosen nothing a binding
    clause decided. Labels are only ever raised. Raises ``PolicyError`` naming file, line and key.
    """
    known = _known(kinds)
    draft = _Draft(known, {**BUILTIN_CLAUSES, **clauses}, {name: kind.label for name, kind in known.items()})
    top: Layer | None = None
    for layer in layers:
        if bool(layer.extends) != (top is not None):
            layer.fail("extends", "the policy it extends is missing" if layer.extends else "extends nothing")
        top = layer
        _add_labels(draft, layer)
        _add_cells(draft, layer)
        _add_sections(draft, layer)
        draft.lanes |= read_lanes(layer, draft.names)
        draft.topics |= read_topics(layer, draft.names)
        draft.clocks |= read_clocks(layer, draft.names)
        _add_callers(draft, layer)
    if top is None:
        raise PolicyError("there is no policy file")
    return draft.policy(top)


def _known(kinds: Iterable[Kind]) -> dict[str, Kind]:
    known: dict[str, Kind] = {}
    for kind in (*BUILTIN, *kinds):
        if kind.name in set(Label):
            raise PolicyError(f"no kind may be called {kind.name}: that is a label")
        if known.setdefault(kind.name, kind).label is not kind.label:
            raise PolicyError(f"two identifiers disagree about the label of {kind.name}")
    return known


def _add_labels(draft: _Draft, layer: Layer) -> None:
    entry = layer.table("labels")
    for kind, given in entry.data.items():
        if isinstance(given, dict):
            entry.fail(kind, f'put quotes around a kind: "{kind}.{next(iter(given), "")}"')
        if kind not in draft.kinds:
            entry.fail(kind, f"unknown kind; {one_of(kind, draft.kinds)}")
        label, before = Label(entry.choice(kind, list(Label))), draft.labels[kind]
        if label is not before and label.rank <= before.rank:
            entry.fail(kind, f"a policy may raise a label, never lower it: {kind} is {before}")
        draft.labels[kind] = label


def _add_cells(draft: _Draft, layer: Layer) -> None:
    cells, origin, draft.rows = read_rows(layer, draft.names)
    draft.cells.update(cells)
    policy = draft.policy(layer)
    for what in (*Label, *draft.kinds):
        for surface, act in PLACES:
            key = (what, surface, act)
            now = draft.cells.get(key) if what in set(Label) else cell(policy, what, surface, act)
            if now is None:
                continue
            bound = draft.floor.get(key)
            if bound and not no_looser(now, bound):
                message = f"loosens {spoken(key)}, which {bound.clause} binds"
                source = origin.get(key) or origin.get((policy.label(what).value, surface, act))
                source.fail("what", message) if source else layer.fail(what, message, table="labels")
            if draft.clauses[now.clause].binding:
                draft.floor[key] = now


def _add_sections(draft: _Draft, layer: Layer) -> None:
    for name, read in SECTIONS.items():
        entry = layer.table(name)
        draft.sections.setdefault(name, {}).update(read(entry, draft.names))
        if "clause" in entry.data:
            draft.sections[name]["clause"] = draft.names.clause(entry)
    policy = draft.policy(layer)
    if policy.calling.legal_from >= policy.calling.legal_to:
        layer.fail("legal_to", "must be later than legal_from", table="calling")
    if policy.containment.target > policy.containment.bound:
        layer.fail("bound", "must not be shorter than target", table="containment")


def _add_callers(draft: _Draft, layer: Layer) -> None:
    """Whom a case is about, and by what callers are verified."""
    top = layer.top()
    if "relationship" in layer.data:
        draft.relationship = top.choice("relationship", list(Relationship))
    if "checklist" in layer.data:
        draft.checklist = top.texts("checklist")
    for kind in draft.checklist:
        if kind not in draft.kinds:
            top.fail("checklist", f"{kind!r} is no kind; {one_of(kind, draft.kinds)}")
        if draft.labels[kind].rank >= Label.CARD.rank:
            top.fail("checklist", f"nobody is verified by {kind}: it is {draft.labels[kind]}")
