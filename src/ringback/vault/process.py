"""Keeps this process's memory, where raw text and keys live, off the disk."""

from __future__ import annotations

import ctypes
import resource
import sys
from pathlib import Path

_PR_GET_DUMPABLE = 3
_PR_SET_DUMPABLE = 4
_SWAPS = Path("/proc/swaps")


def harden() -> None:
    """No core dump of this process, and no other process of its user may read its memory.

    Web and worker call it first of all. The limit is inherited by children; on Linux "not dumpable" is
    not, so each process calls it after it started.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        _prctl(_PR_SET_DUMPABLE, 0)


def hardened() -> bool:
    """Whether ``harden`` holds for this process."""
    no_core = resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
    return no_core and (sys.platform != "linux" or _prctl(_PR_GET_DUMPABLE, 0) == 0)


def swap_on(swaps: Path = _SWAPS) -> bool:
    """Whether memory may be written to a swap device; unknown counts as yes. ``ringback check`` warns.

    Swap in compressed memory (zram) counts as none: it is on no disk.
    """
    try:
        lines = swaps.read_text(encoding="utf-8").splitlines()[1:]
    except OSError:
        return True
    return any(line.strip() and not line.startswith("/dev/zram") for line in lines)


def _prctl(option: int, value: int) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    result: int = libc.prctl(option, value, 0, 0, 0)
    if result < 0:
        raise OSError(ctypes.get_errno(), "prctl failed")
    return result
