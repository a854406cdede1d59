"""The sandbox exchange as one ASGI application: the desk's API, the phones, and signed status webhooks."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from typing import Any

import httpx

from ringback.sandbox.asgi import Answer, Problem, Request, Route, same
from ringback.sandbox.service import Service, suffer
from ringback.sandbox.timers import LoopTimers, Timers
from ringback.sandbox.webhooks import Sleep
from ringback.telephony.sandbox.phone_api import PhoneApi
from ringback.telephony.sandbox.state import Call, Line, Order
from ringback.telephony.sandbox.switch import Switch

_E164 = re.compile(r"\+[1-9][0-9]{6,14}")
_LONGEST_RING, _LONGEST_CALL = 120, 14_400

Do = Callable[[Line, Request, str], Answer]


class SwitchApp(Service):
    """``switch`` is the state. ``control``, ``sleep`` and ``transport`` are those of ``Service``."""

    def __init__(
        self,
        *,
        control: str = "",
        timers: Timers | None = None,
        setup: float = 0.3,
        pickup: float = 0.7,
        sleep: Sleep = asyncio.sleep,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self.switch = Switch(timers or LoopTimers(), setup, pickup)
        self.switch.emit = lambda line, event: self.tell(line.name, event)
        routes = [*self._desk_routes(), *PhoneApi(self.switch).routes()]
        super().__init__(self.switch.faults, routes, control=control, sleep=sleep, transport=transport)

    def add_line(self, line: Line) -> Line:
        """Connect a line, or change where one's events go."""
        if line.hook_url:
            self.hook(line.name, line.hook_url, line.hook_secret, {"line": line.name})
        return self.switch.add_line(line)

    async def stop(self) -> None:
        """Cancel every timer and end deliveries."""
        self.switch.stop()
        await super().stop()

    def _desk_routes(self) -> list[Route]:
        return [
            ("POST", "/v1/calls", self._guarded(self._place)),
            ("GET", "/v1/calls/{ref}", self._guarded(self._snapshot)),
            ("DELETE", "/v1/calls/{ref}", self._guarded(self._end)),
            ("POST", "/v1/calls/{ref}/hold", self._guarded(self._hold)),
            ("GET", "/v1/health", self._guarded(lambda _line, _request, _ref: Answer({"ready": True}))),
        ]

    def _guarded(self, do: Do) -> Callable[..., Awaitable[Answer]]:
        async def handler(request: Request, ref: str = "") -> Answer:
            line = self._line(request)
            return await suffer(self.switch.faults, self._sleep, lambda: do(line, request, ref))

        return handler

    def _line(self, request: Request) -> Line:
        token = request.bearer()
        for line in self.switch.lines.values():
            if token and same(line.token, token):
                return line
        raise Problem(401, "wrong_token")

    def _place(self, line: Line, request: Request, _ref: str) -> Answer:
        if not request.json().get("permit"):
            raise Problem(403, "no_permit")
        call = self.switch.place(line, _order(request))
        return Answer({"call": call.id}, 201)

    def _snapshot(self, line: Line, _request: Request, ref: str) -> Answer:
        return Answer(_shown(self.switch.call(line, ref)))

    def _end(self, line: Line, _request: Request, ref: str) -> Answer:
        self.switch.end(self.switch.call(line, ref))
        return Answer({"ended": True})

    def _hold(self, line: Line, request: Request, ref: str) -> Answer:
        on = request.json().get("on") is True
        self.switch.hold(self.switch.call(line, ref), on)
        return Answer({"held": on})


def _order(request: Request) -> Order:
    number = request.text("customer_number")
    if not _E164.fullmatch(number):
        raise Problem(400, "number_invalid")
    return Order(
        request.text("attempt"), request.text("endpoint"), number, request.text("caller_id"),
        _seconds(request, "ring_agent", _LONGEST_RING), _seconds(request, "ring_customer", _LONGEST_RING),
        _seconds(request, "max_duration", _LONGEST_CALL),
    )  # fmt: skip


def _seconds(request: Request, key: str, most: int) -> float:
    value = request.json().get(key)
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value <= most:
        raise Problem(400, f"{key}_invalid")
    return float(value)


def _shown(call: Call) -> dict[str, Any]:
    return {
        "call": call.id, "attempt": call.order.attempt, "created_at": call.created_at.isoformat(),
        "ended": call.ended, "held": call.held, "events": call.events,
    }  # fmt: skip
