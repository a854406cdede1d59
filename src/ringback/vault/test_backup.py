"""The proof: what was shredded cannot be opened from a backup, and no crash parts a value from its key."""

from __future__ import annotations

import random
import shutil
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ringback.errors import Shredded
from ringback.flow import Label
from ringback.text import RawText
from ringback.vault import MasterKey, Sealed, Vault
from ringback.vault.sqlite import SqliteKeyStore

MASTER = MasterKey(bytes(range(32)))
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def main_database(path: Path) -> sqlite3.Connection:
    """Stands for the product's own database: refs and ciphertexts, and never a key."""
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("CREATE TABLE IF NOT EXISTS sealed (brand INTEGER, ref TEXT UNIQUE, ciphertext BLOB)")
    return db


def test_a_restored_backup_cannot_open_what_was_shredded(tmp_path: Path) -> None:
    vault = Vault(SqliteKeyStore(tmp_path / "keys.sqlite3"), MASTER, clock=lambda: NOW)
    owners = {
        "value": {"brand": 1},
        "conversation": {"brand": 1, "conversation": 5},
        "case": {"brand": 1, "case": 7},
        "brand": {"brand": 2, "case": 7, "conversation": 5},
        "over": {"brand": 1, "expires": NOW + timedelta(minutes=15)},
        "stays": {"brand": 1, "conversation": 6, "case": 8},
        "stays too": {"brand": 3, "conversation": 5, "case": 7},
    }
    sealed: dict[str, Sealed] = {}
    with main_database(tmp_path / "main.sqlite3") as db:
        for name, owner in owners.items():
            how = {"kind": "contact.phone", "label": Label.CONTACT, "expires": NOW + timedelta(days=30), **owner}
            sealed[name] = vault.seal(RawText(f"the {name}"), **how)  # type: ignore[arg-type]
            row = (owner["brand"], sealed[name].ref, sealed[name].ciphertext)
            db.execute("INSERT INTO sealed VALUES (?, ?, ?)", row)
        with sqlite3.connect(tmp_path / "backup.sqlite3") as backup:
            db.backup(backup)
        backup.close()
    db.close()

    vault.shred(brand=1, ref=sealed["value"].ref)
    vault.shred(brand=1, conversation=5)
    vault.shred(brand=1, case=7)
    vault.shred_brand(2)
    vault.sweep(NOW + timedelta(minutes=15))

    for file in tmp_path.glob("main.sqlite3*"):
        file.unlink()
    shutil.copy(tmp_path / "backup.sqlite3", tmp_path / "main.sqlite3")
    restarted = Vault(SqliteKeyStore(tmp_path / "keys.sqlite3"), MASTER, clock=lambda: NOW)
    restored = main_database(tmp_path / "main.sqlite3")
    opened = []
    for brand, ref, ciphertext in restored.execute("SELECT brand, ref, ciphertext FROM sealed").fetchall():
        try:
            opened.append(restarted.open(Sealed(ref, ciphertext), brand=brand).reveal())
        except Shredded:
            continue
    restored.close()
    assert sorted(opened) == ["the stays", "the stays too"]


WRITER = """
import sqlite3, sys
from datetime import UTC, datetime
from pathlib import Path
from ringback.flow import Label
from ringback.text import RawText
from ringback.vault import MasterKey, Vault
from ringback.vault.sqlite import SqliteKeyStore
folder = Path(sys.argv[1])
vault = Vault(SqliteKeyStore(folder / "keys.sqlite3"), MasterKey(bytes(range(32))))
db = sqlite3.connect(folder / "main.sqlite3", isolation_level=None)
expires = datetime(2100, 1, 1, tzinfo=UTC)
print("ready", flush=True)
while True:
    batch = [vault.prepare(RawText(str(i)), brand=1, kind="contact.phone", label=Label.CONTACT, expires=expires)
             for i in range(5)]
    db.execute("BEGIN IMMEDIATE")
    db.executemany("INSERT INTO sealed VALUES (1, ?, ?)", [(p.sealed.ref, p.sealed.ciphertext) for p in batch])
    vault.commit(batch)
    db.execute("COMMIT")
"""


def test_no_crash_leaves_a_ciphertext_without_its_key(tmp_path: Path) -> None:
    db = main_database(tmp_path / "main.sqlite3")
    chance = random.Random()
    for _ in range(5):
        before = _count(db)
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE)
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"ready\n"
        while _count(db) < before + chance.randint(5, 100):
            assert writer.poll() is None
        writer.kill()
        writer.wait(timeout=30)
        writer.stdout.close()
    rows = db.execute("SELECT ref, ciphertext FROM sealed").fetchall()
    db.close()
    store = SqliteKeyStore(tmp_path / "keys.sqlite3")
    vault = Vault(store, MASTER)
    assert {vault.open(Sealed(*row), brand=1).reveal() for row in rows} == set("01234")
    keys = store.sweep(2**40)
    assert keys >= len(rows), "garbage keys are harmless, and swept"
    with pytest.raises(Shredded):
        vault.open(Sealed(*rows[0]), brand=1)


def _count(db: sqlite3.Connection) -> int:
    count: int = db.execute("SELECT count(*) FROM sealed").fetchone()[0]
    return count
