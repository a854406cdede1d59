"""What only Facebook has: numbers as ids, several pages in one body, windows, its check of our address."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from ringback.channels.base import InboundType, PageConfig
from ringback.channels.facebook import CHANNEL, addressed
from ringback.channels.facebook.connector import FacebookConnector
from ringback.channels.meta.graph import verify_token
from ringback.channels.meta.trouble import read_trouble
from ringback.errors import BadPayload, ChannelError
from ringback.flow import Surface, plain
from tests.peers import facebook
from tests.peers.facebook import DAY, PAGE, SECRET, WEEK, FacebookFake

PLACEHOLDERS = {"messaging-message-product-template-2.json"}
"""Samples whose ids are words ("send id"): no webhook that could ever come."""
SAMPLES = Path(__file__).parents[3] / "shared" / "specs" / "meta_webhooks"


@pytest.fixture
def fake() -> Iterator[FacebookFake]:
    with facebook.start() as started:
        yield started


def connector(page: PageConfig | None = None, answer: httpx.Response | None = None) -> FacebookConnector:
    """A connector; with ``answer`` Facebook says nothing else."""
    transport = httpx.MockTransport(lambda _request: answer) if answer else None
    return FacebookConnector(page or PageConfig(PAGE, "", "token", (SECRET,)), transport)


def body(*entries: dict[str, Any]) -> bytes:
    return json.dumps({"object": "page", "entry": list(entries)}).encode()


def comment(page: str = PAGE, **value: Any) -> dict[str, Any]:
    usual = {"item": "comment", "verb": "add", "comment_id": "1_7", "post_id": f"{page}_1", "parent_id": f"{page}_1"}
    who = {"from": {"id": "77", "name": "Ana"}, "message": "hello"}
    return {"id": page, "time": 1_700_000_000, "changes": [{"field": "feed", "value": {**usual, **who, **value}}]}


def test_our_address_is_confirmed_with_the_word_made_of_the_secret() -> None:
    asked = {"hub.mode": "subscribe", "hub.verify_token": verify_token(SECRET), "hub.challenge": "1158201444"}
    assert connector().challenge(asked) == b"1158201444"
    for wrong in ({"hub.verify_token": "guess"}, {"hub.mode": "unsubscribe"}, {"hub.challenge": "<script>"}):
        assert connector().challenge({**asked, **wrong}) is None


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples of Meta's webhooks are not here")
def test_every_sample_of_metas_is_read_or_knowingly_let_go() -> None:
    events, files = 0, sorted(SAMPLES.glob("*.json"))
    for file in files:
        raw = file.read_bytes()
        if json.loads(raw).get("object") != "page" or file.name in PLACEHOLDERS:
            continue
        for account in addressed(raw):
            parsed = CHANNEL.connect(PageConfig(account, "", "token", (SECRET,))).parse(raw)
            assert parsed.unknown == 0, file.name
            events += len(parsed.events)
    assert len(files) > 50
    assert events > 40


def test_older_shapes_are_read_too() -> None:
    old = comment(sender_id=77, sender_name="Ana", comment_id="1_8")
    del old["changes"][0]["value"]["from"]
    (event,) = connector().parse(body({**old, "id": int(PAGE)})).events
    assert (event.item, event.author, event.author_name, event.type) == ("1_8", "77", "Ana", InboundType.CREATED)


def test_a_review_is_a_public_item() -> None:
    value = {"item": "rating", "verb": "add", "open_graph_story_id": "55", "reviewer_id": "77", "review_text": "slow"}
    entry = {"id": PAGE, "time": 1_700_000_000, "changes": [{"field": "ratings", "value": value}]}
    (event,) = connector().parse(body(entry)).events
    assert (event.item, event.surface, event.text.reveal()) == ("55", Surface.PUBLIC, "slow")


def test_each_page_reads_its_own_events_of_a_body() -> None:
    both = body(comment(), comment("2222"))
    assert addressed(both) == (PAGE, "2222")
    assert len(connector().parse(both).events) == 1
    with pytest.raises(BadPayload):
        addressed(json.dumps({"object": "instagram", "entry": []}).encode())


def test_two_edits_within_a_second_are_two() -> None:
    texts = ("one", "two", "one")
    versions = [connector().parse(body(comment(verb="edited", message=text))).events[0].version for text in texts]
    assert versions[0] == versions[2] != versions[1]


def test_a_customers_comment_that_answers_ours_knows_its_parent() -> None:
    assert connector().parse(body(comment(parent_id="1_3"))).events[0].parent == "1_3"
    assert connector().parse(body(comment())).events[0].parent == ""


def test_messenger_closes_after_a_day_and_a_private_reply_after_a_week(fake: FacebookFake) -> None:
    line, ana = connector(fake.page), fake.person("Ana")
    fake.direct(ana, "hello")
    item = fake.post(ana, "hello")
    line.message(ana, plain("Hello!"), "one")
    fake.pass_time(DAY + 60)
    with pytest.raises(ChannelError, match="too_late") as late:
        line.message(ana, plain("Hello again!"), "two")
    assert late.value.permanent
    fake.pass_time(WEEK)
    with pytest.raises(ChannelError, match="too_late"):
        line.private_reply(item, plain("Hello!"), "three")


def test_another_process_does_not_say_the_same_thing_twice(fake: FacebookFake) -> None:
    ana = fake.person("Ana")
    item = fake.post(ana, "hello")
    fake.direct(ana, "hello")
    first = [connector(fake.page).reply(item, plain("Hi"), "a"), connector(fake.page).message(ana, plain("Hi"), "b")]
    again = [connector(fake.page).reply(item, plain("Hi"), "a"), connector(fake.page).message(ana, plain("Hi"), "b")]
    assert first == again
    assert (fake.answers(item), fake.thread(ana)) == (["Hi"], ["hello", "Hi"])


@pytest.mark.parametrize(
    ("error", "code", "again"),
    [
        ({"code": 190}, "wrong_token", False),
        ({"code": 4}, "slow_down", True),
        ({"code": 100, "error_subcode": 33}, "not_found", False),
        ({"code": 100, "error_subcode": 1}, "not_accepted", False),
        ({"code": 210}, "permission_missing", False),
        ({"code": 99_999, "is_transient": True}, "", True),
        ({"code": 99_999}, "", None),
        ("4111111111111111", "", None),
    ],
)
def test_what_graph_means_by_its_numbers(error: Any, code: str, again: bool | None) -> None:
    assert read_trouble({"error": error}) == (code, again)


def test_an_error_inside_a_200_is_an_error() -> None:
    with pytest.raises(ChannelError, match="slow_down") as refused:
        connector(answer=httpx.Response(200, json={"error": {"code": 4, "message": "4111111111111111"}})).observe("1_7")
    assert not refused.value.permanent
    assert "4111" not in str(refused.value)


def test_a_file_is_fetched_from_facebook_alone() -> None:
    def serve(address: str) -> FacebookConnector:
        def answer(request: httpx.Request) -> httpx.Response:
            if request.url.host == "graph.facebook.com":
                return httpx.Response(200, json={"attachment": {"media": {"image": {"src": address}}}})
            assert "authorization" not in request.headers
            return httpx.Response(200, content=b"picture")

        return FacebookConnector(PageConfig(PAGE, "", "token", ()), httpx.MockTransport(answer))

    assert serve("https://scontent.xx.fbcdn.net/p.jpg").fetch("1_7", "file") == b"picture"
    for elsewhere in (
        "http://scontent.xx.fbcdn.net/p.jpg",
        "https://evil.example/p.jpg",
        "https://fbcdn.net.evil.example/",
        "file:///etc/passwd",
    ):
        with pytest.raises(ChannelError):
            serve(elsewhere).fetch("1_7", "file")


def test_the_steps_name_the_word_that_confirms_our_address() -> None:
    assert CHANNEL.steps is not None
    said = " ".join(CHANNEL.steps(PageConfig(PAGE, "", "token", (SECRET,))))
    assert verify_token(SECRET) in said
    assert SECRET.decode() not in said


def test_only_a_hand_pins_a_notice() -> None:
    with pytest.raises(ChannelError, match="by hand"):
        connector().publish_notice(plain("Notice"), "key")
    assert not connector().read_notice().pinned
