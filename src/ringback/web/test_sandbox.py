"""The split view, against the real sandbox network and telephone on a port of this machine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from django.conf import settings as django_settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from ringback.calls.attempts import Cause
from ringback.channels.sandbox.server import NetworkApp
from ringback.channels.sandbox.state import Page as SandboxPage
from ringback.sandbox.asgi import Mount
from ringback.sandbox.serve import serving
from ringback.telephony.sandbox.server import SwitchApp
from ringback.web.examples import examples
from ringback.web.world import PERSONAS, persona
from tests.cast import Cast, make

HERE = {"page": "harborbank", "as": "persona-dana"}


@pytest.fixture
def cast(db: None) -> Cast:
    return make()


@pytest.fixture
def stage(cast: Cast, settings: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[SimpleNamespace]:
    """The sandbox is on, and runs."""
    monkeypatch.setattr(django_settings, "CONFIG", replace(django_settings.CONFIG, sandbox=True))
    network, switch = NetworkApp(), SwitchApp()
    for page in cast.seeded.pages:
        network.add_page(SandboxPage(page.account, page.name, page.handle, page.token, about=page.about))
    with serving(Mount({"/network": network, "/telephone": switch})) as its:
        monkeypatch.setenv("RINGBACK_SANDBOX_URL", its.address)
        browser = Client(headers={"HX-Request": "true"})
        browser.force_login(cast.agent)
        yield SimpleNamespace(network=network.network, switch=switch.switch, browser=browser)


def post(stage: SimpleNamespace, name: str, *args: str, **form: str) -> None:
    answer = stage.browser.post(reverse(name, args=args), {**HERE, **form})
    assert answer.headers["HX-Trigger"] == "world-changed", answer.headers


def seen(stage: SimpleNamespace, name: str) -> str:
    return stage.browser.get(reverse(name), HERE).content.decode()


def test_a_customer_posts_comments_edits_and_deletes(stage: SimpleNamespace) -> None:
    post(stage, "sandbox_say", text="are you open on Saturday?")
    (item,) = stage.network.posts("harborbank")
    assert "are you open on Saturday?" in seen(stage, "sandbox_feed")
    post(stage, "sandbox_comment", item.id, text="and on Sunday?")
    post(stage, "sandbox_edit", item.id, text="are you open on Friday?")
    shown = seen(stage, "sandbox_feed")
    assert "Friday" in shown
    assert "and on Sunday?" in shown
    post(stage, "sandbox_delete", item.id)
    assert "Friday" not in seen(stage, "sandbox_feed")


def test_a_customer_hangs_a_picture_on_what_they_write(stage: SimpleNamespace) -> None:
    picture = SimpleUploadedFile("card.png", b"\x89PNG not really", content_type="image/png")
    answer = stage.browser.post(reverse("sandbox_say"), {**HERE, "text": "look", "private": "1", "file": picture})
    assert answer.headers["HX-Trigger"] == "world-changed"
    (file,) = stage.network.files.values()
    assert (file.media, file.data) == ("image/png", b"\x89PNG not really")
    assert "with a picture or PDF" in seen(stage, "sandbox_chat")
    large = SimpleUploadedFile("large.png", bytes(3_000_000), content_type="image/png")
    answer = stage.browser.post(reverse("sandbox_say"), {**HERE, "text": "look", "file": large})
    assert "HX-Trigger" not in answer.headers or answer.headers["HX-Trigger"] != "world-changed"
    assert len(stage.network.files) == 1


def test_only_its_author_sees_what_was_hidden(stage: SimpleNamespace) -> None:
    post(stage, "sandbox_say", text="my card 4111 1111 1111 1111 was charged twice")
    (item,) = stage.network.posts("harborbank")
    item.hidden = True
    assert "Only you see this" in seen(stage, "sandbox_feed")
    others = stage.browser.get(reverse("sandbox_feed"), {**HERE, "as": "persona-luis"}).content.decode()
    assert "4111" not in others


def test_a_private_message_is_seen_in_private_only(stage: SimpleNamespace) -> None:
    post(stage, "sandbox_say", text="ring me at noon", private="1")
    assert "ring me at noon" in seen(stage, "sandbox_chat")
    assert "ring me at noon" not in seen(stage, "sandbox_feed")


def test_the_telephone_shows_who_calls(stage: SimpleNamespace) -> None:
    number = persona("persona-dana").number(datetime.now(UTC))
    assert "Nothing rings" in seen(stage, "sandbox_phone")
    phone = stage.switch.phone(number)
    phone.up, phone.caller = "ringing", "+12025550199"
    assert "published number" in seen(stage, "sandbox_phone")
    phone.caller = "+12025550100"
    assert "Not a number Harbor Bank has published" in seen(stage, "sandbox_phone")
    phone.up = "idle"
    phone.past = [("+12025550199", datetime.now(UTC), Cause.NO_ANSWER)]
    assert "missed" in seen(stage, "sandbox_phone")


def test_a_button_that_cannot_be_pressed_says_so(stage: SimpleNamespace) -> None:
    answer = stage.browser.post(reverse("sandbox_press", args=["answer"]), HERE)
    assert "toast" in answer.headers["HX-Trigger"]
    assert stage.browser.post(reverse("sandbox_press", args=["explode"]), HERE).status_code == 404


def test_the_tour_follows_what_happened(stage: SimpleNamespace) -> None:
    assert "Post something private" in seen(stage, "sandbox_tour")
    post(stage, "sandbox_say", text="my card 4111 1111 1111 1111 was charged twice")
    assert "Wait until others stop seeing it" in seen(stage, "sandbox_tour")
    stage.network.posts("harborbank")[0].hidden = True
    assert "asks you to go on in private" in seen(stage, "sandbox_tour")
    stage.network.reply("harborbank", stage.network.posts("harborbank")[0].id, "please write to us in private")
    assert "Give your number" in seen(stage, "sandbox_tour")
    post(stage, "sandbox_say", text="call me on +1 202 555 0143", private="1")
    assert "Give your number" in seen(stage, "sandbox_tour")


def test_both_sides_are_on_one_page(stage: SimpleNamespace) -> None:
    shown = stage.browser.get(reverse("sandbox")).content.decode()
    assert "<iframe" in shown
    assert "Dana Whitlock" in shown


def test_no_brand_but_ones_own(stage: SimpleNamespace, cast: Cast) -> None:
    clinic = {"page": "lakesideclinic", "as": "persona-dana"}
    for name in ("sandbox", "sandbox_feed", "sandbox_chat", "sandbox_tour"):
        assert stage.browser.get(reverse(name), clinic).status_code == 404
    assert stage.browser.post(reverse("sandbox_say"), {**clinic, "text": "hello"}).status_code == 404
    nobody = Client()
    nobody.force_login(cast.nobody)
    assert nobody.get(reverse("sandbox")).status_code == 403


def test_it_says_so_when_the_sandbox_is_away(stage: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RINGBACK_SANDBOX_URL", "http://127.0.0.1:9")
    assert "does not answer" in seen(stage, "sandbox_feed")
    answer = stage.browser.post(reverse("sandbox_say"), {**HERE, "text": "hello"})
    assert "does not answer" in answer.headers["HX-Trigger"]


@pytest.mark.parametrize("hour", range(24))
def test_the_customers_phone_is_somewhere_where_it_is_day(hour: int) -> None:
    numbers = {one.number(datetime(2026, 11, 23, hour, 30, tzinfo=UTC)) for one in PERSONAS}
    assert len(numbers) == len(PERSONAS)
    assert all(number[5:8] == "555" and number[8:10] == "01" for number in numbers)


@pytest.mark.parametrize("policy", ["us-bank", "us-healthcare"])
def test_every_journey_can_be_begun(policy: str) -> None:
    assert {one.step for one in examples(policy, "+12025550143")} >= {"post", "number"}
