"""``POST /api/v1/inspect``: one, many, and what cannot be read."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client

from ringback.api.access import issue
from tests import cast

CARD = "4111 1111 1111 1111"
PATH = "/api/v1/inspect"


@pytest.fixture
def client(db: None) -> Client:
    token = issue(cast.make().agent, "test")
    return Client(headers={"authorization": f"Bearer {token}"}, raise_request_exception=False)


def ask(client: Client, body: Any) -> HttpResponse:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return client.post(PATH, raw, content_type="application/json")


def test_many_texts_are_answered_in_order_each_by_itself(client: Client) -> None:
    texts = ["hello", f"my card {CARD}", "my card is 4111 1111", "1111 1111", ""]
    answer = ask(client, {"id": "a", "texts": texts, "policy": "us-bank"}).json()
    assert answer["id"] == "a"
    assert [[row["kind"] for row in one["findings"]] for one in answer["results"]] == [[], ["card.number"], [], [], []]
    alone = [ask(client, {"text": text, "policy": "us-bank"}).json() for text in texts]
    assert answer["results"] == alone


def test_a_list_of_requests_is_answered_by_a_list(client: Client) -> None:
    rows = [
        {"id": 1, "text": "my PIN is 4321", "surface": "direct"},
        {"id": 2, "messages": ["my card is 4111 1111", "1111 1111"], "surface": "direct"},
        {"text": "my PIN is 4321", "explain": True},
    ]
    answers = ask(client, rows).json()
    assert [answer.get("id") for answer in answers] == [1, 2, None]
    assert len(answers[1]["safe_texts"]) == 2
    assert "evidence" not in answers[0]["findings"][0]
    assert answers[2]["findings"][0]["evidence"]
    assert answers[2]["findings"][0]["alternatives"] == []
    assert answers == [ask(client, row).json() for row in rows]


@pytest.mark.parametrize(
    ("body", "status", "says"),
    [
        ({}, 422, "send one of text, messages and texts"),
        ({"text": CARD, "texts": []}, 422, "send one of"),
        ({"messages": [], "texts": [CARD]}, 422, "send one of"),
        ({"messages": []}, 422, "messages must not be empty"),
        ([{"texts": [CARD]}], 422, "texts stand alone"),
        ({"texts": [CARD] * 1001}, 422, "too_long"),
        ([{"text": CARD}] * 1001, 422, "at most 1000"),
        ({"texts": [CARD, 5]}, 422, "string_type"),
        ({"text": CARD, CARD: CARD}, 422, "unknown field"),
        ({"text": CARD, "policy": CARD}, 422, "there is no policy of that name"),
        ({"text": CARD, "surface": CARD}, 422, "literal_error"),
        ({"text": CARD, "region": CARD}, 422, "two letters"),
        (b"\xff" + CARD.encode(), 400, "this request cannot be read"),
        (b'{"text": "' + CARD.encode(), 400, "this request cannot be read"),
        (b"[" * 100_000, 400, "this request cannot be read"),
        (b'{"text": "' + CARD.encode() * 60_000 + b'"}', 413, "at most 1048576 bytes"),
    ],
)
def test_what_cannot_be_read_is_one_sentence_and_never_the_text(
    client: Client, body: Any, status: int, says: str
) -> None:
    answer = ask(client, body)
    assert answer.status_code == status
    assert says in answer.json()["error"]
    assert b"4111" not in answer.content


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0\x01\x1b[2J",
        "lone \ud800 half",
        "\u202e\u2067رقم بطاقتي\u2069 " + CARD + " \u202e",
        "7" * 20_000,
        "e" + "\u0301" * 5_000,
    ],
    ids=["nothing", "controls", "half a pair", "right to left", "one long number", "marks"],
)
def test_texts_of_any_sort_have_a_result(client: Client, text: str) -> None:
    answer = ask(client, {"texts": [text], "explain": True})
    assert answer.status_code == 200
    assert "4111" not in answer.json()["results"][0]["safe_text"]


def test_a_thousand_texts_of_one_character(client: Client) -> None:
    results = ask(client, {"texts": ["7"] * 1000}).json()["results"]
    assert len(results) == 1000
    assert not any(one["findings"] for one in results)
