"""What a customer attaches: read after the acknowledgement, blurred, and an exposure like any other.

The canary pictures are drawn here; afterwards every byte that stays behind is searched, for their
values and for the files themselves.
"""

from __future__ import annotations

import base64
import io
import time
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

pytest.importorskip("rapidocr", reason="needs ringback[ocr]")

from PIL import Image

from ringback import attachments, cases
from ringback.attachments import Problem
from ringback.attachments.reader import shared
from ringback.desk import pictures
from ringback.store import models
from tests import pictures as drawn
from tests.databases import Database
from tests.journey.test_canary import gather, settle
from tests.world import World, world

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("pictures")]

BANK = "harborbank"
READ_WITHIN = 120.0
TRACES = (drawn.CARD, drawn.CARD.replace(" ", ""), drawn.CARD_2, drawn.SSN, drawn.IBAN, "CANARY BIRD")


@pytest.fixture
def play(sqlite_database: Database) -> Iterator[World]:
    with world() as made:
        yield made
    shared().close()


def attach(play: World, who: str, place: str, data: bytes, text: str = "", media: str = "image/png") -> str:
    """A customer posts (``posts``) or writes in private (``direct``) with a file."""
    file = {"media": media, "data": base64.b64encode(data).decode()}
    answer = play.network.post(f"/customer/pages/{BANK}/{place}", json={"as": who, "text": text, "file": file})
    answer.raise_for_status()
    return str(answer.json()["id"])


def message(item: str) -> models.Message:
    return models.Message.objects.get(item=item, version=1)


def read(play: World, item: str) -> dict[str, Any]:
    """What came of the file of an item, once it was read."""

    def done() -> bool:
        found = models.Message.objects.filter(item=item, version=1).first()
        return bool(found and found.attached[0]["state"] != pictures.State.WAITING)

    play.until(done, READ_WITHIN)
    return dict(message(item).attached[0])


def test_a_card_in_a_picture_is_contained_redacted_and_answered(play: World, sqlite_database: Database) -> None:
    who = play.customer("Dana")
    stranger = play.customer("Stranger")
    item = attach(play, who, "posts", drawn.png(drawn.card()), "why was I charged twice?")
    taken = stored(item)
    # Acknowledged and stored, and not read yet: nobody is shown it, and nothing is said in public.
    assert taken.attached[0]["state"] == pictures.State.WAITING
    desk = signed_in()
    assert desk.get(reverse("picture", args=[taken.pk, 0])).status_code == 404
    assert "being checked" in page_of(desk, taken)

    row = read(play, item)
    assert "card.number" in row["exposed"]
    play.until(lambda: models.Exposure.objects.filter(item=item, state=cases.Step.CONTAINED).exists(), 20)
    assert item not in [post["id"] for post in play.page(BANK, stranger)["posts"]]
    settle(play)
    assert play.thread(who, BANK)

    answer = desk.get(reverse("picture", args=[taken.pk, 0]))
    assert (answer.status_code, answer["Content-Type"]) == (200, "image/png")
    assert Image.open(io.BytesIO(answer.content)).size == (860, 540)
    engine = play.runtime.page(taken.page).engine
    again = attachments.inspect(engine, answer.content)
    assert "card.number" not in {finding.kind for finding in again.findings}
    assert "Blurred in this picture" in page_of(desk, taken)
    assert other_brand().get(reverse("picture", args=[taken.pk, 0])).status_code == 404


def stored(item: str) -> models.Message:
    """The message as it is stored, before any worker ran."""
    end = time.monotonic() + 10
    while time.monotonic() < end:
        if found := models.Message.objects.filter(item=item).select_related("page__brand").first():
            return found
        time.sleep(0.02)
    raise AssertionError("the message did not come")


def signed_in(email: str = "ana@harborbank.example") -> Client:
    client = Client()
    client.force_login(models.Person.objects.get(email=email))
    return client


def other_brand() -> Client:
    slug = "lakeside-clinic"
    person = models.Membership.objects.filter(brand__slug=slug).exclude(person__memberships__brand__slug="harbor-bank")
    return signed_in(person.select_related("person")[0].person.email)


def page_of(client: Client, shown: models.Message) -> str:
    return client.get(reverse("case", args=[models.Message.objects.get(pk=shown.pk).case_id])).content.decode()


def test_what_cannot_be_read_stays_hidden_and_says_why(play: World) -> None:
    who = play.customer("Bo")
    broken = attach(play, who, "direct", drawn.png(drawn.card())[:2000], "here")
    no_picture = attach(play, who, "direct", b"MZ this is a program", "and here", "image/png")
    bomb = attach(play, who, "direct", drawn.bomb(12_000), "look")
    assert read(play, broken)["problem"] == Problem.DAMAGED
    assert read(play, no_picture)["problem"] == Problem.NO_PICTURE
    assert read(play, bomb)["problem"] == Problem.TOO_LARGE
    desk = signed_in()
    shown = page_of(desk, message(broken))
    assert Problem.DAMAGED.words in shown
    assert desk.get(reverse("picture", args=[message(broken).pk, 0])).status_code == 404
    assert not models.Sealed.objects.filter(kind=pictures.VIEW).exists()


def test_nothing_of_a_picture_is_left_anywhere(
    play: World, sqlite_database: Database, capfd: pytest.CaptureFixture[str]
) -> None:
    who = play.customer("Kim")
    said = ["hello, how can we help?", f"my ssn is {drawn.SSN}"]
    files = {
        attach(play, who, "posts", data, "look", media): data
        for data, media in (
            (drawn.jpeg(drawn.noisy(drawn.card(drawn.CARD_2)).rotate(90, expand=True), located=True), "image/jpeg"),
            (drawn.png(drawn.talk(said)), "image/png"),
            (drawn.pdf([[f"IBAN {drawn.IBAN}", "CANARY BIRD"]]), "application/pdf"),
        )
    }
    kinds = [{one["kind"] for one in read(play, item)["findings"]} for item in files]
    assert "card.number" in kinds[0]
    assert "identity.us.ssn" in kinds[1]
    assert "bank.iban" in kinds[2]
    settle(play)
    connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    captured = capfd.readouterr()
    remains = gather(sqlite_database, captured.out + captured.err)
    assert {trace[:4]: found for trace in TRACES if (found := remains.hits(trace))} == {}
    # Neither a file nor a piece of one, as bytes, in hex or in base64.
    for data in files.values():
        piece = data[len(data) // 2 :][:48]
        forms = (piece, piece.hex().encode(), base64.b64encode(data)[100:160])
        assert [where for where, content in remains.places.items() if any(form in content for form in forms)] == []
    assert models.Sealed.objects.filter(kind=pictures.VIEW).count() == 2
