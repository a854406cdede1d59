"""The phones: what rings, and what people do with it. Nobody logs in: a number is its own phone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from ringback.sandbox.asgi import Answer, Problem, Request, Route
from ringback.telephony.sandbox.state import Device, Mode
from ringback.telephony.sandbox.switch import Switch

LONGEST_WAIT = 25.0
"""The most seconds a long poll waits."""

Find = Callable[[str], Device]


class PhoneApi:
    """Routes under ``/phones`` (customers, by number) and ``/headsets`` (agents, by endpoint)."""

    def __init__(self, switch: Switch) -> None:
        self._switch = switch
        self._change = asyncio.Event()
        switch.changed = self._wake

    def routes(self) -> list[Route]:
        """The table of routes."""
        table: list[Route] = []
        for root, find, setting in (
            ("/phones", self._switch.phone, self._set_mode),
            ("/headsets", self._switch.headset, self._set_manual),
        ):
            table += [
                ("GET", root + "/{ref}", self._look(find)),
                ("PUT", root + "/{ref}", setting),
                ("POST", root + "/{ref}/answer", self._acting(find, self._switch.answer)),
                ("POST", root + "/{ref}/decline", self._acting(find, self._switch.decline)),
                ("POST", root + "/{ref}/hangup", self._acting(find, self._switch.hang_up)),
            ]
        return table

    def _look(self, find: Find) -> Callable[..., Any]:
        async def handler(request: Request, ref: str) -> Answer:
            """The device now; with ``wait``, as soon as anything changed after ``since``."""
            since, change = request.number("since", -1, float("inf")), self._change
            if self._switch.version <= since and (wait := request.number("wait", 0, LONGEST_WAIT)):
                with suppress(TimeoutError):
                    async with asyncio.timeout(wait):  # not wait_for, which may swallow a cancellation
                        await change.wait()
            return self._shown(find(ref))

        return handler

    def _acting(self, find: Find, do: Callable[[Device], None]) -> Callable[..., Answer]:
        def handler(request: Request, ref: str) -> Answer:
            do(find(ref))
            return self._shown(find(ref))

        return handler

    def _set_mode(self, request: Request, ref: str) -> Answer:
        mode = request.text("mode")
        if mode not in Mode.__members__.values():
            raise Problem(400, "no_such_mode")
        self._switch.phone(ref).mode = Mode(mode)
        return self._shown(self._switch.phone(ref))

    def _set_manual(self, request: Request, ref: str) -> Answer:
        self._switch.headset(ref).manual = request.json().get("manual") is True
        return self._shown(self._switch.headset(ref))

    def _shown(self, device: Device) -> Answer:
        past = [{"caller": caller, "at": at.isoformat(), "outcome": cause} for caller, at, cause in device.past]
        return Answer({
            "state": device.up, "caller": device.caller, "mode": device.mode, "manual": device.manual,
            "past": past, "version": self._switch.version,
        })  # fmt: skip

    def _wake(self) -> None:
        """Wake everybody who waits, and let the next ones wait for the next change."""
        self._change.set()
        self._change = asyncio.Event()
