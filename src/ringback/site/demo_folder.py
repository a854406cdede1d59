"""The demo's data folder: made by the demo, marked as its own, and the only thing it ever deletes."""

from __future__ import annotations

import fcntl
import json
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from ringback.errors import ConfigError
from ringback.vault import MasterKey, master

MARKER: Final = "demo.json"
_MADE_BY: Final = "ringback demo"
_CONSONANTS, _VOWELS = "bdfgklmnprstvz", "aeiou"


@contextmanager
def folder(path: Path, *, fresh: bool) -> Iterator[tuple[MasterKey, str]]:
    """The folder for one demo at a time, made where it is not there; its master key and everybody's password.

    Raises ``ConfigError`` for a folder that is not a demo's, or one where a demo is running.
    """
    if fresh:
        _remove(path)
    if not path.exists():
        path.mkdir(mode=0o700, parents=True)
    elif not (path / MARKER).is_file() and (not path.is_dir() or any(path.iterdir())):
        raise ConfigError(f"{path} was not made by the demo: name another folder with --data")
    with _alone(path):
        yield _key(path / "master.key"), _password(path / MARKER)


def _remove(path: Path) -> None:
    """Delete a folder with everything in it, if a demo made it and none is running there."""
    if not path.exists():
        return
    if path.is_symlink() or _read(path / MARKER) is None:
        raise ConfigError(f"{path} was not made by the demo, so --fresh leaves it alone: name another with --data")
    with _alone(path):
        shutil.rmtree(path)


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """While the block runs no other demo uses the folder."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    except OSError as error:
        raise ConfigError(f"{path} cannot be used: {error.strerror}") from None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        raise ConfigError(f"a demo is running in {path}: stop it, or name another folder with --data") from None
    finally:
        os.close(handle)


def _key(path: Path) -> MasterKey:
    return master.load(path) if path.exists() else master.make(path)


def _password(path: Path) -> str:
    """Kept in the marker, so that log-ins stay the same."""
    kept = _read(path)
    if kept is not None:
        return kept
    word = "-".join("".join(map(secrets.choice, (_CONSONANTS, _VOWELS) * 3)) for _ in range(3))
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        json.dump({"made_by": _MADE_BY, "password": word}, file)
    return word


def _read(path: Path) -> str | None:
    """The password in a marker; ``None`` when there is no marker of ours."""
    try:
        data = json.loads(path.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None
    if not isinstance(data, dict) or data.get("made_by") != _MADE_BY:
        return None
    return str(data.get("password", ""))
