"""Invariant 7: a brand's people see that brand only. Every operation of the OpenAPI document, as everybody.

An operation nobody wrote an expectation for fails.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.test import Client

from ringback.api.access import issue
from ringback.api.urls import api
from ringback.store.models import Brand, Person
from tests import cast
from tests.cast import Cast, Matter

GONE, FORBIDDEN, UNKNOWN = 404, 403, 401
WORK = {"agent", "supervisor"}
ALL = {"agent", "supervisor", "compliance"}
OVERSEE = {"supervisor", "compliance"}
REPLY = {"text": "How can we help?", "surface": "direct"}
INSPECT = {"text": "hello", "surface": "public"}
# For each operation: who of the brand may, and what is sent. ``None``: whoever is logged in, of any brand.
EXPECTED: dict[tuple[str, str], tuple[set[str] | None, Any]] = {
    ("post", "/inspect"): (None, INSPECT),
    ("post", "/guard"): (None, REPLY),
    ("get", "/cases"): (None, None),
    ("get", "/cases/{pk}"): (ALL, None),
    ("post", "/cases/{pk}/check"): (WORK, REPLY),
    ("post", "/cases/{pk}/replies"): (WORK, REPLY),
    ("post", "/cases/{pk}/close"): (WORK, None),
    ("post", "/messages/{pk}/redact"): (WORK, {"start": 0, "end": 2, "kind": "identity.date_of_birth"}),
    ("post", "/messages/{pk}/tokens/{number}/restore"): (WORK, None),
    ("post", "/exposures/{pk}/acknowledge"): (ALL, None),
    ("get", "/callbacks"): (None, None),
    ("post", "/callbacks/{pk}/claim"): (WORK, None),
    ("post", "/callbacks/{pk}/release"): (WORK, None),
    ("post", "/callbacks/{pk}/dial"): (WORK, None),
    ("post", "/callbacks/{pk}/dispose"): (WORK, {"disposition": "solved"}),
    ("get", "/attempts/{pk}"): (ALL, None),
    ("get", "/attempts/{pk}/phrase"): (WORK, None),
    ("post", "/attempts/{pk}/hangup"): (WORK, None),
    ("post", "/brands/{slug}/pause"): (OVERSEE, {"on": False}),
}
ROWS = {"cases": "case", "messages": "message", "exposures": "exposure", "callbacks": "callback", "attempts": "attempt"}
PREFIX = "/api/v1"


def operations() -> list[tuple[str, str]]:
    found = [(method, path) for path, methods in api.get_openapi_schema()["paths"].items() for method in methods]
    return sorted((method, path.removeprefix(PREFIX)) for method, path in found)


@pytest.fixture
def play(sqlite_database: object) -> tuple[Cast, Matter]:
    people = cast.make()
    return people, cast.matter(people, people.bank_page)


def test_every_operation_has_an_expectation() -> None:
    assert operations() == sorted(EXPECTED)


def ask(person: Person | None, method: str, path: str, body: Any) -> Any:
    headers = {"authorization": f"Bearer {issue(person, 'test')}"} if person else {}
    client = Client(headers=headers, raise_request_exception=False)
    content = {} if body is None else {"data": json.dumps(body), "content_type": "application/json"}
    return getattr(client, method)(PREFIX + path, **content)


def address(path: str, matter: Matter) -> str:
    kind = path.split("/")[1]
    pk = getattr(matter, ROWS[kind]).pk if kind in ROWS else 0
    return path.replace("{pk}", str(pk)).replace("{number}", "0").replace("{slug}", "harbor-bank")


@pytest.mark.parametrize(("method", "path"), sorted(EXPECTED))
def test_each_operation_is_for_its_people_only(play: tuple[Cast, Matter], method: str, path: str) -> None:
    people, matter = play
    allowed, body = EXPECTED[method, path]
    where = address(path, matter)
    assert ask(None, method, where, body).status_code == UNKNOWN
    for who in ("agent", "supervisor", "compliance", "other", "nobody"):
        answer = ask(getattr(people, who), method, where, body)
        assert answer.status_code != 500, who
        if allowed is None:
            assert answer.status_code == 200, who
            assert who in ALL or b"harbor" not in answer.content.lower()
        elif who in allowed:
            assert answer.status_code not in (UNKNOWN, FORBIDDEN, GONE), who
        elif who in ALL:
            assert answer.status_code == FORBIDDEN, who
        else:
            assert answer.status_code == GONE, who
            assert b"Dana" not in answer.content


def test_lists_hold_rows_of_ones_own_brand_only(play: tuple[Cast, Matter]) -> None:
    people, matter = play
    for path, row in (("/cases", matter.case), ("/callbacks", matter.callback)):
        assert [one["id"] for one in ask(people.agent, "get", path, None).json()] == [row.pk]
        for stranger in (people.other, people.nobody):
            assert ask(stranger, "get", path, None).json() == []


@pytest.mark.parametrize("path", ["/cases/{n}", "/attempts/{n}"])
@pytest.mark.parametrize("number", ["0", "-1", str(2**63), "9" * 40])
def test_a_number_nobody_has_is_not_there(play: tuple[Cast, Matter], path: str, number: str) -> None:
    people, _ = play
    assert ask(people.agent, "get", path.replace("{n}", number), None).status_code in (404, 422)


def test_a_token_dies_with_its_person_and_a_seat_with_its_membership(play: tuple[Cast, Matter]) -> None:
    people, matter = play
    path = f"/cases/{matter.case.pk}"
    assert ask(people.agent, "get", path, None).status_code == 200
    people.agent.memberships.all().delete()
    assert ask(people.agent, "get", path, None).status_code == GONE
    people.agent.is_active = False
    people.agent.save()
    assert ask(people.agent, "get", path, None).status_code == UNKNOWN


def test_the_pause_is_the_only_switch_and_stays_as_it_was(play: tuple[Cast, Matter]) -> None:
    people, _ = play
    for who in (people.agent, people.other, people.nobody):
        ask(who, "post", "/brands/harbor-bank/pause", {"on": True})
    assert Brand.objects.get(slug="harbor-bank").paused_at is None
    assert ask(people.supervisor, "post", "/brands/harbor-bank/pause", {"on": True}).status_code == 204
    assert Brand.objects.get(slug="harbor-bank").paused_at is not None
