"""The driver for calls the agent places by hand."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ringback.calls.attempts import Attempt, CallEvent
from ringback.errors import BadPayload, BadSignature, ConfigError, DialRefused, DriverError
from ringback.telephony.base import CallRequest, DriverCapabilities, LineConfig

CAPS = DriverCapabilities(name="manual", title="By hand")

_E164 = re.compile(r"\+[1-9][0-9]{6,14}")
_HOST = re.compile(r"[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?")


def link(number: str, sip_host: str = "") -> str:
    """``tel:+12025550143``, or ``sip:+12025550143@host;user=phone`` where a host is given.

    Built from nothing but a number in E.164 and a host name, so that nobody's text gets into it.
    Raises ``DriverError`` (permanent) for anything else, without repeating it. RFC 3966, RFC 3261.
    """
    if not _E164.fullmatch(number):
        raise DriverError("a link needs a number in E.164", permanent=True)
    if not sip_host:
        return f"tel:{number}"
    if not _HOST.fullmatch(sip_host):
        raise DriverError("a link needs a plain host name", permanent=True)
    return f"sip:{number}@{sip_host};user=phone"


class ManualDriver:
    """Implements ``telephony.base.Driver``. A line's ``base_url`` is empty (``tel:``) or ``sip:host``."""

    def __init__(self, line: LineConfig) -> None:
        scheme, _, self._sip_host = line.base_url.partition(":")
        if line.base_url and (scheme != "sip" or not _HOST.fullmatch(self._sip_host)):
            raise ConfigError("a line for calls by hand has no address, or sip: and a host name")

    @property
    def caps(self) -> DriverCapabilities:
        """What this system can do: nothing by itself."""
        return CAPS

    def link(self, number: str) -> str:
        """The link that dials a number from this line."""
        return link(number, self._sip_host)

    def place(self, request: CallRequest) -> str:
        """The id of the link the agent may now click; the call itself is theirs to make."""
        if not request.permit:
            raise DialRefused("a call needs the dial policy's permit", code="permit")
        self.link(request.customer_number)
        return f"link-{request.attempt_id}"

    def hangup(self, attempt_id: str) -> None:
        """Nothing: the agent hangs up their own phone."""

    def hold(self, attempt_id: str, on: bool) -> None:
        """Refused: the agent's own phone holds."""
        raise DriverError("hold the call on your own phone", permanent=True)

    def reconcile(self, attempt_id: str) -> Attempt | None:
        """Nobody but the agent knows."""
        return None

    def verify(self, body: bytes, headers: Mapping[str, str]) -> None:
        """Refused: no webhook comes from a phone operated by hand. Raises ``BadSignature``."""
        raise BadSignature("calls by hand have no webhooks")

    def ingest(self, body: bytes) -> tuple[CallEvent, ...]:
        """Refused, as ``verify``. Raises ``BadPayload``."""
        raise BadPayload("calls by hand have no webhooks")

    def health(self) -> str:
        """Always ready, as far as can be known."""
        return ""
