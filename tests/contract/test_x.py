"""What only X has: its hourly check, two spellings, edits that change ids, replies that must be called for."""

from __future__ import annotations

import base64
import hmac
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from ringback.channels.base import InboundType, ItemState, PageConfig
from ringback.channels.x import CHANNEL
from ringback.channels.x.connector import XConnector
from ringback.errors import BadPayload, ChannelError
from ringback.flow import plain
from tests.peers import x
from tests.peers.x import ACCOUNT, HANDLE, MESSAGES, SECRET, WINDOW, XFake

SPECS = Path(__file__).parents[3] / "shared" / "specs" / "x"
NO_SPECS = pytest.mark.skipif(not SPECS.is_dir(), reason="X's own documents are not here")
ENVELOPES = {"Event envelope"}


@pytest.fixture
def fake() -> Iterator[XFake]:
    with x.start() as started:
        yield started


def connector(page: PageConfig | None = None) -> XConnector:
    return XConnector(page or PageConfig(ACCOUNT, "", "token", (SECRET,)))


def event(kind: str, payload: Mapping[str, Any], **more: Any) -> bytes:
    row = {"filter": {"user_id": ACCOUNT}, "event_type": kind, "payload": payload, **more}
    return json.dumps({"data": row}).encode()


def post(**value: Any) -> dict[str, Any]:
    usual = {"id": "7", "author_id": "77", "text": "hello", "created_at": "2026-11-24T10:00:00.000Z"}
    return {**usual, **value}


def test_the_hourly_check_is_answered_with_the_token_signed() -> None:
    # As X's documents say: HMAC-SHA256 of the token under the consumer secret, in base64.
    signed = base64.b64encode(hmac.digest(SECRET, b"abc", "sha256")).decode()
    assert json.loads(connector().challenge({"crc_token": "abc"}) or b"") == {"response_token": f"sha256={signed}"}
    assert connector().challenge({}) is None
    assert connector(PageConfig(ACCOUNT, "", "token", ())).challenge({"crc_token": "abc"}) is None


@NO_SPECS
def test_every_sample_of_xs_is_read_or_knowingly_let_go() -> None:
    samples = json.loads((SPECS / "sample_events.json").read_text("utf-8"))
    unknown, events = [], 0
    for name, body in samples.items():
        whose = body["data"].get("filter", {}).get("user_id", ACCOUNT)
        if name in ENVELOPES:
            continue
        parsed = CHANNEL.connect(PageConfig(whose, "", "token", (SECRET,))).parse(json.dumps(body).encode())
        unknown += [name] * parsed.unknown
        events += len(parsed.events)
    assert unknown == ["chat.received"]  # encrypted end to end: counted, so that somebody knows of it
    assert events == 7


def test_an_edited_post_stays_one_item() -> None:
    first = connector().parse(event("post.mention.create", post(edit_history_tweet_ids=["7"]))).events[0]
    edited = connector().parse(event("post.mention.create", post(id="8", edit_history_post_ids=["7", "8"]))).events[0]
    assert (first.item, first.version, first.type) == ("7", 1, InboundType.CREATED)
    assert (edited.item, edited.version, edited.type) == ("7", 2, InboundType.EDITED)


def test_a_long_post_is_read_whole_and_a_mention_that_answers_is_one_item() -> None:
    long = post(text="short…", note_tweet={"text": "the whole of it"})
    seen = [connector().parse(event(kind, long)).events[0] for kind in ("post.mention.create", "post.reply.create")]
    assert {one.text.reveal() for one in seen} == {"the whole of it"}
    assert len({(one.item, one.version) for one in seen}) == 1


def test_the_events_of_another_account_are_refused() -> None:
    other = json.dumps({"data": {"filter": {"user_id": "2"}, "event_type": "post.create", "payload": post()}}).encode()
    with pytest.raises(BadPayload):
        connector().parse(other)


def test_a_reply_nobody_called_for_is_refused_for_good(fake: XFake) -> None:
    line, ana = connector(fake.page), fake.person("Ana")
    with pytest.raises(ChannelError, match="not_allowed") as refused:
        line.reply(fake.stray(ana, "what a bank"), plain("Hi"), "a")
    assert refused.value.permanent
    line.reply(fake.stray(ana, f"@{HANDLE} what a bank"), plain("Hi"), "b")


