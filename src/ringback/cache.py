"""Compiled databases kept between runs, in the user's own cache folder. A file not of our making is never read."""

from __future__ import annotations

import hashlib
import os
import platform
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import cache
from pathlib import Path

_MAGIC = b"ringback cache 1\n"


class Folder:
    """A cache that is a folder: one file for each key, machine and interpreter.

    Loading a database somebody else made could run their code. So the folder and its files must belong to
    this user and be writable by nobody else, and a file must hold what its digest says; any other is
    made anew. Where no folder can be had, nothing is kept and nothing fails.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or _folder()

    def get(self, key: str) -> bytes | None:
        """What ``put`` kept under ``key`` on this machine, or ``None``."""
        with suppress(OSError):
            if not _private(self._path.lstat(), stat.S_ISDIR):
                return None
            file = os.open(self._file(key), os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
            with os.fdopen(file, "rb") as opened:
                if not _private(os.fstat(opened.fileno()), stat.S_ISREG):
                    return None
                kept = opened.read()
            head, value = kept[: len(_MAGIC) + 32], kept[len(_MAGIC) + 32 :]
            return value if head == _MAGIC + _digest(key, value) else None
        return None

    def put(self, key: str, value: bytes) -> None:
        """Keep ``value``, all of it or nothing."""
        with suppress(OSError):
            self._path.mkdir(mode=0o700, parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self._path, delete=False) as file:
                file.write(_MAGIC + _digest(key, value) + value)
            Path(file.name).replace(self._file(key))

    @contextmanager
    def making(self, key: str) -> Iterator[None]:
        """While what is kept under ``key`` is made: one process at a time, where the system can hold others off."""
        with ExitStack() as stack:
            with suppress(OSError, ImportError):
                import fcntl  # not on Windows: there two processes may do the same work

                self._path.mkdir(mode=0o700, parents=True, exist_ok=True)
                flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
                lock = stack.enter_context(os.fdopen(os.open(self._file(key).with_suffix(".lock"), flags, 0o600), "w"))
                fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def _file(self, key: str) -> Path:
        return self._path / f"{hashlib.sha256(f'{_machine()} {_code()} {key}'.encode()).hexdigest()[:40]}.db"


def _private(status: os.stat_result, is_right: Callable[[int], bool]) -> bool:
    """Whether a file or folder is of the right sort, this user's, and nobody else's to write."""
    ours = not hasattr(os, "getuid") or (status.st_uid == os.getuid() and not status.st_mode & 0o022)
    return ours and is_right(status.st_mode)


def _digest(key: str, value: bytes) -> bytes:
    return hashlib.sha256(key.encode() + b"\n" + value).digest()


def _folder() -> Path:
    """Where this user's caches are (XDG Base Directory; the usual places elsewhere)."""
    home = os.environ.get("XDG_CACHE_HOME")
    if home and Path(home).is_absolute():
        return Path(home) / "ringback"
    if sys.platform == "darwin":
        return Path("~/Library/Caches/ringback").expanduser()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", "~")).expanduser() / "ringback" / "cache"
    return Path("~/.cache/ringback").expanduser()


@cache
def _machine() -> str:
    """What a compiled database depends on besides its patterns: the processor and what it can do."""
    features = platform.processor()
    with suppress(OSError):
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
        features = next((line for line in lines if line.startswith(("flags", "Features"))), features)
    return f"{platform.machine()} {sys.platform} {features}"


@cache
def _code() -> str:
    """The code that writes down what is compiled: a change of ours must never meet an older database."""
    files = sorted(Path(__file__).with_name("detect").glob("*.py"))
    return hashlib.sha256(b"\n".join(file.read_bytes() for file in files)).hexdigest()
