"""What a phone system is to Ringback. A phone system is a package beside this one with a ``DRIVER``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, runtime_checkable

from ringback.calls.attempts import Attempt, CallEvent
from ringback.wire.inbound import Delivery


@dataclass(frozen=True, slots=True)
class DriverCapabilities:
    """What a phone system can do; the desk shows only what is true here."""

    name: str
    title: str
    two_leg: bool = False
    events: bool = False
    dtmf_in: bool = False
    dtmf_mask: bool = False
    recording: bool = False
    recording_pause: bool = False
    secure_capture: bool = False
    inbound: bool = False


@dataclass(frozen=True, slots=True)
class LineConfig:
    """What a driver needs to use one line. ``caller_id`` is one of the brand's published numbers."""

    base_url: str
    caller_id: str
    token: str = field(repr=False)
    secrets: tuple[bytes, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class CallRequest:
    """One call to place, agent first. ``attempt_id`` makes it idempotent.

    ``customer_number`` is E.164 and is never shown by ``repr``. ``permit`` is the signed decision of
    the dial policy: a driver refuses a request without it. Times are seconds.
    """

    attempt_id: str
    brand: str
    agent_endpoint: str
    customer_number: str = field(repr=False)
    caller_id: str
    permit: str = field(repr=False)
    ring_timeout_agent: int = 20
    ring_timeout_customer: int = 35
    max_duration: int = 3600
    record: bool = False


class Driver(Protocol):
    """One line of a phone system. Raises ``DriverError``; events carry no numbers and no digits."""

    @property
    def caps(self) -> DriverCapabilities:
        """What this system can do."""
        ...

    def place(self, request: CallRequest) -> str:
        """Start the call, agent leg first; the provider's id for it. Idempotent on ``attempt_id``."""
        ...

    def hangup(self, attempt_id: str) -> None:
        """End the call, whatever state it is in; ending an ended call is no error."""
        ...

    def hold(self, attempt_id: str, on: bool) -> None:
        """Put the customer on hold or take them back."""
        ...

    def reconcile(self, attempt_id: str) -> Attempt | None:
        """The provider's own view of the attempt, or ``None`` when it knows of no such call."""
        ...

    def verify(self, body: bytes, headers: Mapping[str, str]) -> None:
        """Check a status webhook's signature on the raw bytes. Raises ``BadSignature``."""
        ...

    def ingest(self, body: bytes) -> tuple[CallEvent, ...]:
        """The call events of a verified webhook. Raises ``BadPayload``."""
        ...

    def health(self) -> str:
        """``""`` when calls can be placed now, else one sentence saying why not."""
        ...


@runtime_checkable
class Linking(Protocol):
    """A driver that cannot place calls and gives the agent a link to click instead."""

    def link(self, number: str) -> str:
        """``tel:`` or ``sip:``, built from a number in E.164 alone. Raises ``DriverError``."""
        ...


class OpenLine(Protocol):
    """Opens a driver for a line."""

    def __call__(self, line: LineConfig) -> Driver:
        """The driver; nothing is asked of the phone system yet."""
        ...


@dataclass(frozen=True, slots=True)
class DriverPackage:
    """What a phone system's package defines as ``DRIVER``."""

    caps: DriverCapabilities
    open: OpenLine


class Ring(StrEnum):
    """What a phone in a fake is doing."""

    IDLE = "idle"
    RINGING = "ringing"
    IN_CALL = "in_call"
    ON_HOLD = "on_hold"


class Trouble(StrEnum):
    """How a fake can be made to fail, until told otherwise."""

    NONE = "none"
    UNAVAILABLE = "unavailable"
    ANSWER_LOST = "answer_lost"
    EVENTS_LOST = "events_lost"
    CALLS_FORGOTTEN = "calls_forgotten"


class Fake(Protocol):
    """A make-believe phone system with one line, an agent's headset and customers' phones.

    A driver's package ships one: ``fake.start()`` is a context manager that gives it. Its headset
    answers by itself. The contract tests run over every driver that does.
    """

    @property
    def line(self) -> LineConfig:
        """The line, for ``DriverPackage.open``."""
        ...

    @property
    def endpoint(self) -> str:
        """The agent's endpoint."""
        ...

    def wait(self, seconds: float) -> None:
        """Let time pass; a fake that can does not really wait."""
        ...

    def phone(self, number: str) -> tuple[Ring, str]:
        """What a customer's phone is doing, and the number it shows."""
        ...

    def answer(self, number: str) -> None:
        """The customer answers."""
        ...

    def decline(self, number: str) -> None:
        """The customer refuses the call."""
        ...

    def hang_up(self, number: str) -> None:
        """The customer hangs up."""
        ...

    def agent_hangs_up(self) -> None:
        """The agent hangs up."""
        ...

    def engage(self, number: str) -> None:
        """The customer's phone is busy from now on."""
        ...

    def deliveries(self) -> list[Delivery]:
        """Every status webhook sent until now, none still under way."""
        ...

    def sign(self, body: bytes) -> Mapping[str, str]:
        """The headers the phone system would send a body with."""
        ...

    def unknown(self) -> bytes:
        """A body with one event of a type nobody knows, as the phone system may one day send."""
        ...

    def trouble(self, kind: Trouble) -> None:
        """Make it fail in a way, or work again."""
        ...
