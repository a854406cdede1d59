"""The key store as an SQLite file of its own, for one machine and several processes.

Deleting really deletes: ``secure_delete`` overwrites the row in its page, and after every deletion the
write-ahead log, which still holds old pages, is folded into the file and emptied. Left out of backups.
"""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from ringback.errors import Busy, ConfigError, VaultError
from ringback.vault.base import CHECK, KeyRow, Scope, one_master, same_master

_SCHEMA = """
CREATE TABLE IF NOT EXISTS data_key (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE,
    brand_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    wrapped BLOB NOT NULL,
    master BLOB NOT NULL,
    expires INTEGER,
    conversation_id INTEGER,
    case_id INTEGER
) STRICT;
CREATE INDEX IF NOT EXISTS data_key_expires ON data_key (expires) WHERE expires IS NOT NULL;
CREATE INDEX IF NOT EXISTS data_key_case ON data_key (brand_id, case_id);
CREATE INDEX IF NOT EXISTS data_key_conversation ON data_key (brand_id, conversation_id);
"""
_ADD = """INSERT INTO data_key (ref, brand_id, kind, wrapped, master, expires, conversation_id, case_id)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""
_ALL = "SELECT ref, brand_id, kind, wrapped, master, expires, conversation_id, case_id FROM data_key"
_ONE = _ALL + " WHERE ref = ?"
_EXTEND = "UPDATE data_key SET expires = max(expires, ?) WHERE ref = ? AND brand_id = ? AND expires > ?"
_ASSIGN = "UPDATE data_key SET case_id = ? WHERE ref = ? AND brand_id = ?"
_REWRAP = "UPDATE data_key SET wrapped = ?, master = ? WHERE ref = ?"
_SWEEP = "DELETE FROM data_key WHERE expires <= ?"
_DESTROY = {
    "ref": "DELETE FROM data_key WHERE brand_id = ? AND ref = ?",
    "conversation": "DELETE FROM data_key WHERE brand_id = ? AND conversation_id = ?",
    "case": "DELETE FROM data_key WHERE brand_id = ? AND case_id = ?",
    "brand": "DELETE FROM data_key WHERE brand_id = ? AND brand_id = ?",
}
_PAUSE = 0.01  # seconds between attempts where SQLite itself does not wait
_PRAGMAS = ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "temp_store = MEMORY")


class SqliteKeyStore:
    """Data keys in ``path``, which is created readable by its owner alone.

    ``timeout`` is how many seconds to wait for another process before raising Busy. One connection,
    one lock: within a process nobody competes. Open it after forking, not before.
    """

    def __init__(self, path: Path, *, timeout: float = 20.0) -> None:
        _private_file(path)
        self._lock, self._timeout = threading.Lock(), timeout
        with _busy():
            self._db = sqlite3.connect(path, timeout=timeout, isolation_level=None, check_same_thread=False)
            try:
                _prepare(self._db, timeout)
            except sqlite3.Error:
                self._db.close()
                raise

    def add(self, rows: Sequence[KeyRow]) -> None:
        """All or none, durable on return."""
        if not rows:
            return
        master = one_master(rows)
        with self._transaction() as db:
            _same_master(db, master)
            try:
                _insert(db, rows)
            except sqlite3.IntegrityError:
                raise VaultError("A ref was used twice.") from None

    def establish(self, row: KeyRow) -> KeyRow:
        """The first process wins."""
        with self._transaction() as db:
            standing = _get(db, row.ref)
            if standing is None:
                _insert(db, [row])
            return standing or row

    def get(self, ref: str) -> KeyRow | None:
        """One indexed read."""
        with self._lock, _busy():
            return _get(self._db, ref)

    def extend(self, ref: str, expires: int, *, brand: int, now: int) -> bool:
        """Only ever later."""
        with self._transaction() as db:
            return db.execute(_EXTEND, (expires, ref, brand, now)).rowcount > 0

    def assign(self, refs: Sequence[str], case: int, *, brand: int) -> int:
        """Only rows of that brand."""
        with self._transaction() as db:
            return db.executemany(_ASSIGN, [(case, ref, brand) for ref in set(refs)]).rowcount if refs else 0

    def destroy(self, scope: Scope) -> int:
        """Gone from the file and its log on return."""
        return self._delete(_DESTROY[scope.by], (scope.brand, scope.value))

    def sweep(self, now: int) -> int:
        """As ``destroy``."""
        return self._delete(_SWEEP, (now,))

    def rewrap(self, change: Callable[[KeyRow], KeyRow], *, old: bytes, new: bytes) -> int:
        """All or none; old wrappings are gone from the file and its log on return."""
        with self._transaction() as db:
            _same_master(db, old)
            rows = [change(KeyRow(*row)) for row in db.execute(_ALL)]
            same_master(one_master(rows), new)
            db.executemany(_REWRAP, [(row.wrapped, row.master, row.ref) for row in rows])
        self._empty_log()
        return len(rows)

    def close(self) -> None:
        """Nothing is lost: every write was durable."""
        with self._lock:
            self._db.close()

    def _delete(self, sql: str, values: tuple[str | int, ...]) -> int:
        with self._transaction() as db:
            count = db.execute(sql, values).rowcount
        self._empty_log()  # even after 0: an earlier call may have been killed before it came to this
        return count

    def _empty_log(self) -> None:
        """SQLite does not wait while another process checkpoints, so we do."""
        deadline = time.monotonic() + self._timeout
        while True:
            with self._lock, _busy():
                busy, _, _ = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if not busy:
                return
            if time.monotonic() > deadline:
                raise Busy("The keys are destroyed but the key store's log is in use: shred again.")
            time.sleep(_PAUSE)

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        """One writer at a time, in all processes; durable when it ends without an error."""
        with self._lock, _busy():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise


@contextmanager
def _busy() -> Iterator[None]:
    """Locked, full or failing storage is Busy: nothing was written, the caller may try again."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise Busy(f"The key store cannot take work now: {error}.") from None
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.IntegrityError):
            raise
        raise VaultError(f"The key store is damaged or closed: {error}.") from None


def _insert(db: sqlite3.Connection, rows: Sequence[KeyRow]) -> None:
    db.executemany(_ADD, [row.values() for row in rows])


def _get(db: sqlite3.Connection, ref: str) -> KeyRow | None:
    row = db.execute(_ONE, (ref,)).fetchone()
    return KeyRow(*row) if row else None


def _same_master(db: sqlite3.Connection, given: bytes) -> None:
    check = db.execute("SELECT master FROM data_key WHERE ref = ?", (CHECK,)).fetchone()
    same_master(check[0] if check else None, given)


def _private_file(path: Path) -> None:
    """Create the file 0600 before SQLite would create it with whatever the umask allows.

    A file that exists is not opened: closing it would drop the locks this process holds on it.
    """
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        if path.stat().st_mode & 0o077:
            raise ConfigError(f"Others can read the key store {path}: chmod 600 it.") from None
    except OSError as error:
        raise ConfigError(f"The key store {path} cannot be opened: {error.strerror}.") from None


def _prepare(db: sqlite3.Connection, timeout: float) -> None:
    """Pragmas and tables. Turning to WAL does not wait for another process that is at it, so we do."""
    deadline = time.monotonic() + timeout
    while True:
        try:
            for pragma in _PRAGMAS:
                db.execute(f"PRAGMA {pragma}")
            break
        except sqlite3.OperationalError:
            if time.monotonic() > deadline:
                raise
            time.sleep(_PAUSE)
    db.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} COMMIT;")
