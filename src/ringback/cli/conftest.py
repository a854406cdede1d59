"""Running the command line as people do: as a process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """``run("inspect", "--jsonl", given=b"…")`` in an empty folder, with no setting of ours but ``env``."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("RINGBACK_", "DJANGO_"))}

    def run(*words: str, given: bytes = b"", **env: str) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "ringback.cli", *words]
        return subprocess.run(  # noqa: S603 - our own command line
            command, input=given, capture_output=True, timeout=120, cwd=tmp_path, env={**environ, **env}, check=False
        )

    return run
