"""An installation from nothing: what is missing or wrong is said in one line, before anything starts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ringback.cli.conftest import Run


@pytest.fixture
def installed(run: Run, tmp_path: Path) -> Run:
    """One that ``init`` made in ``.ringback``."""
    ended = run("init")
    assert ended.returncode == 0, ended.stderr
    assert (tmp_path / ".ringback" / "master.key").stat().st_mode & 0o077 == 0
    return run


def test_nothing_starts_without_a_data_folder(run: Run) -> None:
    for command in ("serve", "work", "audit verify"):
        ended = run(*command.split())
        assert ended.returncode == 2
        assert ended.stderr.count(b"\n") == 1
        assert b"create it" in ended.stderr
    assert b"R001" in run("check").stdout


def test_nothing_starts_with_a_missing_wrong_or_open_key(installed: Run, tmp_path: Path) -> None:
    key = tmp_path / ".ringback" / "master.key"
    kept = key.read_bytes()
    key.chmod(0o644)
    refused = installed("serve")
    assert (refused.returncode, refused.stderr.count(b"\n")) == (2, 1)
    assert b"chmod 600" in refused.stderr
    key.unlink()
    refused = installed("work")
    assert (refused.returncode, refused.stderr.count(b"\n")) == (2, 1)
    assert b"restore it" in refused.stderr
    assert b"R002" in installed("check").stdout
    assert installed("init").returncode == 2, "a new key would lock out what the old one opens"
    assert installed("key", "make", str(key)).returncode == 0
    refused = installed("serve")
    assert (refused.returncode, refused.stderr.count(b"\n")) == (2, 1)
    assert b"give the right key file" in refused.stderr
    assert b"R003" in installed("check").stdout
    key.write_bytes(kept)
    assert installed("check").returncode == 0


def test_a_brand_a_page_and_a_person_are_added_and_what_is_wrong_is_found(installed: Run, tmp_path: Path) -> None:
    settings = tmp_path / "settings.json"
    settings.write_text(json.dumps({"phones": ["+12025550199"]}))
    brand = ["brand", "add", "harbor", "--organisation", "Clearwater", "--name", "Harbor"]
    assert installed(*brand, "--policy", "no-such").returncode == 2
    assert installed(*brand, "--policy", "us-bank", "--settings", str(settings)).returncode == 0
    page = ["page", "add", "--brand", "harbor", "--network", "sandbox", "--account", "harbor"]
    assert installed(*page, given=b"only-a-token\n").returncode == 2
    added = installed(*page, "--url", "http://127.0.0.1:9", given=b"the-token\nthe-secret\n")
    assert added.returncode == 0, added.stderr
    assert b"/hooks/sandbox/harbor" in added.stdout
    person = ["person", "add", "ana@harbor.example", "--name", "Ana", "--brand", "harbor", "--role", "agent"]
    assert installed(*person, RINGBACK_PERSON_PASSWORD="short").returncode == 2
    assert installed(*person, RINGBACK_PERSON_PASSWORD="a-long-first-password").returncode == 0
    found = installed("check")
    assert found.returncode == 1
    assert found.stdout.startswith(b"R008 sandbox/harbor: the sandbox network could not be reached")
    assert b"the-token" not in found.stdout + found.stderr + added.stdout
    assert b"harbor: whole" in installed("audit", "verify").stdout
    rotated = installed("key", "rotate")
    assert rotated.returncode == 0, rotated.stderr
    assert b"R008 sandbox/harbor: the sandbox network" in installed("check").stdout, "its token still opens"


def test_a_database_without_our_tables_and_a_taken_port_are_said_in_one_line(installed: Run, tmp_path: Path) -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as taken:
        refused = installed("serve", "--port", str(taken.getsockname()[1]))
    assert (refused.returncode, refused.stderr.count(b"\n")) == (2, 1)
    assert b"choose another --port" in refused.stderr
    (tmp_path / ".ringback" / "ringback.sqlite3").unlink()
    refused = installed("serve", "--port", "0")
    assert (refused.returncode, refused.stderr.count(b"\n")) == (2, 1)
    assert b"run ringback init" in refused.stderr
    assert b"R005" in installed("check").stdout
