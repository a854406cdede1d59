"""A file that nobody can read here: it stays hidden, says why, and holds nothing up."""

from __future__ import annotations

import base64
from collections.abc import Iterator

import pytest

from ringback.attachments import reader
from ringback.desk import pictures
from ringback.errors import ConfigError
from ringback.store import models
from tests.databases import Database
from tests.world import World, world


@pytest.fixture
def play(database: Database, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """The world where ``ringback[ocr]`` is not installed."""
    monkeypatch.setattr(reader, "available", lambda: False)
    monkeypatch.setattr(reader, "_shared", [])
    with world() as made:
        yield made


def test_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "find_spec", lambda name: None)
    with pytest.raises(ConfigError, match=r"pip install 'ringback\[ocr\]'"):
        reader.Reader()


def attach(play: World, who: str, place: str, text: str) -> models.Message:
    file = {"media": "image/png", "data": base64.b64encode(b"\x89PNG\r\n\x1a\n canary").decode()}
    answer = play.network.post(f"/customer/pages/harborbank/{place}", json={"as": who, "text": text, "file": file})
    item = answer.raise_for_status().json()["id"]

    def read() -> models.Message | None:
        found = models.Message.objects.filter(item=item, version=1).first()
        return found if found and found.attached[0]["state"] != pictures.State.WAITING else None

    read_one: models.Message = play.until(read)
    return read_one


def test_it_stays_hidden_and_the_customer_is_answered_all_the_same(play: World) -> None:
    who = play.customer("Dana")
    message = attach(play, who, "posts", "why was I charged twice?")
    (row,) = message.attached
    assert (row["state"], row["problem"]) == (pictures.State.UNREAD, pictures.NOT_INSTALLED)
    assert "ringback[ocr]" in pictures.why(row["problem"])
    assert row["said"]
    assert models.Effect.objects.filter(case=message.case_id, action__do="private_reply").exists()


def test_what_the_text_shows_waits_for_no_picture(play: World) -> None:
    who = play.customer("Kim")
    message = attach(play, who, "posts", "my card 4111 1111 1111 1111 was charged twice")
    assert "said" not in message.attached[0]
    play.until(lambda: models.Exposure.objects.filter(item=message.item, state="contained").exists())


def test_what_the_network_does_not_give_stays_hidden(play: World) -> None:
    who = play.customer("Bo")
    answer = play.network.post("/customer/pages/harborbank/direct", json={"as": who, "text": "hello"})
    item = answer.raise_for_status().json()["id"]
    message = play.until(lambda: models.Message.objects.filter(item=item).select_related("page__brand").first())
    connector = play.runtime.connector(message.page)
    with pytest.raises(Exception, match="404"):
        connector.fetch(item, "fi_nothing")
