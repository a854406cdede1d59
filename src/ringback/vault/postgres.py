"""The key store in a PostgreSQL database of its own, for several machines. Needs ``ringback[postgres]``.

Give it its own server or database, never the one that is backed up. PostgreSQL keeps dead rows in its
files and in its write-ahead log; so after every deletion the table is rewritten (``VACUUM FULL``), the
log is switched and a checkpoint lets the old segments go. That last step needs ``wal_recycle = off`` and
a role that may do it; ``shortcomings()`` says what is missing.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import psycopg
from psycopg import Connection, errors

from ringback.errors import Busy, ConfigError, VaultError
from ringback.vault.base import CHECK, KeyRow, Scope, one_master, same_master

_SCHEMA = """
CREATE SCHEMA IF NOT EXISTS ringback_keys;
CREATE TABLE IF NOT EXISTS ringback_keys.data_key (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ref text NOT NULL UNIQUE,
    brand_id bigint NOT NULL,
    kind text NOT NULL,
    wrapped bytea NOT NULL,
    master bytea NOT NULL,
    expires bigint,
    conversation_id bigint,
    case_id bigint
);
-- Or ANALYZE would copy wrapped keys into its statistics, where they outlive their rows.
ALTER TABLE ringback_keys.data_key ALTER COLUMN wrapped SET STATISTICS 0;
CREATE INDEX IF NOT EXISTS data_key_expires ON ringback_keys.data_key (expires) WHERE expires IS NOT NULL;
CREATE INDEX IF NOT EXISTS data_key_case ON ringback_keys.data_key (brand_id, case_id);
CREATE INDEX IF NOT EXISTS data_key_conversation ON ringback_keys.data_key (brand_id, conversation_id);
"""
_ADD = """INSERT INTO ringback_keys.data_key
          (ref, brand_id, kind, wrapped, master, expires, conversation_id, case_id)
          SELECT * FROM unnest(%s::text[], %s::bigint[], %s::text[], %s::bytea[], %s::bytea[],
                               %s::bigint[], %s::bigint[], %s::bigint[])"""
_ESTABLISH = _ADD + " ON CONFLICT (ref) DO NOTHING"
_ALL = """SELECT ref, brand_id, kind, wrapped, master, expires, conversation_id, case_id
          FROM ringback_keys.data_key"""
_ONE = """SELECT ref, brand_id, kind, wrapped, master, expires, conversation_id, case_id
          FROM ringback_keys.data_key WHERE ref = %s"""
_EXTEND = """UPDATE ringback_keys.data_key SET expires = greatest(expires, %s)
             WHERE ref = %s AND brand_id = %s AND expires > %s"""
_ASSIGN = "UPDATE ringback_keys.data_key SET case_id = %s WHERE ref = ANY(%s) AND brand_id = %s"
_REWRAP = "UPDATE ringback_keys.data_key SET wrapped = %s, master = %s WHERE ref = %s"
_SWEEP = "DELETE FROM ringback_keys.data_key WHERE expires <= %s"
_DESTROY = {
    "ref": "DELETE FROM ringback_keys.data_key WHERE brand_id = %s AND ref = %s",
    "conversation": "DELETE FROM ringback_keys.data_key WHERE brand_id = %s AND conversation_id = %s",
    "case": "DELETE FROM ringback_keys.data_key WHERE brand_id = %s AND case_id = %s",
    "brand": "DELETE FROM ringback_keys.data_key WHERE brand_id = %s AND brand_id = %s",
}
_OPENING = 7_214_001  # an arbitrary number of ours: only one process makes the tables at a time


class PostgresKeyStore:
    """Data keys in the schema ``ringback_keys`` of the database at ``url``.

    One connection, made again after it broke; one lock. ``timeout`` is how many seconds to wait for a
    lock or a connection before raising Busy.
    """

    def __init__(self, url: str, *, timeout: float = 20.0) -> None:
        self._url, self._timeout = url, timeout
        self._lock = threading.RLock()
        self._db: Connection | None = None
        try:
            with self._transaction() as db:
                db.execute("SELECT pg_advisory_xact_lock(%s)", (_OPENING,))
                if db.execute("SELECT to_regclass('ringback_keys.data_key')").fetchone() == (None,):
                    db.execute(_SCHEMA)
        except (Busy, VaultError) as error:
            self.close()
            raise ConfigError(f"{error} Check the key store's URL, its server and the role's rights.") from None

    def add(self, rows: Sequence[KeyRow]) -> None:
        """All or none, durable on return."""
        if not rows:
            return
        master = one_master(rows)
        try:
            with self._transaction() as db:
                # Waits for a rewrap that is under way, and sees what it did.
                db.execute("LOCK TABLE ringback_keys.data_key IN ROW EXCLUSIVE MODE")
                _same_master(db, master)
                db.execute(_ADD, _columns(rows))
        except errors.UniqueViolation:
            raise VaultError("A ref was used twice.") from None

    def establish(self, row: KeyRow) -> KeyRow:
        """The first process wins."""
        with self._transaction() as db:
            db.execute(_ESTABLISH, _columns([row]))
            return _get(db, row.ref) or row

    def get(self, ref: str) -> KeyRow | None:
        """One indexed read."""
        with self._connection() as db:
            return _get(db, ref)

    def extend(self, ref: str, expires: int, *, brand: int, now: int) -> bool:
        """Only ever later."""
        with self._connection() as db:
            return db.execute(_EXTEND, (expires, ref, brand, now)).rowcount > 0

    def assign(self, refs: Sequence[str], case: int, *, brand: int) -> int:
        """Only rows of that brand."""
        with self._connection() as db:
            return db.execute(_ASSIGN, (case, list(refs), brand)).rowcount

    def destroy(self, scope: Scope) -> int:
        """Gone from the table on return, and from the files as far as the server lets us."""
        return self._delete(_DESTROY[scope.by], (scope.brand, scope.value))

    def sweep(self, now: int) -> int:
        """As ``destroy``."""
        return self._delete(_SWEEP, (now,))

    def rewrap(self, change: Callable[[KeyRow], KeyRow], *, old: bytes, new: bytes) -> int:
        """All or none. Sealing waits, opening does not."""
        with self._transaction() as db:
            db.execute("LOCK TABLE ringback_keys.data_key IN SHARE ROW EXCLUSIVE MODE")
            _same_master(db, old)
            rows = [change(KeyRow(*row)) for row in db.execute(_ALL).fetchall()]
            same_master(one_master(rows), new)
            db.cursor().executemany(_REWRAP, [(row.wrapped, row.master, row.ref) for row in rows])
        self._erase()
        return len(rows)

    def shortcomings(self) -> tuple[str, ...]:
        """What this server lacks for destroyed keys to leave its files too; for ``ringback check``."""
        with self._connection() as db:
            told = db.execute(
                "SELECT current_setting('wal_recycle') = 'off', current_setting('archive_mode') = 'off',"
                " pg_has_role('pg_checkpoint', 'USAGE'), has_function_privilege('pg_switch_wal()', 'EXECUTE')"
            ).fetchone()
        wanted = (
            "set wal_recycle = off, or old log segments keep destroyed keys",
            "set archive_mode = off, or the log's archive keeps destroyed keys",
            "grant pg_checkpoint to the key store's role",
            "grant execute on function pg_switch_wal() to the key store's role",
        )
        return tuple(words for ok, words in zip(told or (), wanted, strict=True) if not ok)

    def close(self) -> None:
        """Nothing is lost: every write was durable."""
        with self._lock:
            if self._db is not None:
                self._db.close()
            self._db = None

    def _delete(self, sql: str, values: tuple[str | int, ...]) -> int:
        with self._connection() as db:
            count = db.execute(sql, values).rowcount
        if count:
            self._erase()
        return count

    def _erase(self) -> None:
        """Rewrite the table without its dead rows and let go of the log that still holds them."""
        with self._connection() as db:
            db.execute("VACUUM FULL ringback_keys.data_key")
            try:
                db.execute("SELECT pg_switch_wal()")
                db.execute("CHECKPOINT")
            except errors.InsufficientPrivilege:
                return  # shortcomings() tells of it

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        with self._connection() as db, db.transaction():
            yield db

    @contextmanager
    def _connection(self) -> Iterator[Connection]:
        """The connection, every statement its own transaction. What the server cannot do now is Busy."""
        with self._lock:
            try:
                if self._db is None or self._db.closed:
                    self._db = self._connect()
                yield self._db
            except errors.UniqueViolation:
                raise
            except psycopg.OperationalError as error:
                self.close()
                raise Busy(f"The key store cannot take work now ({type(error).__name__}).") from None
            except psycopg.Error as error:
                raise VaultError(f"The key store refused ({type(error).__name__}, {error.sqlstate}).") from None

    def _connect(self) -> Connection:
        seconds = max(1, int(self._timeout))
        options = f"-c lock_timeout={int(self._timeout * 1000)} -c client_min_messages=warning"
        return psycopg.connect(
            self._url,
            autocommit=True,
            connect_timeout=seconds,
            options=options,
            application_name="ringback-keys",
        )


def _columns(rows: Sequence[KeyRow]) -> list[list[str | int | bytes | None]]:
    """The rows as one array a column: one statement, however many rows."""
    return [list(column) for column in zip(*(row.values() for row in rows), strict=True)]


def _get(db: Connection, ref: str) -> KeyRow | None:
    row = db.execute(_ONE, (ref,)).fetchone()
    return KeyRow(*row) if row else None


def _same_master(db: Connection, given: bytes) -> None:
    check = db.execute("SELECT master FROM ringback_keys.data_key WHERE ref = %s", (CHECK,)).fetchone()
    same_master(check[0] if check else None, given)
