"""The sandbox telephone for the contract tests: the same exchange on a loopback port, its time moved by hand."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import httpx

from ringback.sandbox.serve import Served, serving
from ringback.sandbox.service import HEADER
from ringback.sandbox.timers import HandTimers
from ringback.telephony.base import LineConfig, Ring, Trouble
from ringback.telephony.sandbox.server import SwitchApp
from ringback.telephony.sandbox.state import Line, Mode
from ringback.wire.inbound import Delivery, signature

SECRET = b"the line's webhook secret"
CALLER_ID = "+18005550199"
_TROUBLE: dict[Trouble, dict[str, Any]] = {
    Trouble.NONE: {"errors": 0.0, "lost": 0.0, "drop": 0.0, "forget": False},
    Trouble.UNAVAILABLE: {"errors": 1.0},
    Trouble.ANSWER_LOST: {"lost": 1.0},
    Trouble.EVENTS_LOST: {"drop": 1.0},
    Trouble.CALLS_FORGOTTEN: {"forget": True},
}


@contextmanager
def start() -> Iterator[SandboxFake]:
    """An exchange with one line, served while the block runs."""
    received: list[Delivery] = []

    def receive(request: httpx.Request) -> httpx.Response:
        received.append(Delivery(request.content, dict(request.headers)))
        return httpx.Response(204)

    timers = HandTimers()
    app = SwitchApp(timers=timers, transport=httpx.MockTransport(receive))
    with serving(app) as served:
        yield SandboxFake(app, served, timers, received)


class SandboxFake:
    """Implements ``telephony.base.Fake``."""

    endpoint = "agent-1"

    def __init__(self, app: SwitchApp, served: Served, timers: HandTimers, received: list[Delivery]) -> None:
        self._app, self._served, self._timers, self._received = app, served, timers, received
        self._switch = app.switch
        line = Line("harbor", "the line's token", (CALLER_ID,), "http://hooks.example/", SECRET)
        served.do(lambda: app.add_line(line))
        self._line = LineConfig(served.address, CALLER_ID, line.token, (SECRET,))

    @property
    def line(self) -> LineConfig:
        """The line, for ``DriverPackage.open``."""
        return self._line

    def wait(self, seconds: float) -> None:
        """Let time pass at once."""
        self._served.do(lambda: self._timers.advance(seconds))

    def phone(self, number: str) -> tuple[Ring, str]:
        """What a customer's phone is doing, and the number it shows."""
        device = self._switch.phone(number)
        return device.up, device.caller

    def answer(self, number: str) -> None:
        """The customer answers."""
        self._served.do(lambda: self._switch.answer(self._switch.phone(number)))

    def decline(self, number: str) -> None:
        """The customer refuses the call."""
        self._served.do(lambda: self._switch.decline(self._switch.phone(number)))

    def hang_up(self, number: str) -> None:
        """The customer hangs up."""
        self._served.do(lambda: self._switch.hang_up(self._switch.phone(number)))

    def agent_hangs_up(self) -> None:
        """The agent hangs up."""
        self._served.do(lambda: self._switch.hang_up(self._switch.headset(self.endpoint)))

    def engage(self, number: str) -> None:
        """The customer's phone is busy from now on."""
        self._switch.phone(number).mode = Mode.BUSY

    def deliveries(self) -> list[Delivery]:
        """Every status webhook sent until now, none still under way."""
        self._served.run(self._app.drained())
        return list(self._received)

    def sign(self, body: bytes) -> Mapping[str, str]:
        """The headers the exchange would send a body with."""
        return {HEADER: signature(SECRET, body)}

    def unknown(self) -> bytes:
        """A body with one event of a type nobody knows."""
        return json.dumps({"line": "harbor", "events": [{"leg": "call", "type": "levitated"}]}).encode()

    def trouble(self, kind: Trouble) -> None:
        """Make it fail in a way, or work again."""
        changes = {**_TROUBLE[Trouble.NONE], **_TROUBLE[kind]}
        self._served.do(lambda: self._switch.faults.change(changes))
