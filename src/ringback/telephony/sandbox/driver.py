"""One line of the sandbox telephone."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

import httpx

from ringback.calls.attempts import Attempt, CallEvent
from ringback.errors import BadPayload, DialRefused, DriverError
from ringback.telephony.base import CallRequest, DriverCapabilities, LineConfig
from ringback.telephony.sandbox import payload
from ringback.telephony.sandbox.capabilities import CAPS
from ringback.wire import inbound
from ringback.wire.outbound import Service

HEADER = "X-Sandbox-Signature-256"

_CODES = (
    "attempt_reused", "caller_id_not_yours", "no_permit", "not_bridged", "not_found", "number_invalid", "slow_down",
    "unavailable", "wrong_token",
)  # fmt: skip


class SandboxDriver:
    """Implements ``telephony.base.Driver``. ``transport`` is for tests."""

    def __init__(self, line: LineConfig, transport: httpx.BaseTransport | None = None) -> None:
        self._secrets = line.secrets
        self._service = Service(
            "the sandbox telephone", line.base_url, line.token, DriverError, codes=_CODES, transport=transport
        )

    @property
    def caps(self) -> DriverCapabilities:
        """What this system can do."""
        return CAPS

    def place(self, request: CallRequest) -> str:
        """Start the call, agent leg first; the exchange's id for it. Idempotent on ``attempt_id``."""
        if not request.permit:
            raise DialRefused("a call needs the dial policy's permit", code="permit")
        order = {
            "attempt": request.attempt_id, "endpoint": request.agent_endpoint, "permit": request.permit,
            "customer_number": request.customer_number, "caller_id": request.caller_id,
            "ring_agent": request.ring_timeout_agent, "ring_customer": request.ring_timeout_customer,
            "max_duration": request.max_duration,
        }  # fmt: skip
        call = self._service.ask("POST", "/v1/calls", order).data.get("call")
        if not isinstance(call, str):
            raise DriverError("the sandbox telephone did not say which call it made", permanent=True)
        return call

    def hangup(self, attempt_id: str) -> None:
        """End the call, whatever state it is in; ending an ended call is no error."""
        self._service.ask("DELETE", _path(attempt_id), missing="not_found")

    def hold(self, attempt_id: str, on: bool) -> None:
        """Put the customer on hold or take them back."""
        self._service.ask("POST", f"{_path(attempt_id)}/hold", {"on": on})

    def reconcile(self, attempt_id: str) -> Attempt | None:
        """The exchange's own view of the attempt, or ``None`` when it knows of no such call."""
        reply = self._service.ask("GET", _path(attempt_id), missing="not_found")
        if reply.missing:
            return None
        try:
            found = payload.attempt(reply.data)
        except BadPayload:
            found = None
        if found is None or found.id != attempt_id:
            raise DriverError("the sandbox telephone answered what cannot be read", permanent=True)
        return found

    def verify(self, body: bytes, headers: Mapping[str, str]) -> None:
        """Check a status webhook's signature on the raw bytes. Raises ``BadSignature``."""
        inbound.check_signature(body, inbound.header(headers, HEADER), self._secrets)

    def ingest(self, body: bytes) -> tuple[CallEvent, ...]:
        """The call events of a verified webhook. Raises ``BadPayload``."""
        return payload.events(inbound.read_object(body))

    def health(self) -> str:
        """``""`` when calls can be placed now, else one sentence saying why not."""
        try:
            self._service.ask("GET", "/v1/health")
        except DriverError as error:
            return f"{str(error).capitalize()}."
        return ""


def _path(attempt_id: str) -> str:
    if attempt_id in ("", ".", ".."):
        raise DriverError("that is no attempt", permanent=True)
    return f"/v1/calls/{quote(attempt_id, safe='')}"
