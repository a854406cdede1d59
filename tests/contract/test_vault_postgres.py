"""The key store in PostgreSQL: destroyed means gone from the server's files, and every trouble is named."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from ringback.errors import Busy, ConfigError, VaultError
from ringback.vault.base import CHECK, KeyRow, Scope
from ringback.vault.connect import connect
from ringback.vault.postgres import PostgresKeyStore

pytestmark = pytest.mark.postgres
MASTER = b"12345678"


def row(ref: str, **more: int) -> KeyRow:
    return KeyRow(ref, 1, "contact.phone", os.urandom(60), MASTER, 100, **more)


@pytest.fixture
def server(postgres_url: str) -> Iterator[psycopg.Connection]:
    with psycopg.connect(postgres_url, autocommit=True, options="-c client_min_messages=warning") as db:
        db.execute("DROP SCHEMA IF EXISTS ringback_keys CASCADE")
        yield db


@pytest.fixture
def store(postgres_url: str, server: psycopg.Connection) -> Iterator[PostgresKeyStore]:
    store = PostgresKeyStore(postgres_url, timeout=0.5)
    store.establish(KeyRow(CHECK, 0, CHECK, os.urandom(60), MASTER, None))
    yield store
    store.close()


def leftovers(server: psycopg.Connection, rows: list[KeyRow]) -> int:
    """How many of the rows have their wrapped key left in any file of the server, its log included."""
    folder = Path(server.execute("SHOW data_directory").fetchone()[0])  # type: ignore[index]
    files = [file.read_bytes() for file in folder.rglob("*") if file.is_file()]
    return sum(any(row.wrapped in data for data in files) for row in rows)


def recycle(server: psycopg.Connection, setting: str) -> None:
    """Set the server's wal_recycle, and wait until it holds."""
    server.execute(f"ALTER SYSTEM SET wal_recycle = {setting}")
    server.execute("SELECT pg_reload_conf()")
    within(lambda: server.execute("SHOW wal_recycle").fetchone() == (setting,))


def within(happens: Callable[[], bool], seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not happens():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.01)


def test_destroyed_keys_are_gone_from_the_servers_files(store: PostgresKeyStore, server: psycopg.Connection) -> None:
    recycle(server, "off")
    goes, over, stays = [row(f"a{i}", case=7) for i in range(10)], row("over"), row("stays")
    store.add([*goes, over, stays])
    store.extend("stays", 10**9, brand=1, now=0)
    server.execute("ANALYZE ringback_keys.data_key")
    server.execute("CHECKPOINT")
    assert leftovers(server, [*goes, over]) == 11
    assert store.destroy(Scope(1, "case", 7)) == 10
    assert leftovers(server, goes) == 0
    assert store.sweep(200) == 1
    assert leftovers(server, [over]) == 0
    assert leftovers(server, [stays]) == 1
    assert store.get("stays") is not None


def test_it_says_what_the_server_lacks_to_forget(store: PostgresKeyStore, server: psycopg.Connection) -> None:
    recycle(server, "on")
    within(lambda: [told.split()[1] for told in store.shortcomings()] == ["wal_recycle"])
    recycle(server, "off")
    within(lambda: store.shortcomings() == ())


def test_a_role_with_few_rights_still_shreds(
    store: PostgresKeyStore, server: psycopg.Connection, postgres_url: str
) -> None:  # fmt: skip
    store.add([row("a")])
    server.execute("DROP ROLE IF EXISTS keeper")
    server.execute("CREATE ROLE keeper LOGIN")
    server.execute("ALTER SCHEMA ringback_keys OWNER TO keeper")
    server.execute("ALTER TABLE ringback_keys.data_key OWNER TO keeper")
    with closing(PostgresKeyStore(postgres_url.replace("postgres:@", "keeper:@"))) as poor:
        assert poor.destroy(Scope(1, "ref", "a")) == 1
        assert poor.get("a") is None
        assert [told.split()[-1] for told in poor.shortcomings() if told.startswith("grant")] == ["role", "role"]
    server.execute("DROP SCHEMA ringback_keys CASCADE")
    server.execute("DROP ROLE keeper")


def test_it_connects_again_after_the_connection_broke(store: PostgresKeyStore, server: psycopg.Connection) -> None:
    store.add([row("a")])
    server.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'ringback-keys'")
    with pytest.raises(Busy):
        store.get("a")
    assert store.get("a") is not None


def test_a_lock_in_the_way_is_busy(store: PostgresKeyStore, server: psycopg.Connection) -> None:
    with server.transaction():
        server.execute("LOCK TABLE ringback_keys.data_key IN SHARE MODE")
        with pytest.raises(Busy):
            store.add([row("a")])
    assert store.get("a") is None
    store.add([row("a")])


def test_a_server_that_is_not_there_says_what_to_check(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="URL"):
        connect(f"postgresql://postgres:secret@/none?host={tmp_path}")


def test_errors_hold_no_wrapped_key(store: PostgresKeyStore) -> None:
    bad = KeyRow("a\x00", 1, "contact.phone", b"wrapped-key", MASTER, 100)
    with pytest.raises(VaultError) as refusal:
        store.add([bad])
    assert "wrapped-key" not in f"{refusal.value} {refusal.value.__cause__}"
    assert store.get("b") is None
