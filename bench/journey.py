"""How soon a post is contained and answered: from the webhook's first byte to the network being asked.

    .venv/bin/python bench/journey.py [--database sqlite|postgres] [--rate 100] [--seconds 20] [--leaks 0.05]

Real web and worker processes; a stand-in for the network that answers at once and notes when it is
asked to hide an item and to reply to its author. Loopback only; the load is bounded, and so is the wait.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

import ingest  # noqa: E402 - beside this file

from ringback.sandbox.serve import serving  # noqa: E402
from ringback.wire.inbound import signature  # noqa: E402

CARD = "my card 4111 1111 1111 1111 was charged twice"
CLEAN = "the new app looks lovely"
TARGET = 1.0
"""Seconds within which 95 of 100 posts are contained."""
_PATIENCE = 30.0


class Network:
    """Answers at once, and notes when it was first asked what about which item."""

    def __init__(self) -> None:
        self.asked: dict[tuple[str, str], float] = {}

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            for _ in range(2):
                await send({"type": f"{(await receive())['type']}.complete"})
            return
        while (await receive()).get("more_body"):
            pass
        _, _, _, item, *what = scope["path"].split("/")
        self.asked.setdefault((what[0] if what else scope["method"], item), time.perf_counter())
        body = json.dumps({"id": f"re_{len(self.asked)}", "state": "hidden"}).encode()
        head = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": head})
        await send({"type": "http.response.body", "body": body})


def request(number: int, page: tuple[str, str], text: str) -> bytes:
    account, secret = page
    event = {
        "type": "item.created", "id": f"it_{number}", "version": 1, "parent": "", "thread": "",
        "at": datetime.now(UTC).isoformat(), "author": {"id": f"pe_{number}", "name": "Somebody"}, "text": text,
    }  # fmt: skip
    body = json.dumps({"account": account, "events": [event]}).encode()
    head = (
        f"POST /hooks/sandbox/{account} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: {len(body)}\r\n"
        f"x-sandbox-signature-256: {signature(secret.encode(), body)}\r\n\r\n"
    )
    return head.encode() + body


async def post(port: int, pages: list[tuple[str, str]], args: argparse.Namespace) -> tuple[dict[str, float], int]:
    """Send at the rate, whatever the answers take; when each leak was sent, and how many were refused."""
    dice, sent, refused = random.Random(5), {}, 0
    idle: asyncio.Queue[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = asyncio.Queue()
    for _ in range(64):
        idle.put_nowait(await asyncio.open_connection("127.0.0.1", port))

    async def one(number: int) -> None:
        nonlocal refused
        leak = dice.random() < args.leaks
        made = request(number, pages[number % len(pages)], CARD if leak else CLEAN)
        if leak:
            sent[f"it_{number}"] = time.perf_counter()  # waiting for a connection counts too
        reader, writer = await idle.get()
        writer.write(made)
        refused += not (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 200")
        idle.put_nowait((reader, writer))

    started, tasks = time.perf_counter(), []
    for number in range(int(args.rate * args.seconds)):
        await asyncio.sleep(max(0.0, started + number / args.rate - time.perf_counter()))
        tasks.append(asyncio.create_task(one(number)))
    await asyncio.gather(*tasks)
    return sent, refused


def measure(kind: str, args: argparse.Namespace) -> bool:
    network = Network()
    with serving(network) as served, ingest.database(kind) as environ:
        secrets = json.loads(ingest.child("prepare", environ=environ))
        pages = [(account, secret) for account, secret in secrets]
        point(environ, served.address)
        with working(environ), ingest.serving("group", environ) as port:
            sent, refused = asyncio.run(post(port, pages, args))
            end = time.perf_counter() + _PATIENCE
            while time.perf_counter() < end and any(("private_replies", item) not in network.asked for item in sent):
                time.sleep(0.05)
    print(f"{kind}: {int(args.rate * args.seconds)} posts at {args.rate}/s, {len(sent)} leaks, {refused} refused")
    met = show(network, sent, "hide", "hide")
    show(network, sent, "reply", "private_replies")
    return met


WORKER = """
from ringback.site.assembly import assemble
runtime = assemble()
from ringback.site.settings import CONFIG
from ringback.site.work import run_worker
run_worker(runtime, CONFIG.data, ready=lambda: print("ready", flush=True))
"""


@contextmanager
def working(environ: dict[str, str]) -> Iterator[None]:
    """A worker process as it ships, while the block runs."""
    process = subprocess.Popen(
        [sys.executable, "-c", WORKER], env=environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield
    finally:
        process.terminate()
        process.wait(30)


def point(environ: dict[str, str], address: str) -> None:
    """Let the pages' network be the one at this address; no reply is held back by the circuit breaker."""
    code = (
        "import sys; from ringback.site.assembly import assemble; assemble()\n"
        "from ringback.store.models import Brand, Page\n"
        "Page.objects.update(base_url=sys.argv[1])\n"
        "for b in Brand.objects.all():\n"
        "    b.settings = {**b.settings, 'replies_per_minute': 10**6}; b.save()\n"
    )
    subprocess.run([sys.executable, "-c", code, address], env=environ, check=True)


def show(network: Network, sent: dict[str, float], name: str, what: str) -> bool:
    times = sorted(network.asked[what, item] - at for item, at in sent.items() if (what, item) in network.asked)
    if not times:
        print(f"  {name:6} none of {len(sent)} arrived")
        return False
    p50, p95, p99 = (times[min(len(times) - 1, int(len(times) * share))] * 1e3 for share in (0.5, 0.95, 0.99))
    print(f"  {name:6} {len(times):5} of {len(sent)}  p50 {p50:7.0f} ms  p95 {p95:7.0f} ms  p99 {p99:7.0f} ms")
    return len(times) == len(sent) and p95 <= TARGET * 1e3


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--database", choices=("sqlite", "postgres"), action="append")
    parser.add_argument("--rate", type=float, default=100)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--leaks", type=float, default=0.05, help="the share of posts that show a card")
    args = parser.parse_args()
    met = [measure(kind, args) for kind in args.database or ("sqlite", "postgres")]
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
