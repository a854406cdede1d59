"""The sandbox exchange itself: rings the agent, then the customer, joins them, and tells what happens.

All of it in memory, in one event loop. Nothing waits: timers call back, and tests move them by hand.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ringback.calls.attempts import Cause, EventType, Leg
from ringback.sandbox.asgi import Problem
from ringback.sandbox.faults import Faults
from ringback.sandbox.timers import LoopTimers, Timers
from ringback.telephony.base import Ring
from ringback.telephony.sandbox.state import Call, Device, Line, Mode, Order

REMEMBERED = 10_000
"""How many calls are remembered; beyond that the oldest ended ones are forgotten."""

PAST_CALLS = 5


def new_id() -> str:
    """An id nobody had before."""
    return f"call_{secrets.token_hex(8)}"


@dataclass(slots=True)
class SwitchFaults(Faults):
    """``network_error``: customers cannot be reached. ``forget``: no call is known when asked about."""

    network_error: bool = False
    forget: bool = False


Emit = Callable[[Line, Mapping[str, Any]], None]

_CODES = {
    Cause.BUSY: "486", Cause.NO_ANSWER: "408", Cause.DECLINED: "603", Cause.INVALID_NUMBER: "404",
    Cause.NETWORK_ERROR: "503", Cause.AGENT_UNREACHED: "480", Cause.CANCELED: "487",
}  # fmt: skip


@dataclass(slots=True)
class Switch:
    """The state and its rules. Methods raise ``Problem`` where an exchange would refuse.

    ``setup`` is how long a leg takes until it rings, ``pickup`` how long an automatic headset then
    rings, in seconds. ``emit`` is called with every event, ``changed`` after every change.
    """

    timers: Timers = field(default_factory=LoopTimers)
    setup: float = 0.3
    pickup: float = 0.7
    new_id: Callable[[], str] = new_id
    emit: Emit = field(default=lambda _line, _event: None, repr=False)
    changed: Callable[[], None] = field(default=lambda: None, repr=False)
    faults: SwitchFaults = field(default_factory=SwitchFaults)
    version: int = 0
    lines: dict[str, Line] = field(default_factory=dict, repr=False)
    phones: dict[str, Device] = field(default_factory=dict, repr=False)
    headsets: dict[str, Device] = field(default_factory=dict, repr=False)
    calls: dict[tuple[str, str], Call] = field(default_factory=dict, repr=False)

    def add_line(self, line: Line) -> Line:
        """Connect a line, or change one of that name."""
        self.lines[line.name] = line
        return line

    def phone(self, number: str) -> Device:
        """The customer's phone of that number; every number has one."""
        return self.phones.setdefault(number, Device(number))

    def headset(self, endpoint: str) -> Device:
        """The agent's headset at that endpoint; every endpoint has one."""
        return self.headsets.setdefault(endpoint, Device(endpoint))

    # What the desk does

    def place(self, line: Line, order: Order) -> Call:
        """Start a call, the agent's leg first; for an attempt known already, its call."""
        if known := self.calls.get((line.name, order.attempt)):
            if known.order != order:
                raise Problem(422, "attempt_reused")
            return known
        if order.caller_id not in line.numbers:
            raise Problem(403, "caller_id_not_yours")
        agent, customer = self.headset(order.endpoint), self.phone(order.number)
        call = Call(self.new_id(), line, order, agent, customer, self.timers.now())
        self._forget_oldest()
        self.calls[line.name, order.attempt] = call
        self._dial(call, Leg.AGENT)
        return call

    def call(self, line: Line, attempt: str) -> Call:
        """The call of an attempt."""
        found = self.calls.get((line.name, attempt))
        if found is None or self.faults.forget:
            raise Problem(404, "not_found")
        return found

    def hold(self, call: Call, on: bool) -> None:
        """Put the customer on hold or take them back."""
        if not call.bridged:
            raise Problem(409, "not_bridged")
        if call.held is not on:
            call.held = on
            call.customer.up = Ring.ON_HOLD if on else Ring.IN_CALL
            self._tell(call, Leg.CALL, EventType.HELD if on else EventType.RESUMED)

    def end(self, call: Call) -> None:
        """Hang up from the desk; a call that is over stays as it is."""
        if not call.ended:
            self._end(call, Leg.CALL, Cause.COMPLETED if call.bridged else Cause.CANCELED)

    # What people do with what rings

    def answer(self, device: Device) -> None:
        """Answer a ringing phone or headset."""
        call, leg = self._at(device, Ring.RINGING)
        self._clear(call)
        device.up = Ring.IN_CALL
        call.answered.add(leg)
        self._tell(call, leg, EventType.ANSWERED)
        if leg is Leg.AGENT:
            self._dial(call, Leg.CUSTOMER)
            return
        self._tell(call, Leg.CALL, EventType.BRIDGED)
        self._after(call, call.order.max_duration, lambda: self._end(call, Leg.CALL, Cause.MAX_DURATION))

    def decline(self, device: Device) -> None:
        """Refuse a ringing phone or headset."""
        call, leg = self._at(device, Ring.RINGING)
        self._end(call, leg, Cause.AGENT_UNREACHED if leg is Leg.AGENT else Cause.DECLINED)

    def hang_up(self, device: Device) -> None:
        """Hang up a phone or headset that is in a call."""
        call, leg = self._at(device, Ring.IN_CALL, Ring.ON_HOLD)
        left = Cause.AGENT_LEFT if leg is Leg.AGENT else Cause.COMPLETED
        self._end(call, leg, Cause.COMPLETED if call.bridged else left)

    def stop(self) -> None:
        """Cancel every timer."""
        for call in self.calls.values():
            self._clear(call)

    # How it is done

    def _dial(self, call: Call, leg: Leg) -> None:
        self._tell(call, leg, EventType.DIALING)
        self._after(call, self.setup, lambda: self._ring(call, leg))

    def _ring(self, call: Call, leg: Leg) -> None:
        device = call.device(leg)
        if cause := self._obstacle(device, leg):
            self._end(call, leg, cause)
            return
        device.up, device.call, device.caller = Ring.RINGING, call, call.order.caller_id
        call.reached.add(leg)
        self._tell(call, leg, EventType.RINGING)
        if leg is Leg.CUSTOMER:
            self._after(call, call.order.ring_customer, lambda: self._end(call, leg, Cause.NO_ANSWER))
            return
        self._after(call, call.order.ring_agent, lambda: self._end(call, leg, Cause.AGENT_UNREACHED))
        if not device.manual:
            self._after(call, self.pickup, lambda: self.answer(device))

    def _obstacle(self, device: Device, leg: Leg) -> Cause | None:
        """Why a device cannot ring."""
        busy = device.up is not Ring.IDLE
        if leg is Leg.AGENT:
            return Cause.AGENT_UNREACHED if busy else None
        if self.faults.network_error or device.mode is Mode.UNREACHABLE:
            return Cause.NETWORK_ERROR
        if device.mode is Mode.INVALID:
            return Cause.INVALID_NUMBER
        return Cause.BUSY if busy or device.mode is Mode.BUSY else None

    def _end(self, call: Call, by: Leg, cause: Cause) -> None:
        """End the call: first the leg that caused it, then what is left, then the whole."""
        self._clear(call)
        rest = Cause.COMPLETED if call.bridged else Cause.CANCELED
        for leg in sorted((Leg.AGENT, Leg.CUSTOMER), key=lambda leg: leg is not by):
            if leg is by or leg in call.reached:
                self._free(call, leg, cause)
                self._tell(call, leg, EventType.ENDED, cause if leg is by else rest)
        self._tell(call, Leg.CALL, EventType.ENDED, cause)

    def _free(self, call: Call, leg: Leg, cause: Cause) -> None:
        device = call.device(leg)
        if device.call is call:
            device.past = [(device.caller, self.timers.now(), cause), *device.past][:PAST_CALLS]
            device.up, device.call, device.caller = Ring.IDLE, None, ""

    def _at(self, device: Device, *states: Ring) -> tuple[Call, Leg]:
        if device.call is None or device.up not in states:
            raise Problem(409, f"not_{states[0].value}")
        return device.call, Leg.AGENT if device is device.call.agent else Leg.CUSTOMER

    def _after(self, call: Call, seconds: float, do: Callable[[], None]) -> None:
        call.timers.append(self.timers.after(seconds, do))

    def _clear(self, call: Call) -> None:
        for cancel in call.timers:
            cancel()
        call.timers.clear()

    def _tell(self, call: Call, leg: Leg, kind: EventType, cause: Cause | None = None) -> None:
        code = _CODES.get(cause, "") if cause else ""
        event = call.record(leg, kind, self.timers.now(), cause, code)
        self.version += 1
        self.changed()
        self.emit(call.line, event)

    def _forget_oldest(self) -> None:
        if len(self.calls) >= REMEMBERED:
            over = [key for key, call in self.calls.items() if call.ended]
            for key in over[: REMEMBERED // 10]:
                del self.calls[key]
