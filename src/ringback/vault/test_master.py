"""The master key: every way it can be wrong is one sentence that says what to do."""

from __future__ import annotations

import base64
import os
import pickle
import stat
from pathlib import Path

import pytest

from ringback.errors import ConfigError
from ringback.vault.master import KEY, KEY_FILE, MasterKey, load, make

RAW = bytes(range(100, 132))
WRITTEN = [
    RAW.hex(),
    RAW.hex().upper(),
    base64.b64encode(RAW).decode(),
    base64.urlsafe_b64encode(RAW).decode().rstrip("="),
    f"  {base64.b64encode(RAW).decode()}\n",
]


def key_file(folder: Path, content: str, mode: int = 0o600) -> Path:
    path = folder / "master.key"
    path.write_text(content)
    path.chmod(mode)
    return path


@pytest.mark.parametrize("written", WRITTEN)
def test_every_way_to_write_it_gives_the_same_key(tmp_path: Path, written: str) -> None:
    expected = MasterKey(RAW).id
    path = key_file(tmp_path, written)
    assert load(path).id == expected
    assert load(environ={KEY: written}).id == expected
    assert load(environ={KEY_FILE: str(path)}).id == expected


def test_make_writes_a_file_that_load_reads(tmp_path: Path) -> None:
    path = tmp_path / "master.key"
    old_umask = os.umask(0)
    try:
        made = make(path)
    finally:
        os.umask(old_umask)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert load(path).id == made.id
    assert made.id != make(tmp_path / "other.key").id


def test_make_never_replaces_a_key(tmp_path: Path) -> None:
    path = tmp_path / "master.key"
    before = make(path)
    with pytest.raises(ConfigError, match="lock out"):
        make(path)
    assert load(path).id == before.id
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ConfigError):
        make(tmp_path / "link")
    with pytest.raises(ConfigError, match="cannot be written"):
        make(tmp_path / "no" / "folder")


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660, 0o620, 0o601])
def test_a_key_others_can_reach_is_refused(tmp_path: Path, mode: int) -> None:
    with pytest.raises(ConfigError, match="chmod 600"):
        load(key_file(tmp_path, RAW.hex(), mode))


@pytest.mark.parametrize(
    ("written", "says"),
    [
        (RAW[:-1].hex(), "31 bytes"),
        (base64.b64encode(RAW + b"x").decode(), "33 bytes"),
        ("", "0 bytes"),
        ("correct horse battery staple, said the ü", "neither hex nor base64"),
        ("0" * 64, "not random"),
        (base64.b64encode(b"password" * 4).decode(), "not random"),
    ],
)
def test_a_wrong_key_is_refused_and_not_repeated(tmp_path: Path, written: str, says: str) -> None:
    path = key_file(tmp_path, written)
    with pytest.raises(ConfigError, match=says) as refusal:
        load(path)
    assert not written or written not in str(refusal.value)
    assert refusal.value.__cause__ is None
    assert refusal.value.__suppress_context__ or refusal.value.__context__ is None


def test_no_key_says_how_to_give_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=KEY_FILE):
        load(environ={})
    with pytest.raises(ConfigError, match="one of them"):
        load(environ={KEY: RAW.hex(), KEY_FILE: "x"})
    with pytest.raises(ConfigError, match="does not exist"):
        load(tmp_path / "none")
    with pytest.raises(ConfigError, match="not a file"):
        load(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ConfigError, match="not a file"):
        load(tmp_path / "pipe")


def test_a_key_does_not_show_itself() -> None:
    key = MasterKey(RAW)
    assert RAW.hex() not in f"{key!r} {key}"
    assert repr(RAW) not in repr(key)
    with pytest.raises(TypeError):
        pickle.dumps(key)
    with pytest.raises(ConfigError, match="31"):
        MasterKey(RAW[:-1])
