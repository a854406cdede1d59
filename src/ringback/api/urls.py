"""``/api/v1``: the routers, and how errors are said."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import path
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError

from ringback.api import desk, library
from ringback.api.access import AUTH
from ringback.errors import BadInput, Busy, Refused

api = NinjaAPI(
    title="Ringback",
    version="1",
    description="Inspect texts, guard replies, and work the desk.",
    docs_url=None,
    auth=AUTH,
    urls_namespace="api-1",
)
api.add_router("", library.router)
api.add_router("", desk.router)


def _problem(request: HttpRequest, status: int, error: str, **more: str) -> HttpResponse:
    return api.create_response(request, {"error": error, **more}, status=status)


def _ours(row: dict[str, Any]) -> list[str]:
    """Where it is wrong, by our own names: the name of a field we do not know is the sender's text."""
    parts = [str(part) for part in row["loc"]]
    return [*parts[:-1], "(unknown field)"] if row["type"] == "extra_forbidden" else parts


@api.exception_handler(ValidationError)
def _invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
    """Names the fields and what is wrong with each; never what was sent."""
    rows: list[dict[str, Any]] = error.errors
    said = [f"{'.'.join(_ours(row))}: {row['type']}" for row in rows[:5]]
    return _problem(request, 422, f"this request cannot be read ({'; '.join(said)})", code="invalid")


@api.exception_handler(BadInput)
def _bad_input(request: HttpRequest, error: BadInput) -> HttpResponse:
    return _problem(request, 422, str(error), code="bad_input")


@api.exception_handler(Refused)
def _refused(request: HttpRequest, error: Refused) -> HttpResponse:
    return _problem(request, 409, str(error), code=error.code, clause=error.clause)


@api.exception_handler(Busy)
def _busy(request: HttpRequest, error: Busy) -> HttpResponse:
    return _problem(request, 503, "try again in a moment", code="busy")


@api.exception_handler(AuthenticationError)
def _unknown(request: HttpRequest, error: AuthenticationError) -> HttpResponse:
    return _problem(request, 401, "log in, or send a bearer token", code="unauthenticated")


@api.exception_handler(HttpError)
def _http(request: HttpRequest, error: HttpError) -> HttpResponse:
    """Malformed JSON arrives here too: its message would quote the body, so only the status is kept."""
    known = error.status_code in (401, 403, 404)
    return _problem(request, error.status_code, error.message if known else "this request cannot be read")


@api.exception_handler(RequestDataTooBig)
def _too_big(request: HttpRequest, error: RequestDataTooBig) -> HttpResponse:
    limit = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    return _problem(request, 413, f"a request may have at most {limit} bytes; send less at once", code="too_big")


@api.exception_handler(Http404)
def _missing(request: HttpRequest, error: Http404) -> HttpResponse:
    return _problem(request, 404, "there is no such thing, or it is not yours to see")


urlpatterns = [path("", api.urls)]
