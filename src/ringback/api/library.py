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
from ringback.results import guard_result, inspect_result

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


@router.post("/inspect", response={200: Any, 422: Problem}, summary="Find sensitive information")
def inspect(request: HttpRequest, body: InspectIn | list[InspectIn]) -> Any:
    """One text, one author's messages, or a list of such requests; results in the same order."""
    if isinstance(body, list):
        if len(body) > MOST:
            raise BadInput(f"send at most {MOST} at once")
        return [_inspect(one) for one in body]
    return _inspect(body)


def _inspect(body: InspectIn) -> dict[str, Any]:
    engine = _known(body.policy, body.region)
    if (body.text is None) == (body.messages is None):
        raise BadInput("send either text or messages")
    result = inspect_result(engine, body.messages if body.text is None else body.text, body.surface)
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
