"""What a key store is: the small store of wrapped data keys, apart from the database and its backups.

A row is one data key, wrapped under the master key, and what it belongs to. Destroying rows is what
shreds values: one value, one conversation, one case or one brand is one ``DELETE``.
``MemoryKeyStore`` is the fake that ships with the protocol.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, Protocol

from ringback.errors import VaultError

CHECK = "vault.check"
"""The ref of the key check value: it says which master key the store belongs to."""

OURS = 0
"""The brand of rows that belong to no brand: the check value and an organisation's own keys."""


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One wrapped data key.

    ``expires`` is Unix seconds, ``None`` for the vault's own keys, which do not expire.
    ``master`` is the id of the master key that wraps it (not secret). ``brand``, ``kind`` and ``ref``
    are bound into the wrapping; ``conversation`` and ``case`` only say what is shredded together.
    """

    ref: str
    brand: int
    kind: str
    wrapped: bytes = field(repr=False)
    master: bytes
    expires: int | None
    conversation: int | None = None
    case: int | None = None

    def values(self) -> tuple[str | int | bytes | None, ...]:
        """The fields in order, for a database."""
        return (
            self.ref, self.brand, self.kind, self.wrapped, self.master, self.expires, self.conversation, self.case
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Scope:
    """What is destroyed together, within one brand: ``Scope(1, "case", 7)`` or ``Scope(1, "brand", 1)``."""

    brand: int
    by: Literal["ref", "conversation", "case", "brand"]
    value: str | int


class KeyStore(Protocol):
    """Where wrapped data keys live. Safe for several threads and, where durable, several processes.

    Every method that writes returns only once it is durable. A store that cannot take work now
    (locked, full, unreachable) raises ``Busy``.
    """

    def add(self, rows: Sequence[KeyRow]) -> None:
        """Write the rows, all or none. Raises VaultError if the store has moved to another master key."""

    def establish(self, row: KeyRow) -> KeyRow:
        """Write the row unless one with its ref stands; returns the row that stands."""

    def get(self, ref: str) -> KeyRow | None:
        """The row, or ``None`` once it is destroyed."""

    def extend(self, ref: str, expires: int, *, brand: int, now: int) -> bool:
        """Let the row live until ``expires``, if that is later; False if it is gone or over at ``now``."""

    def assign(self, refs: Sequence[str], case: int, *, brand: int) -> int:
        """Say which case the rows belong to; how many there were."""

    def destroy(self, scope: Scope) -> int:
        """Destroy the rows for good, their bytes in the store's files included; how many there were."""

    def sweep(self, now: int) -> int:
        """Destroy the rows whose time is over at ``now``, as ``destroy`` does; how many there were."""

    def rewrap(self, change: Callable[[KeyRow], KeyRow], *, old: bytes, new: bytes) -> int:
        """Replace every row by ``change(row)``, all or none; how many. Raises VaultError unless at ``old``."""

    def close(self) -> None:
        """Let go of files and connections."""


def same_master(standing: bytes | None, given: bytes) -> None:
    """Raise VaultError unless the store's master key is the one given: nothing may be sealed with another."""
    if standing != given:
        raise VaultError("The master key of this key store has changed: restart with the new one.")


def one_master(rows: Sequence[KeyRow]) -> bytes:
    """The id of the master key that wraps all the rows."""
    masters = {row.master for row in rows}
    if len(masters) != 1:
        raise VaultError("Rows wrapped under different master keys cannot be written together.")
    return masters.pop()


class MemoryKeyStore:
    """The fake: a dictionary with the same behaviour. For tests and for ``ringback replay``."""

    def __init__(self) -> None:
        self._rows: dict[str, KeyRow] = {}
        self._lock = threading.Lock()

    def add(self, rows: Sequence[KeyRow]) -> None:
        """All or none."""
        if not rows:
            return
        with self._lock:
            self._same_master(one_master(rows))
            fresh = {row.ref: row for row in rows}
            if len(fresh) < len(rows) or fresh.keys() & self._rows.keys():
                raise VaultError("A ref was used twice.")
            self._rows |= fresh

    def establish(self, row: KeyRow) -> KeyRow:
        """The first one wins."""
        with self._lock:
            return self._rows.setdefault(row.ref, row)

    def get(self, ref: str) -> KeyRow | None:
        """Rows are frozen, so they may be shared."""
        with self._lock:
            return self._rows.get(ref)

    def extend(self, ref: str, expires: int, *, brand: int, now: int) -> bool:
        """Only ever later."""
        with self._lock:
            row = self._rows.get(ref)
            if row is None or row.brand != brand or row.expires is None or row.expires <= now:
                return False
            self._rows[ref] = replace(row, expires=max(row.expires, expires))
            return True

    def assign(self, refs: Sequence[str], case: int, *, brand: int) -> int:
        """Only rows of that brand."""
        with self._lock:
            known = [r for r in set(refs) if r in self._rows and self._rows[r].brand == brand]
            self._rows |= {ref: replace(self._rows[ref], case=case) for ref in known}
            return len(known)

    def destroy(self, scope: Scope) -> int:
        """Memory has no files to clean."""
        return self._drop(lambda row: row.brand == scope.brand and getattr(row, scope.by) == scope.value)

    def sweep(self, now: int) -> int:
        """Those with a time, when it is over."""
        return self._drop(lambda row: row.expires is not None and row.expires <= now)

    def rewrap(self, change: Callable[[KeyRow], KeyRow], *, old: bytes, new: bytes) -> int:
        """All or none."""
        with self._lock:
            self._same_master(old)
            changed = {ref: change(row) for ref, row in self._rows.items()}
            if one_master(list(changed.values())) != new:
                raise VaultError("The rows were not wrapped under the new master key.")
            self._rows = changed
            return len(changed)

    def close(self) -> None:
        """Nothing to let go of."""

    def _same_master(self, given: bytes) -> None:
        check = self._rows.get(CHECK)
        same_master(check.master if check else None, given)

    def _drop(self, goes: Callable[[KeyRow], bool]) -> int:
        with self._lock:
            gone = [ref for ref, row in self._rows.items() if goes(row)]
            for ref in gone:
                del self._rows[ref]
            return len(gone)
