"""What Graph means when it refuses: its error codes, in our words.

Most refusals come as 400 with a number inside, some as 200. Its messages are never repeated: they may hold what
was sent. Sources: developers.facebook.com, Graph API error handling, rate limiting and Messenger Platform error codes
(recollected but for those of the send API's windows).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ringback.wire.outbound import Trouble

_PRECISE = {
    (100, 33): Trouble("not_found", False),
    (100, 2018001): Trouble("thread_closed", False),  # they never wrote to the page
    (10, 2018278): Trouble("too_late", False),  # outside the 24 hours
    (10, 2018108): Trouble("no_private_surface", False),
    (10900, 0): Trouble("already_replied", False),
    (100, 2018320): Trouble("already_replied", False),
}
_COMMON = {
    1: Trouble("unavailable", True),
    2: Trouble("unavailable", True),
    4: Trouble("slow_down", True),
    17: Trouble("slow_down", True),
    32: Trouble("slow_down", True),
    341: Trouble("slow_down", True),
    613: Trouble("slow_down", True),
    80001: Trouble("slow_down", True),
    80006: Trouble("slow_down", True),
    10: Trouble("not_allowed", False),
    100: Trouble("not_accepted", False),
    102: Trouble("wrong_token", False),
    190: Trouble("wrong_token", False),
    368: Trouble("blocked_for_a_while", True),
    506: Trouble("said_twice", False),
    551: Trouble("no_private_surface", False),
    803: Trouble("not_found", False),
    10900: Trouble("already_replied", False),
}
_PERMISSIONS = range(200, 300)


def read_trouble(data: Mapping[str, Any]) -> Trouble | None:
    """The trouble in Graph's answer, ``None`` where it holds none."""
    error = data.get("error")
    if error is None:
        return None
    if not isinstance(error, dict) or not isinstance(error.get("code"), int):
        return Trouble("")
    code, subcode = error["code"], error.get("error_subcode")
    precise = _PRECISE.get((code, subcode if isinstance(subcode, int) else 0))
    if precise:
        return precise
    if code in _PERMISSIONS:
        return Trouble("permission_missing", False)
    known = _COMMON.get(code, Trouble(""))
    return Trouble(known.code or "", True) if error.get("is_transient") is True else known
