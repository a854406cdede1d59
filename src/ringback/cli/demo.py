"""``ringback demo``: the whole journey on a make-believe network and telephone."""

from __future__ import annotations

import argparse
import base64
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from threading import Thread
from typing import IO, TYPE_CHECKING, Any

from ringback.cli import options
from ringback.errors import ConfigError
from ringback.site.demo_folder import folder

if TYPE_CHECKING:
    from ringback.site.world import World
    from ringback.vault import MasterKey

HOST = "127.0.0.1"
_LOG_INS = (
    ("ana@harborbank.example", "agent of Harbor Bank"),
    ("sam@harborbank.example", "supervisor of Harbor Bank"),
    ("noor@harborbank.example", "compliance officer of Harbor Bank"),
    ("cleo@lakesideclinic.example", "agent of Lakeside Clinic"),
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--fresh", action="store_true", help="start over: delete what an earlier demo left")
    parser.add_argument("--port", type=options.port, default=8400, help="the desk's port (default: 8400)")
    parser.add_argument("--no-traffic", action="store_true", help="let no customers write by themselves")
    parser.add_argument("--open", action="store_true", help="open the desk in a browser")
    parser.add_argument("--data", type=Path, default=Path(".ringback"), help="the data folder (default: .ringback)")


def run(args: argparse.Namespace) -> int:
    """Run until Ctrl-C or SIGTERM, then leave everything so that the next start goes on from there."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    data, free = args.data.absolute(), _free(args.port)
    with folder(data, fresh=args.fresh) as (master, password):
        _environment(data)
        with _prepared(free, data, master, password) as (world, helper):
            return _supervise(args, free, password, world, helper)


def _free(port: int) -> int:
    """The port, found free; any free one for 0. Raises ``ConfigError`` when it is taken."""
    try:
        with socket.create_server((HOST, port)) as tried:
            return int(tried.getsockname()[1])
    except OSError as error:
        raise ConfigError(f"port {port} cannot be used: {error.strerror}; choose another with --port") from None


def _environment(data: Path) -> None:
    """Nothing set for another installation reaches the demo's processes."""
    for name in [name for name in os.environ if name.startswith("RINGBACK_")]:
        del os.environ[name]
    os.environ.update(RINGBACK_DATA=str(data), RINGBACK_SANDBOX="1", RINGBACK_LOG=str(data / "demo.log"))
    os.environ.setdefault("MALLOC_ARENA_MAX", "2")  # threads share their memory pools: a tenth less of it


@contextmanager
def _prepared(port: int, data: Path, master: MasterKey, password: str) -> Iterator[tuple[World, subprocess.Popen[str]]]:
    """The world and the database, knowing each other, while the block runs; and who pins the notices when told."""
    command = [sys.executable, "-m", "ringback.site.demo"]
    with ExitStack() as stack:
        # Started first: it imports Django while we import what the world needs.
        pipe = subprocess.PIPE
        helper = stack.enter_context(subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True))  # noqa: S603
        stack.callback(helper.kill)
        from ringback.site import world

        key = base64.urlsafe_b64encode(master.wrapping(b"ringback/demo/world"))
        here = stack.enter_context(world.world(data / "world.sealed", key))
        where = {"network": here.address + world.NETWORK, "telephone": here.address + world.TELEPHONE}
        told = _ask(helper, {**where, "password": password})
        here.connect(told, f"http://{HOST}:{port}")
        os.environ["RINGBACK_SANDBOX_URL"] = here.address
        yield here, helper


def _ask(helper: subprocess.Popen[str], asked: dict[str, str]) -> dict[str, Any]:
    """What the helper answers. Raises ``ConfigError`` when it ended instead; it has said why."""
    _say(helper.stdin, json.dumps(asked))
    answer = helper.stdout.readline() if helper.stdout else ""
    if not answer:
        raise ConfigError("the data folder could not be prepared; --fresh starts over")
    return dict(json.loads(answer))


def _say(pipe: IO[str] | None, line: str) -> None:
    if pipe:
        pipe.write(line + "\n")
        pipe.flush()


def _supervise(args: argparse.Namespace, port: int, password: str, world: World, helper: subprocess.Popen[str]) -> int:
    from ringback.site.supervise import Child, Supervisor

    def ready() -> None:
        # Not before: on two cores it would keep the others from starting.
        with suppress(BrokenPipeError):
            _say(helper.stdin, "pin")
        Thread(target=helper.wait, daemon=True).start()
        _greet(port, password, args.data)
        if not args.no_traffic:
            stack.enter_context(world.traffic())
        if args.open:
            import webbrowser

            webbrowser.open(f"http://{HOST}:{port}/sandbox")

    us = [sys.executable, "-m", "ringback.cli"]
    web = Child("web", [*us, "serve", "--host", HOST, "--port", str(port)])
    worker = Child("worker", [*us, "work"])
    with ExitStack() as stack:
        return Supervisor([web, worker], ready=ready).run()


def _greet(port: int, password: str, data: Path) -> None:
    """The URL and the log-ins."""
    lines = [
        f"Ringback is running: http://{HOST}:{port}/sandbox",
        "",
        f"Log in with the password  {password}",
        *(f"  {email:<28} {who}" for email, who in _LOG_INS),
        "",
        "On the left you are a customer of a make-believe network, on the right an agent. Calls are allowed at any",
        f"hour here; the brands' policies in {data / 'policies'} say so. Real ones keep legal hours.",
        "Ctrl-C stops it; starting it again goes on from there.",
    ]
    print("\n".join(lines), flush=True)
