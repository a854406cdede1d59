"""Who may see what: the one place where a request meets somebody's memberships.

What belongs to a brand one has no seat at does not exist (404). What needs another role is refused (403).
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import wraps
from typing import Any, Concatenate, TypeVar, cast

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed
from django_htmx.http import HttpResponseClientRedirect
from django_htmx.middleware import HtmxDetails

from ringback.store.models import Attempt, Brand, Callback, Case, Exposure, Message, Page, Person
from ringback.store.queries import callbacks, case, oversight, people
from ringback.store.queries.people import Role, Seats

ANYONE: frozenset[str] = frozenset(Role)
WORK: frozenset[str] = frozenset({Role.AGENT, Role.SUPERVISOR})
"""Who speaks to customers."""
OVERSEE: frozenset[str] = frozenset({Role.SUPERVISOR, Role.COMPLIANCE})
"""Who may stop what leaves, and answers for what was exposed."""


class DeskRequest(HttpRequest):
    """A request by somebody who has a seat at a brand at least."""

    user: Person
    htmx: HtmxDetails
    person: Person
    seats: Seats


View = Callable[Concatenate[DeskRequest, ...], HttpResponse]
Row = TypeVar("Row")


def desk(*methods: str, roles: Collection[str] = ANYONE) -> Callable[[View], Callable[..., HttpResponse]]:
    """A view of the desk: logged in, with a seat in one of ``roles`` somewhere, asked by one of ``methods``."""
    allowed = methods or ("GET",)

    def decorate(view: View) -> Callable[..., HttpResponse]:
        @wraps(view)
        def guarded(request: HttpRequest, /, *args: Any, **kwargs: Any) -> HttpResponse:
            if not request.user.is_authenticated:
                return _log_in(request)
            asked = cast("DeskRequest", request)
            asked.person = asked.user
            asked.seats = people.seats(asked.person)
            if not asked.seats.holding(roles):
                raise PermissionDenied
            if request.method not in (*allowed, *(["HEAD"] if "GET" in allowed else [])):
                return HttpResponseNotAllowed(allowed)
            answer = view(asked, *args, **kwargs)
            # What is on the desk stays on the desk: no cache keeps it.
            answer.headers.setdefault("Cache-Control", "no-store")
            return answer

        return guarded

    return decorate


def _log_in(request: HttpRequest) -> HttpResponse:
    """To the log-in page and back; a fragment that finds nobody logged in takes the whole page there."""
    if request.headers.get("HX-Request"):
        return HttpResponseClientRedirect(redirect_to_login("/").url)
    return redirect_to_login(request.get_full_path())


def brand_or_404(request: DeskRequest, slug: str, roles: Collection[str] = ANYONE) -> Brand:
    """The brand of that name, if this person has a seat there."""
    for seat in request.seats:
        if seat.brand.slug == slug:
            return _as(roles, request, seat.brand)
    raise Http404


def case_or_404(request: DeskRequest, pk: int, roles: Collection[str] = ANYONE) -> Case:
    """The case, if it is one of this person's brands'."""
    found = _found(case.case_of(request.seats.brands, pk))
    _as(roles, request, found.brand)
    return found


def message_or_404(request: DeskRequest, pk: int, roles: Collection[str] = ANYONE) -> Message:
    """The message, if it is one of this person's brands'."""
    found = _found(case.message_of(request.seats.brands, pk))
    _role(roles, request, found.brand_id)
    return found


def exposure_or_404(request: DeskRequest, pk: int, roles: Collection[str] = ANYONE) -> Exposure:
    """The exposure, if it is one of this person's brands'."""
    found = _found(case.exposure_of(request.seats.brands, pk))
    _role(roles, request, found.brand_id)
    return found


def callback_or_404(request: DeskRequest, pk: int, roles: Collection[str] = ANYONE) -> Callback:
    """The callback, if it is one of this person's brands'."""
    found = _found(callbacks.callback_of(request.seats.brands, pk))
    _role(roles, request, found.brand_id)
    return found


def attempt_or_404(request: DeskRequest, pk: int, roles: Collection[str] = ANYONE) -> Attempt:
    """The attempt, if it is one of this person's brands'."""
    found = _found(callbacks.attempt_of(request.seats.brands, pk))
    _role(roles, request, found.brand_id)
    return found


def page_or_404(request: DeskRequest, pk: int, roles: Collection[str] = ANYONE) -> Page:
    """The page, if it is one of this person's brands'."""
    found = _found(oversight.page_of(request.seats.brands, pk))
    _role(roles, request, found.brand_id)
    return found


def _found(row: Row | None) -> Row:
    if row is None:
        raise Http404
    return row


def _as(roles: Collection[str], request: DeskRequest, brand: Brand) -> Brand:
    _role(roles, request, brand.pk)
    return brand


def _role(roles: Collection[str], request: DeskRequest, brand: int) -> None:
    if request.seats.role(brand) not in roles:
        raise PermissionDenied
