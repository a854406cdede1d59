"""What X means when it refuses: problem documents, and errors within a 200. Its own words are never repeated.

Source: docs.x.com, response codes and errors. A refused reply says why only in words: so a 403 has no finer code.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ringback.wire.outbound import Trouble

_TYPES = {
    "resource-not-found": Trouble("not_found", False),
    "not-authorized-for-resource": Trouble("not_found", False),  # protected since: nobody else sees it either
    "invalid-request": Trouble("not_accepted", False),
    "client-forbidden": Trouble("not_allowed", False),
    "usage-capped": Trouble("slow_down", True),
    "rate-limit-exceeded": Trouble("slow_down", True),
    "duplicate-rules": Trouble("said_twice", False),
    "unsupported-authentication": Trouble("wrong_token", False),
    "operational-disconnect": Trouble("unavailable", True),
    "streaming-connection": Trouble("unavailable", True),
}
_STATUSES = {401: Trouble("wrong_token", False), 403: Trouble("not_allowed", False), 429: Trouble("slow_down", True)}


def read_trouble(data: Mapping[str, Any]) -> Trouble | None:
    """The trouble in X's answer, ``None`` where it holds none."""
    if "data" in data:
        return None
    errors = data.get("errors")
    problem = errors[0] if isinstance(errors, list) and errors else data
    if not isinstance(problem, dict):
        return Trouble("")
    kind = problem.get("type")
    if isinstance(kind, str) and (found := _TYPES.get(kind.rpartition("/")[2])):
        return found
    status = problem.get("status")
    if isinstance(status, int) and status in _STATUSES:
        return _STATUSES[status]
    return Trouble("") if errors else None
