"""The worker process: carries out effects, fires timers, and keeps house.

Any number may run. Stopping one is safe at any time, by any means: what it had in hand is taken up by
another, or by itself when it starts again.
"""

from __future__ import annotations

import json
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import structlog
from django.contrib.sessions.backends.db import SessionStore
from django.db import connection

from ringback.desk.carry import performer
from ringback.desk.runtime import Runtime
from ringback.errors import RingbackError
from ringback.site import supervise
from ringback.store import audit, events, sealed
from ringback.store.models import Brand, Page
from ringback.store.outbox import Worker, repair
from ringback.store.queries import review

HEADS: Final = "audit-heads.jsonl"
"""The file in the data folder to which each brand's end of chain is added daily: copy it elsewhere."""

_DAY: Final = 86_400.0
_BRIEF: Final = 200
_EVENTS: Final = timedelta(days=2)

log = structlog.get_logger(__name__)


_PAGES: Final = 50


@dataclass(frozen=True, slots=True)
class Duty:
    """Something to be done every so many seconds."""

    name: str
    every: float
    do: Callable[[], object]


def run_worker(
    runtime: Runtime, data: Path, *, threads: int = 4, ready: Callable[[], None] = supervise.tell_ready
) -> None:
    """Work until SIGINT or SIGTERM; effects in hand are settled before it returns."""
    worker = Worker(performer(runtime), threads=threads)
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: worker.stop())
    supervise.end_with_parent()
    keeping = threading.Thread(target=keep_house, args=(duties(runtime, data), ended), name="house")
    keeping.start()
    _warm(runtime)
    ready()
    try:
        worker.run()
    finally:
        ended.set()
        keeping.join()


def _warm(runtime: Runtime) -> None:
    """Have the brands' engines ready: the first exposure must not wait for them."""
    for page in Page.objects.select_related("brand")[:_PAGES]:
        try:
            runtime.page(page).engine.guard("Thank you.", "public", page.network)
        except RingbackError as error:  # it says so when it is used
            log.warning("worker.not_warm", page=page.pk, error=type(error).__name__)
    connection.close()


def duties(runtime: Runtime, data: Path) -> list[Duty]:
    """What keeps the house in order."""
    return [
        Duty("audit.seal", 1.0, audit.seal_all),
        Duty("outbox.repair", 60.0, repair),
        Duty("vault.sweep", 60.0, lambda: sweep(runtime)),
        Duty("journal.empty", 60.0, empty_journal),
        Duty("review.sweep", 3_600.0, lambda: review.sweep(runtime.clock())),
        Duty("events.prune", 3_600.0, lambda: events.prune(datetime.now(UTC) - _EVENTS)),
        Duty("sessions.clear", _DAY, SessionStore.clear_expired),
        Duty("audit.heads", 3_600.0, lambda: export_heads(data / HEADS)),
    ]


def keep_house(duties: list[Duty], ended: threading.Event) -> None:
    """Do each duty when it is due, and once more what must not be left undone, until ``ended``."""
    due = {duty.name: 0.0 for duty in duties}
    while not ended.wait(0.2):
        for duty in duties:
            if time.monotonic() >= due[duty.name]:
                _do(duty)
                due[duty.name] = time.monotonic() + duty.every
    _do(duties[0])
    connection.close()


def _do(duty: Duty) -> None:
    try:
        done = duty.do()
    except Exception as error:  # the next round may do better; the others must not wait for it
        log.error("house.failed", duty=duty.name, error=type(error).__name__)
        connection.close()
        return
    if done and duty.name == "outbox.repair":
        log.error("outbox.strays", conversations=done)


def sweep(runtime: Runtime) -> int:
    """Destroy the keys whose time is over, then the ciphertexts nobody can open any more."""
    keys = runtime.vault.sweep()
    sealed.sweep(runtime.clock())
    return keys


def empty_journal() -> None:
    """SQLite's journal holds old pages: what was redacted since must not stay readable there."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA busy_timeout")
            patience = cursor.fetchone()[0]
            cursor.execute(f"PRAGMA busy_timeout = {_BRIEF}")  # writers wait while it waits for readers
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            cursor.execute(f"PRAGMA busy_timeout = {patience}")


def export_heads(path: Path) -> int:
    """Add the end of every brand's chain to the file, once a day; how many were added."""
    if path.exists() and time.time() - path.stat().st_mtime < _DAY:
        return 0
    heads = [head for pk in Brand.objects.values_list("pk", flat=True) if (head := audit.export_head(pk))]
    at = datetime.now(UTC).isoformat(timespec="seconds")
    with path.open("a", encoding="ascii") as file:
        file.writelines(json.dumps({"at": at, **head.to_json()}) + "\n" for head in heads)
    return len(heads)
