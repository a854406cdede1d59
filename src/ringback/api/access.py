"""Who calls: a bearer token that belongs to a person, or the session of the desk. Then what they may see.

What belongs to a brand one has no seat at does not exist (404); what needs another role is refused (403).
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from django.http import HttpRequest
from ninja.errors import HttpError
from ninja.security import HttpBearer, SessionAuth

from ringback.store.models import AccessToken, Attempt, Callback, Case, Exposure, Message, Person
from ringback.store.queries import callbacks, case, people
from ringback.store.queries.people import Role, Seats

Row = TypeVar("Row", Case, Message, Exposure, Callback, Attempt)

WORK: frozenset[str] = frozenset({Role.AGENT, Role.SUPERVISOR})
OVERSEE: frozenset[str] = frozenset({Role.SUPERVISOR, Role.COMPLIANCE})
ANYONE: frozenset[str] = frozenset(Role)


class Bearer(HttpBearer):
    """``Authorization: Bearer …``; only the token's digest is kept."""

    def authenticate(self, request: HttpRequest, token: str) -> Person | None:
        """The person the token belongs to, while it is good."""
        found = (
            AccessToken.objects.select_related("person")
            .filter(digest=digest(token), expires__gt=datetime.now(UTC), person__is_active=True)
            .first()
        )
        return found.person if found else None


AUTH = [Bearer(), SessionAuth()]


def digest(token: str) -> str:
    """What is kept of a token: 256 random bits need no salt."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def issue(person: Person, name: str, days: int = 90) -> str:
    """A new token for a person; it is shown this once."""
    token = f"rb_{secrets.token_urlsafe(32)}"
    now = datetime.now(UTC)
    AccessToken.objects.create(
        person=person, name=name, digest=digest(token), created=now, expires=now + timedelta(days=days)
    )
    return token


def caller(request: HttpRequest) -> Person:
    """Who calls."""
    person: Any = getattr(request, "auth", None)
    if not isinstance(person, Person):
        raise HttpError(401, "log in, or send a bearer token")
    return person


def seats(request: HttpRequest) -> Seats:
    """Where they have a seat."""
    return people.seats(caller(request))


def case_of(request: HttpRequest, pk: int, roles: Collection[str] = ANYONE) -> Case:
    """The case, if it is one of theirs."""
    mine = seats(request)
    return _allowed(case.case_of(mine.brands, pk), mine, roles)


def message_of(request: HttpRequest, pk: int, roles: Collection[str] = ANYONE) -> Message:
    """The message, if it is one of theirs."""
    mine = seats(request)
    return _allowed(case.message_of(mine.brands, pk), mine, roles)


def exposure_of(request: HttpRequest, pk: int, roles: Collection[str] = ANYONE) -> Exposure:
    """The exposure, if it is one of theirs."""
    mine = seats(request)
    return _allowed(case.exposure_of(mine.brands, pk), mine, roles)


def callback_of(request: HttpRequest, pk: int, roles: Collection[str] = ANYONE) -> Callback:
    """The callback, if it is one of theirs."""
    mine = seats(request)
    return _allowed(callbacks.callback_of(mine.brands, pk), mine, roles)


def attempt_of(request: HttpRequest, pk: int, roles: Collection[str] = ANYONE) -> Attempt:
    """The attempt, if it is one of theirs."""
    mine = seats(request)
    return _allowed(callbacks.attempt_of(mine.brands, pk), mine, roles)


def _allowed(row: Row | None, mine: Seats, roles: Collection[str]) -> Row:
    if row is None:
        raise HttpError(404, "there is no such thing, or it is not yours to see")
    if mine.role(row.brand_id) not in roles:
        raise HttpError(403, "your role may not do this")
    return row
