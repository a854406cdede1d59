"""What the sandbox exchange tells, read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from ringback.calls.attempts import Attempt, CallEvent, Cause, EventType, Leg, reduce
from ringback.wire import inbound

_LEGS = {each.value: each for each in Leg}
_TYPES = {each.value: each for each in EventType}
_CAUSES = {each.value: each for each in Cause}
_CODE = re.compile(r"[0-9]{3}|[a-z-]{1,40}")


def events(data: Mapping[str, Any]) -> tuple[CallEvent, ...]:
    """The events of a webhook or a snapshot, in order. Raises ``BadPayload``.

    Those of a leg or type we do not know are left out: they change no state.
    """
    found = (_event(row) for row in inbound.members(data, "events"))
    return tuple(event for event in found if event)


def attempt(data: Mapping[str, Any]) -> Attempt:
    """The exchange's own view of a call. Raises ``BadPayload``."""
    whole = Attempt(inbound.identifier(data, "attempt"), inbound.moment(data, "created_at"))
    return _folded(whole, events(data))


def _folded(whole: Attempt, reports: Iterable[CallEvent]) -> Attempt:
    for report in reports:
        whole = reduce(whole, report)
    return whole


def _event(row: Mapping[str, Any]) -> CallEvent | None:
    leg, kind = inbound.text(row, "leg", longest=40), inbound.text(row, "type", longest=40)
    if leg not in _LEGS or kind not in _TYPES:
        return None
    cause = inbound.text(row, "cause", default="", longest=40)
    code = inbound.text(row, "code", default="", longest=40)
    return CallEvent(
        attempt_id=inbound.identifier(row, "attempt"),
        leg=_LEGS[leg],
        type=_TYPES[kind],
        at=inbound.moment(row, "at"),
        seq=inbound.count(row, "seq"),
        cause=_CAUSES.get(cause, Cause.UNKNOWN) if cause else None,
        raw_code=code if _CODE.fullmatch(code) else "",
    )
