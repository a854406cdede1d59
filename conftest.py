"""For every test: its own data folder, and no network but loopback."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from pytest_socket import socket_allow_hosts

pytest_plugins = ["tests.servers", "tests.databases"]

KEPT = ("RINGBACK_DATA", "RINGBACK_SECRET_KEY", "RINGBACK_DATABASE_URL")
# No test measures time: a busy machine is no mistake.
settings.register_profile("ringback", deadline=None)
settings.load_profile("ringback")

_FOLDER = Path(tempfile.mkdtemp(prefix="ringback-test-"))
os.environ.setdefault("RINGBACK_DATA", str(_FOLDER))
os.environ.setdefault("RINGBACK_SECRET_KEY", "only-for-tests-" + "x" * 40)


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
