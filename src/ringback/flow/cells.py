"""One answer of a policy's table: the clause it cites, what no row can change, which of two is looser."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from ringback.flow.decision import AUDIENCE, Keep, Outcome
from ringback.flow.kinds import FRAGMENT, Label
from ringback.flow.surfaces import Act, Surface

CellKey = tuple[str, Surface | None, Act]
"""A label or kind, the surface (``None`` for ``keep`` and ``show``), the act."""


@dataclass(frozen=True, slots=True)
class Clause:
    """Where a rule comes from. ``binding``: no policy that extends another may loosen it.

    ``verified``: somebody read it in ``source``, else it is recollected; ``date`` is when, ``YYYY-MM``.
    """

    id: str
    citation: str
    decides: str
    source: str
    verified: bool
    binding: bool = False
    date: str = ""


DEFAULT: Final = "ringback-default"
NEVER: Final = "ringback-never"

BUILTIN_CLAUSES: Final[Mapping[str, Clause]] = {
    DEFAULT: Clause(
        id=DEFAULT,
        citation="Ringback, default",
        decides="What no row clears is refused; what is public passes.",
        source="the design of Ringback",
        verified=True,
        date="2026-11",
    ),
    NEVER: Clause(
        id=NEVER,
        citation="Ringback, above every policy",
        decides="A secret passes nowhere a person reads or hears it, is shown to nobody and is destroyed at once. "
        "A card is kept by its last four at most. Nothing sensitive is kept readable. Nothing personal is asked for, "
        "sent or confirmed in public.",
        source="the design of Ringback, after PCI DSS 3.3.1 and 3.4.1",
        verified=True,
        binding=True,
        date="2026-11",
    ),
}
"""The clauses behind answers that no row gave; every catalogue holds them."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of the table: the answer for a label or kind on a surface by an act."""

    outcome: Outcome
    clause: str
    reason: str
    conditions: frozenset[str] = frozenset()
    keep: Keep | None = None
    seconds: int = 0
    tail: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a policy file: where it stands, the cells it names, and those it decides in its file.

    A cell that a more exact row of the same file, or an equal one before it, says too is in
    ``names`` but not in ``decides``.
    """

    file: str
    line: int
    names: frozenset[CellKey]
    decides: frozenset[CellKey]


_REFUSED = Cell(Outcome.REFUSE, DEFAULT, "Nothing clears this here.")
_PUBLIC = Cell(Outcome.ALLOW, DEFAULT, "It is not sensitive.")
_SHREDDED = Cell(Outcome.REFUSE, DEFAULT, "Nothing says how to keep it, so it is destroyed.", keep=Keep.SHRED)
_KEPT = Cell(Outcome.ALLOW, DEFAULT, "It is not sensitive.", keep=Keep.KEEP)
_SECRET = Cell(Outcome.REFUSE, NEVER, "A secret never passes where a person reads or hears it.")
IN_PUBLIC: Final = Cell(Outcome.REFUSE, NEVER, "Nothing personal is asked for, sent or confirmed in public.")
_SECRET_SHREDDED = Cell(Outcome.REFUSE, NEVER, "A secret is never kept.", keep=Keep.SHRED)
_UNREADABLE = Cell(Outcome.REFUSE, NEVER, "Nothing sensitive is kept readable.", keep=Keep.SHRED)


def default(label: Label, surface: Surface | None, act: Act) -> Cell:
    """What holds where no row says anything: only what is public passes, and only where it makes sense."""
    sensible = (surface is None) == (act in (Act.KEEP, Act.SHOW))
    public = label is Label.PUBLIC and sensible
    if act is Act.KEEP:
        return _KEPT if public else _SHREDDED
    return _PUBLIC if public else _REFUSED


def settled(written: Cell, kind: str, label: Label, surface: Surface | None, act: Act) -> Cell:
    """The cell as it may stand, whatever a policy wrote: what no row can clear.

    A secret is refused wherever a person reads, hears or is shown it, and is destroyed. A card is
    kept by its last four at most. Nothing but what is public is asked for, sent or confirmed in
    public. Nothing from ``contact`` up stays readable, nor does a fragment.
    """
    if act is Act.KEEP:
        return _settled_keep(written, kind, label)
    if written.outcome is Outcome.REFUSE:
        return written
    if label is Label.SECRET and (surface is None or surface.human):
        return _SECRET
    spoken_by_us = act in (Act.ASK, Act.SEND, Act.CONFIRM)
    if surface is Surface.PUBLIC and spoken_by_us and label is not Label.PUBLIC:
        return IN_PUBLIC
    return written


def _settled_keep(written: Cell, kind: str, label: Label) -> Cell:
    if label is Label.SECRET:
        return written if written.keep is Keep.SHRED and not written.tail else _SECRET_SHREDDED
    if label is Label.CARD and written.keep in (Keep.KEEP, Keep.SEAL):
        reason = "A card is kept by its last four at most."
        return replace(written, clause=NEVER, reason=reason, keep=Keep.TRUNCATE, seconds=0)
    readable = label.rank < Label.CONTACT.rank and kind != FRAGMENT
    if written.keep is Keep.KEEP and not readable:
        return _UNREADABLE
    return written if written.keep else _SHREDDED


def no_looser(new: Cell, old: Cell) -> bool:
    """Whether ``new`` never allows what ``old`` would not, whatever is known to be true."""
    if new.keep or old.keep:
        return _keeps_no_more(new, old)
    if new.outcome is Outcome.REFUSE or old.outcome is Outcome.ALLOW:
        return True
    if old.outcome is Outcome.REFUSE or new.outcome is Outcome.ALLOW:
        return False
    before, after = _audience(old), _audience(new)
    if not old.conditions - before <= new.conditions - after:
        return False
    return not before or (bool(after) and after <= before)


_AMOUNT: Mapping[Keep | None, int] = {None: 0, Keep.SHRED: 0, Keep.TRUNCATE: 1, Keep.SEAL: 2, Keep.KEEP: 3}


def _keeps_no_more(new: Cell, old: Cell) -> bool:
    if new.keep is Keep.SHRED or old.keep is Keep.KEEP:
        return True
    if new.tail and not old.tail:
        return False
    if new.keep is Keep.SEAL and old.keep is Keep.SEAL:
        return new.seconds <= old.seconds
    return _AMOUNT[new.keep] <= _AMOUNT[old.keep]


def _audience(cell: Cell) -> frozenset[str]:
    return frozenset(name for name in cell.conditions if name.startswith(AUDIENCE))
