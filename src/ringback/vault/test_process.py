"""Hardening is tested in processes of their own: it cannot be undone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ringback.vault.process import swap_on

HARDENED = """
import resource
resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
from ringback.vault.process import harden, hardened
before = hardened()
harden()
print(before, hardened(), resource.getrlimit(resource.RLIMIT_CORE), open("/proc/self/status").read().count("Uid"))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_hardening_holds() -> None:
    done = subprocess.run([sys.executable, "-c", HARDENED], capture_output=True, text=True, check=True, timeout=30)
    assert done.stdout.split("\n")[0] == "False True (0, 0) 1"


@pytest.mark.parametrize(
    ("content", "on"),
    [
        ("Filename Type Size Used Priority\n", False),
        ("Filename Type Size Used Priority\n/dev/sda2 partition 8 0 -2\n", True),
        ("Filename Type Size Used Priority\n/dev/zram0 partition 8 0 100\n", False),
        ("Filename Type Size Used Priority\n/dev/zram0 partition 8 0 100\n/swap.img file 8 0 -2\n", True),
    ],
)
def test_swap_is_seen(tmp_path: Path, content: str, on: bool) -> None:
    swaps = tmp_path / "swaps"
    swaps.write_text(content)
    assert swap_on(swaps) is on


def test_unknown_swap_counts_as_swap(tmp_path: Path) -> None:
    assert swap_on(tmp_path / "none")
