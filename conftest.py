"""For every test: its own data folder, and no network but loopback."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from pytest_socket import socket_allow_hosts

pytest_plugins = ["tests.servers", "tests.databases"]

KEPT = ("RINGBACK_DATA", "RINGBACK_SECRET_KEY", "RINGBACK_DATABASE_URL")
# No test measures time: a busy machine is no mistake.
# Everywhere properties look for new examples; on CI a commit is judged by the same ones each time.
settings.register_profile("explore", deadline=None)
settings.register_profile("same", deadline=None, derandomize=True, database=None)
settings.load_profile("same" if os.environ.get("CI") else "explore")

_FOLDER = Path(tempfile.mkdtemp(prefix="ringback-test-"))
os.environ.setdefault("RINGBACK_DATA", str(_FOLDER))
os.environ.setdefault("RINGBACK_SECRET_KEY", "only-for-tests-" + "x" * 40)


def pytest_unconfigure() -> None:
    """Leave nothing behind."""
    shutil.rmtree(_FOLDER, ignore_errors=True)


def pytest_runtest_setup() -> None:
    """Blocked: a test that needs the Internet is a test that lies about what it needs."""
    # Only connecting is blocked: servers of our own on loopback are real ones.
    socket_allow_hosts(["127.0.0.1", "::1"], allow_unix_socket=True)


@pytest.fixture(autouse=True)
def _quiet_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of the developer's own machine reaches a test."""
    for name in list(os.environ):
        if name.startswith("RINGBACK_") and name not in KEPT:
            monkeypatch.delenv(name)
