"""Writing to the database: one transaction, and the time by the database's own clock."""

from __future__ import annotations

import fcntl
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Final

from django.db import connection, transaction
from django.db.models import FloatField, Func, Value
from django.db.models.expressions import Combinable

_gate = threading.RLock()

_PATIENCE: Final = 2.0
_GLANCE: Final = 0.001


@contextmanager
def write() -> Iterator[None]:
    """One transaction that writes.

    On SQLite writers take turns here, those of a process at a lock and processes at a file: in SQLite's
    own queue they would sleep, up to a tenth of a second at a time, while the lock lies free.
    """
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        with transaction.atomic():
            yield
        return
    with _gate, _turn(str(connection.settings_dict["NAME"])), transaction.atomic():
        yield


@contextmanager
def _turn(database: str) -> Iterator[None]:
    """A process's turn to write; only a courtesy: who waits too long goes on to SQLite's own lock."""
    if ":memory:" in database or "mode=memory" in database:
        yield
        return
    descriptor, end = _turns(database, os.getpid()), time.monotonic() + _PATIENCE
    while not (ours := _taken(descriptor)) and time.monotonic() < end:
        time.sleep(_GLANCE)
    try:
        yield
    finally:
        if ours:
            fcntl.flock(descriptor, fcntl.LOCK_UN)


def _taken(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


@cache
def _turns(database: str, process: int) -> int:
    """The file at which processes take turns; each has its own descriptor, a fork too."""
    return os.open(f"{database}.turn", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


class _ServerTime(Func):
    """PostgreSQL's clock in seconds since the epoch; moves on within a transaction."""

    template = "EXTRACT(EPOCH FROM clock_timestamp())::float8"
    output_field = FloatField()


def moment() -> Combinable:
    """Now, in seconds since the epoch, for use in a query: hosts with different clocks agree on it."""
    return _ServerTime() if connection.vendor == "postgresql" else Value(time.time(), FloatField())


def now() -> float:
    """The same as a number."""
    if connection.vendor != "postgresql":
        return time.time()
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {_ServerTime.template}")
        return float(cursor.fetchone()[0])
