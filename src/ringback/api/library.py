"""``inspect`` and ``guard`` for other desks: nothing is stored."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from django.http import HttpRequest
from ninja import Router

from ringback.api.shapes import GuardIn, InspectIn, Problem
from ringback.engine import Engine, load
from ringback.errors import BadInput
from ringback.guard import Brand
from ringback.policies import names
from ringback.results import Asked, guard_result, inspect_results, messages

router = Router(tags=["Library"])
MOST = 1000


@lru_cache(maxsize=32)
def _engine(policy: str, region: str) -> Engine:
    return load(policy, region=region)


def _known(policy: str, region: str) -> Engine:
    """Bundled policies only: a caller names no file of ours."""
    if policy not in names():
        raise BadInput(f"there is no policy of that name; use one of {', '.join(names())}")
    if len(region) != 2 or not region.isalpha():
        raise BadInput("region is a country's two letters, such as US")
    return _engine(policy, region.upper())


@router.post("/inspect", response={200: Any, 413: Problem, 422: Problem}, summary="Find sensitive information")
def inspect(request: HttpRequest, body: InspectIn | list[InspectIn]) -> Any:
    """``text``: one text. ``messages``: one author's, in order. ``texts``: many, each by itself.

    ``texts`` are answered with ``{"results": […]}``, a list of requests with a list; both in the order given
    and at most 1000 at once. ``explain`` adds evidence and alternatives to every finding.
    """
    if isinstance(body, list):
        if len(body) > MOST:
            raise BadInput(f"send at most {MOST} at once")
        if any(one.texts is not None for one in body):
            raise BadInput("a request in a list has text or messages; texts stand alone")
        answers = inspect_results([_asked(one, _given(one)) for one in body])
        return [_with_id(one, answer) for one, answer in zip(body, answers, strict=True)]
    if body.texts is not None and body.text is None and body.messages is None:
        return _with_id(body, {"results": inspect_results([_asked(body, text) for text in body.texts])})
    return _with_id(body, inspect_results([_asked(body, _given(body))])[0])


def _given(body: InspectIn) -> str | list[str]:
    given = body.messages if body.text is None else body.text
    if given is None or [body.text, body.messages, body.texts].count(None) != 2:
        raise BadInput("send one of text, messages and texts")
    return given if isinstance(given, str) else list(messages(given))


def _asked(body: InspectIn, given: str | list[str]) -> Asked:
    return Asked(_known(body.policy, body.region), given, body.surface, body.explain)


def _with_id(body: InspectIn, result: dict[str, Any]) -> dict[str, Any]:
    return result if body.id is None else {"id": body.id, **result}


@router.post("/guard", response={200: Any, 422: Problem}, summary="Ask whether a reply may be sent")
def guard(request: HttpRequest, body: GuardIn | list[GuardIn]) -> Any:
    """The reasons it may not, and a wording that may; or the text to send, reminder included."""
    if isinstance(body, list):
        if len(body) > MOST:
            raise BadInput(f"send at most {MOST} at once")
        return [_guard(one) for one in body]
    return _guard(body)


def _guard(body: GuardIn) -> dict[str, Any]:
    engine = _known(body.policy, "US")
    brand = body.brand
    declared = Brand(brand.name, tuple(brand.domains), tuple(brand.phones)) if brand else None
    verdict = engine.guard(
        body.text, body.surface, body.network, body.language, customer_said=body.customer_said, brand=declared
    )
    result = guard_result(verdict)
    return result if body.id is None else {"id": body.id, **result}
