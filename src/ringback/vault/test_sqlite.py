"""The SQLite key store's own promises: destroyed means gone from its files, and processes share it."""

from __future__ import annotations

import os
import random
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from ringback.errors import Busy, ConfigError, VaultError
from ringback.vault.base import CHECK, KeyRow, Scope
from ringback.vault.sqlite import SqliteKeyStore

MASTER = b"12345678"


def row(ref: str, **more: int) -> KeyRow:
    return KeyRow(ref, 1, "contact.phone", os.urandom(60), MASTER, more.pop("expires", 100), **more)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys" / "keys.sqlite3"


@pytest.fixture
def store(path: Path) -> SqliteKeyStore:
    path.parent.mkdir()
    store = SqliteKeyStore(path, timeout=0.2)
    store.establish(KeyRow(CHECK, 0, CHECK, os.urandom(60), MASTER, None))
    return store


def on_disk(path: Path) -> bytes:
    """Every byte of every file of the store: the file, its log, its shared memory, journals."""
    return b"".join(file.read_bytes() for file in sorted(path.parent.iterdir()))


def leftovers(path: Path, rows: list[KeyRow]) -> int:
    """How many of the rows have any third of their wrapped key left somewhere."""
    data = on_disk(path)
    return sum(any(row.wrapped[i : i + 20] in data for i in (0, 20, 40)) for row in rows)


def test_destroyed_keys_are_gone_from_every_file(store: SqliteKeyStore, path: Path) -> None:
    one, talk, case = row("one"), row("talk", conversation=5), row("case", case=7)
    over, brand = row("over", expires=50), row("brand")
    rows = [one, talk, case, over, brand]
    store.add(rows)
    assert leftovers(path, rows) == 5
    for destroyed, scope in ((one, Scope(1, "ref", "one")), (talk, Scope(1, "conversation", 5))):
        store.destroy(scope)
        assert leftovers(path, [destroyed]) == 0
    store.destroy(Scope(1, "case", 7))
    store.sweep(60)
    assert leftovers(path, [case, over]) == 0
    assert leftovers(path, [brand]) == 1
    store.destroy(Scope(1, "brand", 1))
    assert leftovers(path, rows) == 0


def test_nothing_stays_behind_when_pages_split_and_merge(store: SqliteKeyStore, path: Path) -> None:
    chance = random.Random(7)
    live: dict[str, KeyRow] = {}
    gone: list[KeyRow] = []
    for turn in range(60):
        fresh = [row(f"{turn}-{i}", case=turn % 7) for i in range(chance.randint(1, 40))]
        store.add(fresh)
        live |= {each.ref: each for each in fresh}
        for ref in chance.sample(sorted(live), len(live) // 3):
            store.destroy(Scope(1, "ref", ref))
            gone.append(live.pop(ref))
    assert len(gone) > 500
    assert leftovers(path, gone) == 0
    assert leftovers(path, list(live.values())) == len(live)


def test_without_emptying_the_log_keys_would_stay(store: SqliteKeyStore, path: Path) -> None:
    """The search finds what is there: the same deletion by hand leaves the key in the log."""
    kept = row("a")
    store.add([kept])
    with sqlite3.connect(path) as other:
        other.execute("DELETE FROM data_key WHERE ref = 'a'")
    assert leftovers(path, [kept]) == 1
    other.close()
    assert store.destroy(Scope(1, "ref", "a")) == 0
    assert leftovers(path, [kept]) == 0


def test_old_wrappings_are_gone_after_a_rewrap(store: SqliteKeyStore, path: Path) -> None:
    before = [row(str(i)) for i in range(200)]
    store.add(before)
    store.rewrap(lambda r: KeyRow(r.ref, r.brand, r.kind, os.urandom(60), b"new", r.expires), old=MASTER, new=b"new")
    assert leftovers(path, before) == 0


def test_a_reader_in_the_way_is_busy_and_shredding_again_ends_it(store: SqliteKeyStore, path: Path) -> None:
    kept = row("a")
    store.add([kept])
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM data_key").fetchone()
    with pytest.raises(Busy, match="again"):
        store.destroy(Scope(1, "ref", "a"))
    assert store.get("a") is None
    reader.close()
    assert store.destroy(Scope(1, "ref", "a")) == 0
    assert leftovers(path, [kept]) == 0


def test_another_writer_in_the_way_is_busy_and_nothing_is_written(store: SqliteKeyStore, path: Path) -> None:
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    with pytest.raises(Busy):
        store.add([row("a")])
    writer.execute("ROLLBACK")
    writer.close()
    assert store.get("a") is None
    store.add([row("a")])


def test_only_its_owner_can_read_any_of_its_files(store: SqliteKeyStore, path: Path) -> None:
    store.add([row("a")])
    files = list(path.parent.iterdir())
    assert len(files) > 1
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    path.chmod(0o640)
    with pytest.raises(ConfigError, match="chmod 600"):
        SqliteKeyStore(path)
    with pytest.raises(ConfigError, match="cannot be opened"):
        SqliteKeyStore(path.parent / "no" / "folder")


def test_what_is_no_key_store_says_so(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("not a database " * 100)
    path.chmod(0o600)
    with pytest.raises(VaultError, match="damaged"):
        SqliteKeyStore(path)


WORKER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from ringback.flow import Label
from ringback.text import RawText
from ringback.vault import MasterKey, Vault
from ringback.vault.sqlite import SqliteKeyStore
path, name = Path(sys.argv[1]), sys.argv[2]
vault = Vault(SqliteKeyStore(path), MasterKey(bytes(range(32))))
for i in range(40):
    sealed = vault.seal(RawText(f"{name}-{i}"), brand=1, kind="contact.phone", label=Label.CONTACT,
                        expires=datetime(2100, 1, 1, tzinfo=UTC), case=i % 2)
    assert vault.open(sealed, brand=1).reveal() == f"{name}-{i}"
    if i % 10 == 9:
        vault.shred(brand=1, case=int(name) + 100)
        vault.sweep()
print(vault.fingerprint(RawText("x"), kind="contact.phone", label=Label.CONTACT, organisation=1))
"""


def test_processes_that_start_together_share_one_store(tmp_path: Path) -> None:
    path = tmp_path / "keys.sqlite3"
    workers = [
        subprocess.Popen([sys.executable, "-c", WORKER, str(path), str(n)], stdout=subprocess.PIPE, text=True)
        for n in range(4)
    ]
    said = [worker.communicate(timeout=60)[0] for worker in workers]
    assert [worker.returncode for worker in workers] == [0] * 4
    assert len(set(said)) == 1, "one of them made a fingerprint key of its own"
    store = SqliteKeyStore(path)
    assert store.sweep(2**40) == 160
    store.close()
