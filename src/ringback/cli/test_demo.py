"""``demo`` as a newcomer runs it: it starts, contains what is posted, stops without a trace, and goes on."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest

from ringback.cli.conftest import Run

T = TypeVar("T")
CARD = "my card 4111 1111 1111 1111 was charged twice"
WAIT = 90.0


def until(look: Callable[[], T | None], seconds: float = WAIT) -> T:
    """What ``look`` finds; the bound is for failures only."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := look():
            return found
        time.sleep(0.05)
    raise AssertionError("it did not come to pass")


def children(pid: int) -> list[int]:
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for task in tasks for child in task.read_text().split()]


@contextmanager
def demo(folder: Path, how: signal.Signals) -> Iterator[tuple[str, int]]:
    """A running demo: the desk's address and the process; stopped with ``how``, and checked to be gone."""
    shown = folder.parent / "shown.txt"
    command = [sys.executable, "-m", "ringback.cli", "demo", "--no-traffic", "--port", "0", "--data", str(folder)]
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("RINGBACK_", "DJANGO_"))}
    # A background job of a shell ignores SIGINT, and so would its children.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    with shown.open("wb") as out, subprocess.Popen(command, stdout=out, stderr=out, env=environ) as process:
        signal.signal(signal.SIGINT, before)
        try:
            until(lambda: "Ctrl-C" in shown.read_text() or process.poll() is not None)
            assert process.poll() is None, shown.read_text()
            address = re.search(r"http://127\.0\.0\.1:\d+", shown.read_text())
            assert address
            assert (folder / "demo.json").stat().st_mode & 0o077 == 0
            yield address[0], process.pid
            descendants = children(process.pid)
            assert len(descendants) in (2, 3), "web, worker, and perhaps who pins the notices"
            process.send_signal(how)
            assert process.wait(WAIT) == 0, shown.read_text()
            assert not [pid for pid in descendants if Path(f"/proc/{pid}").exists()]
        finally:
            process.kill()


def world(pid: int) -> httpx.Client:
    """The make-believe network of a demo: its web process knows where it is."""
    web = next(child for child in children(pid) if b"serve" in Path(f"/proc/{child}/cmdline").read_bytes())
    environ = Path(f"/proc/{web}/environ").read_bytes().decode()
    address = next(row.partition("=")[2] for row in environ.split("\0") if row.startswith("RINGBACK_SANDBOX_URL="))
    return httpx.Client(base_url=address + "/network", timeout=30)


def post(network: httpx.Client, name: str) -> str:
    who = network.post("/customer/people", json={"name": name}).json()["id"]
    made = network.post("/customer/pages/harborbank/posts", json={"as": who, "text": CARD})
    return str(made.raise_for_status().json()["id"])


def posts(network: httpx.Client) -> dict[str, Any]:
    """What somebody else sees on the page, by id."""
    return {row["id"]: row for row in network.get("/customer/pages/harborbank").json()["posts"]}


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/task").is_dir() or os.getuid() != 0, reason="looks into other processes")
def test_the_demo_starts_contains_stops_and_goes_on(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with demo(folder, signal.SIGINT) as (address, pid), world(pid) as network:
        assert httpx.get(f"{address}/readyz").status_code == 200
        until(lambda: network.get("/customer/pages/harborbank").json()["notice"]["pinned"])
        item = post(network, "Robin")
        until(lambda: item not in posts(network))
    kept = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert not re.search(rb"4111.?1111", kept)  # four digits alone stand in a ciphertext now and then
    with demo(folder, signal.SIGTERM) as (address, pid), world(pid) as network:
        assert network.get("/customer/people").json()["people"][0]["name"] == "Robin"
        assert item not in posts(network), "it is still hidden"
        again = post(network, "Alex")
        until(lambda: again not in posts(network))


def test_a_folder_that_is_not_a_demos_is_left_alone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "letter.txt").write_text("dear")
    for words in (["--fresh"], []):
        ended = run("demo", "--data", "letters", "--port", "0", *words)
        assert (ended.returncode, ended.stderr.count(b"\n")) == (2, 1)
        assert b"was not made by the demo" in ended.stderr
    assert (tmp_path / "letters" / "letter.txt").read_text() == "dear"


def test_a_taken_port_is_said_in_one_line(run: Run, tmp_path: Path) -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as taken:
        ended = run("demo", "--port", str(taken.getsockname()[1]))
    assert (ended.returncode, ended.stderr.count(b"\n")) == (2, 1)
    assert b"choose another with --port" in ended.stderr
    assert not (tmp_path / ".ringback").exists()
