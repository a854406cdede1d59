"""Group commit: committed before it returns, in order, nobody fails for another, nothing is taken without room."""

import asyncio
import sqlite3
import threading
from collections.abc import Awaitable, Callable, Sequence
from contextlib import closing

import pytest
from django.db import OperationalError, connection

from ringback.errors import Busy
from ringback.hooks.batcher import Batcher, Writer
from ringback.store.models import Organisation
from tests.databases import Database


def store(names: Sequence[str]) -> None:
    if "bad" in names:
        Organisation.objects.create(name="half")
        raise ValueError("a bad item")
    Organisation.objects.bulk_create(Organisation(name=name) for name in names)


def stored() -> list[str]:
    return list(Organisation.objects.order_by("pk").values_list("name", flat=True))


def run(
    work: Callable[[Batcher[str]], Awaitable[None]], into: Callable[[Sequence[str]], None] = store, **given: float
) -> None:
    async def go() -> None:
        writer = Writer(patience=given.get("patience", 3.0))
        batcher = Batcher(writer, into, room=int(given.get("room", 100)))
        batcher.start()
        try:
            await work(batcher)
        finally:
            await batcher.stop()
            writer.close()

    asyncio.run(go())


@pytest.mark.usefixtures("database")
def test_an_item_is_committed_when_put_returns() -> None:
    async def work(batcher: Batcher[str]) -> None:
        await batcher.put("one")
        assert await asyncio.to_thread(seen) == ["one"]

    def seen() -> list[str]:
        try:
            return stored()
        finally:
            connection.close()

    run(work)


@pytest.mark.usefixtures("database")
def test_many_at_once_are_stored_in_order_in_few_transactions() -> None:
    sizes = []

    def counting(names: Sequence[str]) -> None:
        sizes.append(len(names))
        store(names)

    async def work(batcher: Batcher[str]) -> None:
        await asyncio.gather(*(batcher.put(f"{n:03}") for n in range(90)))

    run(work, counting)
    assert stored() == [f"{n:03}" for n in range(90)]
    assert len(sizes) <= 2


@pytest.mark.usefixtures("database")
def test_a_bad_item_fails_alone() -> None:
    async def work(batcher: Batcher[str]) -> None:
        results = await asyncio.gather(*(batcher.put(n) for n in ("a", "bad", "b")), return_exceptions=True)
        assert [type(result) for result in results] == [type(None), ValueError, type(None)]
        await batcher.put("c")

    run(work)
    assert stored() == ["a", "b", "c"]


@pytest.mark.usefixtures("sqlite_database")
def test_without_room_it_refuses_at_once_and_with_room_again_it_takes() -> None:
    going = threading.Event()

    def slow(names: Sequence[str]) -> None:
        assert going.wait(10)
        store(names)

    async def work(batcher: Batcher[str]) -> None:
        puts = [asyncio.create_task(batcher.put("first"))]
        await asyncio.sleep(0)
        puts += [asyncio.create_task(batcher.put(str(n))) for n in range(2)]
        await asyncio.sleep(0)
        assert batcher.full
        with pytest.raises(Busy):
            await batcher.put("too many")
        going.set()
        await asyncio.gather(*puts)
        await batcher.put("last")

    run(work, slow, room=2)
    assert stored() == ["first", "0", "1", "last"]


@pytest.mark.usefixtures("sqlite_database")
def test_a_client_that_hangs_up_hurts_nobody_and_its_item_is_stored() -> None:
    async def work(batcher: Batcher[str]) -> None:
        gone, stays = asyncio.create_task(batcher.put("gone")), asyncio.create_task(batcher.put("stays"))
        await asyncio.sleep(0)
        gone.cancel()
        await stays

    run(work)
    assert stored() == ["gone", "stays"]


@pytest.mark.usefixtures("sqlite_database")
def test_stopping_stores_what_waits_and_takes_no_more() -> None:
    async def work(batcher: Batcher[str]) -> None:
        puts = [asyncio.create_task(batcher.put(str(n))) for n in range(20)]
        await asyncio.sleep(0)
        await batcher.stop()
        await asyncio.gather(*puts)
        assert not batcher.healthy
        with pytest.raises(Busy):
            await batcher.put("late")

    run(work)
    assert len(stored()) == 20


def test_a_locked_database_is_busy_and_recovers(sqlite_database: Database) -> None:
    async def work(batcher: Batcher[str]) -> None:
        with closing(sqlite3.connect(sqlite_database.settings["NAME"], isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(Busy):
                await batcher.put("refused")
            other.execute("ROLLBACK")
        assert batcher.healthy
        await batcher.put("taken")

    run(work, patience=0.05)
    assert stored() == ["taken"]


def test_a_full_disk_is_busy(sqlite_database: Database) -> None:
    def full(names: Sequence[str]) -> None:
        with connection.cursor() as cursor:
            pages = cursor.execute("PRAGMA page_count").fetchone()[0]
            cursor.execute(f"PRAGMA max_page_count = {pages}")
        store([name * 100_000 for name in names])

    async def work(batcher: Batcher[str]) -> None:
        with pytest.raises(Busy):
            await batcher.put("x")

    run(work, full)
    assert stored() == []


@pytest.mark.postgres
@pytest.mark.usefixtures("postgres_database")
def test_a_connection_the_server_cut_is_opened_again() -> None:
    def cut() -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")

    async def work(batcher: Batcher[str]) -> None:
        await batcher.put("before")
        await asyncio.to_thread(lambda: (cut(), connection.close()))
        await batcher.put("after")

    run(work)
    connection.close()
    assert stored() == ["before", "after"]


@pytest.mark.usefixtures("sqlite_database")
def test_an_unreachable_store_is_tried_again_by_whoever_sends_not_item_by_item() -> None:
    calls = []

    def away(names: Sequence[str]) -> None:
        calls.append(len(names))
        raise OperationalError("away")

    async def work(batcher: Batcher[str]) -> None:
        results = await asyncio.gather(*(batcher.put(n) for n in "abc"), return_exceptions=True)
        assert all(isinstance(result, Busy) for result in results)

    run(work, away)
    assert sum(calls) == 3
