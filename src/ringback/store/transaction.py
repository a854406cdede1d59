"""Writing to the database: one transaction, and the time by the database's own clock."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction
from django.db.models import FloatField, Func, Value
from django.db.models.expressions import Combinable

_gate = threading.RLock()


@contextmanager
def write() -> Iterator[None]:
    """One transaction that writes.

    On SQLite the writers of a process queue here: in SQLite's own queue they would sleep, up to a tenth
    of a second at a time, while the lock lies free.
    """
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        with transaction.atomic():
            yield
        return
    with _gate, transaction.atomic():
        yield


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