def test_only_what_answers_us_can_be_hidden(fake: XFake) -> None:
    line, ana = connector(fake.page), fake.person("Ana")
    with pytest.raises(ChannelError, match="not_allowed"):
        line.hide(fake.stray(ana, "my card"), "a")
    item = fake.post(ana, "my card")
    line.hide(item, "b")
    assert line.observe(item) is ItemState.BEHIND_CLICK
    assert not ItemState.BEHIND_CLICK.contained


def test_fifteen_messages_in_fifteen_minutes(fake: XFake) -> None:
    line, ana = connector(fake.page), fake.person("Ana")
    fake.direct(ana, "hello")
    for number in range(MESSAGES):
        line.message(ana, plain(f"Hi {number}"), f"m{number}")
    with pytest.raises(ChannelError, match="slow_down") as refused:
        line.message(ana, plain("Hi"), "last")
    assert not refused.value.permanent
    fake.pass_time(WINDOW + 1)
    line.message(ana, plain("Hi"), "last")


def test_a_picture_is_fetched_from_x_alone() -> None:
    def serve(address: str) -> XConnector:
        def answer(request: httpx.Request) -> httpx.Response:
            if request.url.host == "api.x.com":
                return httpx.Response(200, json={"data": {"id": "7"}, "includes": {"media": [{"url": address}]}})
            assert "authorization" not in request.headers
            return httpx.Response(200, content=b"picture")

        return XConnector(PageConfig(ACCOUNT, "", "token", ()), httpx.MockTransport(answer))

    assert serve("https://pbs.twimg.com/media/a.jpg").fetch("7", "file") == b"picture"
    for elsewhere in ("http://pbs.twimg.com/a.jpg", "https://evil.example/", "https://twimg.com.evil.example/"):
        with pytest.raises(ChannelError):
            serve(elsewhere).fetch("7", "file")


def test_a_token_that_does_not_end_signs_every_request(fake: XFake) -> None:
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["authorization"])
        return httpx.Response(200, json={"data": {"id": "7"}})

    page = PageConfig(ACCOUNT, "", "consumer-key:access-token:token-secret", (SECRET,))
    XConnector(page, httpx.MockTransport(answer)).observe("7")
    assert seen[0].startswith("OAuth ")
    assert 'oauth_consumer_key="consumer-key"' in seen[0]
    assert 'oauth_signature_method="HMAC-SHA1"' in seen[0]
    assert "token-secret" not in seen[0]
    assert SECRET.decode() not in seen[0]


def test_the_notice_is_read_from_the_profile_and_pinned_by_hand(fake: XFake) -> None:
    line = connector(fake.page)
    assert (line.read_notice().pinned, line.read_notice().text) == (True, "Our notice")
    with pytest.raises(ChannelError, match="by hand"):
        line.publish_notice(plain("Notice"), "key")


@NO_SPECS
def test_what_we_send_is_what_xs_document_says() -> None:
    """Every request with a body, against X's OpenAPI document."""
    import jsonschema

    document = json.loads((SPECS / "openapi.json").read_text("utf-8"))
    seen: list[str] = []

    def held(method: str, path: str, body: Mapping[str, Any]) -> None:
        template, schema = _schema(document, method, path)
        seen.append(f"{method} {template}")
        jsonschema.Draft4Validator({**schema, "components": document["components"]}).validate(body)

    with x.start(held) as fake:
        line, ana = connector(fake.page), fake.person("Ana")
        item = fake.post(ana, "hello")
        fake.direct(ana, "hello")
        line.reply(item, plain("Hi"), "a")
        line.message(ana, plain("Hi"), "b")
        line.hide(item, "c")
        line.unhide(item, "d")
    assert len(seen) == 4
    with pytest.raises(jsonschema.ValidationError):
        held("POST", "/2/tweets", {"text": "Hi", "reply": {"in_reply_to_status_id": "7"}})


def _schema(document: Mapping[str, Any], method: str, path: str) -> tuple[str, Mapping[str, Any]]:
    """The path of the document that fits, and the schema of its body."""
    for template, item in document["paths"].items():
        pattern = re.sub(r"\{[^}]+\}", "[^/]+", template)
        if re.fullmatch(pattern, path) and method.lower() in item:
            body = item[method.lower()]["requestBody"]
            return template, body["content"]["application/json"]["schema"]
    raise AssertionError(f"X has no {method} {path}")
