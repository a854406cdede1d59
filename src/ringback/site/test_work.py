"""The worker process: it works until it is asked to end, and keeps house."""

from __future__ import annotations

import json
import os
import signal
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection

from ringback.desk.runtime import Runtime, use
from ringback.flow import Label
from ringback.site import work
from ringback.site.work import Duty
from ringback.store import audit, models
from ringback.text import RawText
from ringback.vault import MasterKey, MemoryKeyStore, Vault
from tests import rows
from tests.databases import Database


class Clock:
    """The vault's time, which a test may move on."""

    def __init__(self) -> None:
        self.at = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def runtime(database: Database, clock: Clock) -> Runtime:
    made = Runtime(Vault(MemoryKeyStore(), MasterKey(bytes(range(32))), clock=clock), clock)
    use(made)
    return made


def when(true: Callable[[], object], then: Callable[[], object], seconds: float = 20.0) -> threading.Thread:
    """In a thread: wait for a condition, then act; act in any case."""

    def wait() -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end and not true():
            time.sleep(0.01)
        connection.close()
        then()

    thread = threading.Thread(target=wait)
    thread.start()
    return thread


def test_it_works_until_it_is_asked_to_end(runtime: Runtime, tmp_path: Path) -> None:
    brand, told = rows.brand().pk, []
    audit.record(brand, "ana", "reply.sent")
    case = rows.case()
    models.Effect.objects.create(  # work that nobody was woken for: the sweeper's to find
        brand_id=brand, conversation_id=case.conversation_id, key="k", action={"do": "say"}, created=rows.AT
    )
    handlers = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]

    def done() -> bool:
        return bool(models.Effect.objects.get().attempts) and not models.Audit.objects.filter(number=None).exists()

    ending = when(done, lambda: os.kill(os.getpid(), signal.SIGTERM))
    try:
        work.run_worker(runtime, tmp_path, threads=2, ready=lambda: told.append("ready"))
    finally:
        for number, handler in zip((signal.SIGINT, signal.SIGTERM), handlers, strict=True):
            signal.signal(number, handler)
    ending.join()
    assert told == ["ready"]
    assert done()
    assert audit.verify(brand) is None
    assert (tmp_path / work.HEADS).exists()


def test_values_whose_time_is_over_go_with_their_keys(runtime: Runtime, clock: Clock) -> None:
    brand = rows.brand().pk
    for days, value in ((1, "+12025550101"), (3, "+12025550102")):
        expires = clock.at + timedelta(days=days)
        sealed = runtime.vault.seal(
            RawText(value), brand=brand, kind="contact.phone", label=Label.CONTACT, expires=expires
        )
        models.Sealed.objects.create(
            brand_id=brand, ref=sealed.ref, kind="contact.phone", ciphertext=sealed.ciphertext, expires=expires
        )
    clock.at += timedelta(days=2)
    assert work.sweep(runtime) == 1
    assert [row.expires > clock.at for row in models.Sealed.objects.all()] == [True]


def test_the_ends_of_the_chains_are_exported_once_a_day(runtime: Runtime, tmp_path: Path) -> None:
    brand, file = rows.brand().pk, tmp_path / work.HEADS
    rows.brand("clinic")
    audit.record(brand, "ana", "reply.sent")
    audit.seal_all()
    assert work.export_heads(file) == 1
    assert work.export_heads(file) == 0
    os.utime(file, (0, 0))
    assert work.export_heads(file) == 1
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    assert [(line["brand"], line["number"]) for line in lines] == [(brand, 1), (brand, 1)]


def test_the_journal_keeps_nothing(sqlite_database: Database) -> None:
    rows.brand()
    journal = sqlite_database.data / "ringback.sqlite3-wal"
    assert journal.stat().st_size > 0
    work.empty_journal()
    assert journal.stat().st_size == 0


@pytest.mark.usefixtures("sqlite_database")
def test_a_duty_that_fails_keeps_no_other_from_being_done() -> None:
    ended, done = threading.Event(), []

    def fail() -> None:
        raise OSError("no space")

    def count() -> None:
        done.append(True)
        if len(done) == 2:
            ended.set()

    work.keep_house([Duty("last", 99, lambda: None), Duty("fails", 0, fail), Duty("counts", 0, count)], ended)
    assert len(done) == 2


def test_every_duty_can_be_done(runtime: Runtime, tmp_path: Path) -> None:
    for duty in work.duties(runtime, tmp_path):
        duty.do()
