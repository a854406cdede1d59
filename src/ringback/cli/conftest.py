"""Running the command line as people do: as a process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[bytes]]
Session = Callable[..., list[tuple[int, str, str]]]

_SESSION = """
import contextlib, io, json, sys
from ringback.cli import main
ended = []
for words in json.load(sys.stdin):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            status = main(words)
        except SystemExit as stop:
            status = stop.code
    ended.append((status, out.getvalue(), err.getvalue()))
json.dump(ended, sys.stdout)
"""


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """``run("inspect", "--jsonl", given=b"…")`` in an empty folder, with no setting of ours but ``env``."""
    environ = _environ()

    def run(*words: str, given: bytes = b"", **env: str) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "ringback.cli", *words]
        return subprocess.run(  # noqa: S603 - our own command line
            command, input=given, capture_output=True, timeout=120, cwd=tmp_path, env={**environ, **env}, check=False
        )

    return run


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """``session(["init"], ["check"])``: several commands in one process, each with its status, stdout and stderr."""

    def session(*commands: list[str], **env: str) -> list[tuple[int, str, str]]:
        ended = subprocess.run(  # noqa: S603 - our own command line
            [sys.executable, "-c", _SESSION], input=json.dumps(commands).encode(), capture_output=True, timeout=120,
            cwd=tmp_path, env={**_environ(), **env}, check=True,
        )  # fmt: skip
        return [(status, out, err) for status, out, err in json.loads(ended.stdout)]

    return session


def _environ() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith(("RINGBACK_", "DJANGO_"))}
