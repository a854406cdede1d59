"""The demo's make-believe world: the sandbox network and telephone on one port of this machine.

No Django here: this runs in the process that supervises the desk. What customers wrote lies in one
sealed file between two runs.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from ringback.channels.sandbox.server import NetworkApp
from ringback.channels.sandbox.state import Page
from ringback.sandbox.asgi import Mount
from ringback.sandbox.serve import Served, serving
from ringback.telephony.sandbox.server import SwitchApp
from ringback.telephony.sandbox.state import Line

NETWORK: Final = "/network"
TELEPHONE: Final = "/telephone"
PAGES: Final = {"bank": "harborbank", "clinic": "lakesideclinic"}
"""The account of each kind of page that customers write to."""

_EVERY: Final = 10.0
"""Seconds between two savings, when anything changed."""


@dataclass(frozen=True)
class World:
    """A running world. ``address`` is its root; the network and the telephone lie under their paths."""

    served: Served
    network: NetworkApp
    switch: SwitchApp

    @property
    def address(self) -> str:
        """``http://127.0.0.1:…``."""
        return self.served.address

    def connect(self, told: Mapping[str, Any], desk: str) -> None:
        """Make the brands' pages and lines known, as ``site.demo`` told of them; ``desk`` gets their events."""
        self.served.do(lambda: self._connect(told, desk))

    def _connect(self, told: Mapping[str, Any], desk: str) -> None:
        for row in told["pages"]:
            known = {key: row[key] for key in ("account", "name", "handle", "token", "about")}
            self.network.add_page(Page(**known, hook_url=desk + row["hook"], hook_secret=row["secret"].encode()))
        for row in told["lines"]:
            hook, secret = desk + row["hook"], row["secret"].encode()
            self.switch.add_line(Line(row["name"], row["token"], tuple(row["numbers"]), hook, secret))
        self.network.resume()
        self.switch.resume()

    @contextmanager
    def traffic(self) -> Iterator[None]:
        """Customers write by themselves while the block runs; each of them once in the world's life."""
        from ringback.channels.sandbox import customers

        stop = asyncio.Event()
        network, telephone = self.address + NETWORK, self.address + TELEPHONE
        writing = customers.run(network, PAGES, 1.0, stop, telephone=telephone)
        going = asyncio.run_coroutine_threadsafe(writing, self.served.loop)
        try:
            yield
        finally:
            self.served.do(stop.set)
            going.result(timeout=10)


@contextmanager
def world(file: Path, key: bytes) -> Iterator[World]:
    """The world while the block runs: as it was left in ``file``, saved there again in the end.

    Raises ``ConfigError`` for a file sealed with another key.
    """
    network, switch = NetworkApp(), SwitchApp()
    if file.exists():
        network.load(file, key)
    with serving(Mount({NETWORK: network, TELEPHONE: switch})) as served:
        saving = asyncio.run_coroutine_threadsafe(_keep(network, file, key), served.loop)
        try:
            yield World(served, network, switch)
        finally:
            saving.cancel()
            served.do(lambda: network.save(file, key))


async def _keep(network: NetworkApp, file: Path, key: bytes) -> None:
    """Save from time to time, so that a power cut costs seconds."""
    saved = network.network.version
    while True:
        await asyncio.sleep(_EVERY)
        if network.network.version != saved:
            saved = network.network.version
            with suppress(OSError):  # a full disk must not end the network; the next round tries again
                network.save(file, key)
