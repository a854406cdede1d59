"""What every network must keep to: its capabilities, its signature, its parser and its actions.

Runs over every package that defines ``CHANNEL``; all but the capabilities need its ``fake``.
"""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from importlib import import_module
from importlib.util import find_spec
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ringback.channels import channels
from ringback.channels.base import (
    Access,
    Channel,
    Connector,
    Fake,
    Inbound,
    InboundType,
    ItemState,
    Scope,
    Trouble,
)  # fmt: skip
from ringback.errors import BadSignature, ChannelError
from ringback.flow import Surface, plain
from tests.contract.damage import CANARY, damaged, flip, survives

NAMES = sorted(channels())
FAKES = {
    name: where
    for name in NAMES
    for where in (f"ringback.channels.{name}.fake", f"tests.peers.{name}")
    if find_spec(where)
}
FAKED = sorted(FAKES)
HELLO = plain("Please continue in a direct message.")

_keys = map(str, count())
same_fake = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@pytest.fixture(scope="module", params=FAKED)
def started(request: pytest.FixtureRequest) -> Iterator[tuple[Channel, Fake]]:
    with import_module(FAKES[request.param]).start() as fake:
        yield channels()[request.param], fake


@pytest.fixture
def fake(started: tuple[Channel, Fake]) -> Iterator[Fake]:
    yield started[1]
    started[1].trouble(Trouble.NONE)


@pytest.fixture(scope="module")
def connector(started: tuple[Channel, Fake]) -> Connector:
    return started[0].connect(started[1].page)


@pytest.fixture(scope="module")
def bodies(started: tuple[Channel, Fake], connector: Connector) -> list[bytes]:
    """Real webhooks: everything that can happen to an item, and a private thread."""
    network, author = started[1], started[1].person("Łukasz")
    item = network.post(author, "my card was charged twice 😡")
    network.edit(author, item, "charged twice!")
    connector.reply(item, HELLO, key())
    if connector.caps.hide is not Scope.NONE:
        connector.hide(item, key())
        connector.unhide(item, key())
    if Surface.DIRECT in connector.caps.places:
        network.direct(author, "hello?")
        connector.message(author, HELLO, key())
    network.withdraw(author, item)
    return [delivery.body for delivery in network.deliveries()]


def key() -> str:
    """An idempotency key of its own."""
    return f"key-{next(_keys)}"


def events(fake: Fake, connector: Connector, *items: str) -> list[Inbound]:
    """What was told of these items, in order."""
    told = [event for delivery in fake.deliveries() for event in connector.parse(delivery.body).events]
    return [event for event in told if event.item in items]


def fails(permanent: bool) -> pytest.RaisesExc[ChannelError]:
    return pytest.RaisesExc(ChannelError, check=lambda error: error.permanent is permanent)


# What it says of itself


@pytest.mark.parametrize("name", NAMES)
def test_capabilities_are_complete_and_agree_with_each_other(name: str) -> None:
    caps = channels()[name].caps
    assert caps.network == name
    assert caps.title
    assert Surface.PUBLIC in caps.places or Surface.DIRECT in caps.places
    for surface, place in caps.places.items():
        assert place.surface is surface
        assert place.words
        assert place.readers
        assert place.length.maximum > 0
    assert caps.events <= {kind.value for kind in InboundType}
    assert InboundType.CREATED.value in caps.events
    assert Surface.DIRECT in caps.places or not (caps.private_reply or caps.starts_direct)
    assert caps.pin is not Access.NONE or not caps.pin_readback
    assert caps.hide is not Scope.NONE or caps.delete is not Scope.NONE or not caps.hidden_is.contained


@pytest.mark.parametrize("name", FAKED)
def test_reading_capabilities_imports_neither_httpx_nor_django(name: str) -> None:
    code = f"import sys, ringback.channels.{name}; sys.exit(bool({{'httpx', 'django'}} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_there_is_a_network_to_test_and_the_sandbox_is_one() -> None:
    assert "sandbox" in FAKED


# Signatures


def test_what_the_network_signed_is_accepted(fake: Fake, connector: Connector, bodies: list[bytes]) -> None:
    for delivery in fake.deliveries():
        connector.verify(delivery.body, delivery.headers)
    for body in bodies:
        connector.verify(body, fake.sign(body))
        connector.verify(body, {name.upper(): value for name, value in fake.sign(body).items()})


@same_fake
@given(data=st.data())
def test_one_changed_bit_is_refused(data: st.DataObject, fake: Fake, connector: Connector, bodies: list[bytes]) -> None:
    body = data.draw(st.sampled_from(bodies))
    at = data.draw(st.integers(0, len(body) - 1))
    with pytest.raises(BadSignature):
        connector.verify(flip(body, at, 1 << data.draw(st.integers(0, 7))), fake.sign(body))


@same_fake
@given(value=st.text(max_size=90))
def test_any_other_header_is_refused(value: str, fake: Fake, connector: Connector, bodies: list[bytes]) -> None:
    (name,) = fake.sign(bodies[0])
    for headers in ({}, {name: value}, {name: fake.sign(bodies[0])[name][:-1]}, {name: "sha256=é"}):
        with pytest.raises(BadSignature) as refused:
            connector.verify(bodies[0], headers)
        assert len(value) < 5 or value not in str(refused.value)


def test_secrets_can_be_rotated(started: tuple[Channel, Fake], bodies: list[bytes]) -> None:
    channel, fake = started
    headers = fake.sign(bodies[0])
    new_first = replace(fake.page, secrets=(b"the next one", *fake.page.secrets))
    channel.connect(new_first).verify(bodies[0], headers)
    for secrets in ((), (b"the next one",)):
        with pytest.raises(BadSignature):
            channel.connect(replace(fake.page, secrets=secrets)).verify(bodies[0], headers)


def test_a_challenge_is_answered_or_there_is_none(connector: Connector) -> None:
    assert connector.challenge({}) is None


# Reading


def test_everything_that_happens_is_told_once_each_in_order(fake: Fake, connector: Connector) -> None:
    author = fake.person("مريم")
    item = fake.post(author, "مرحبا 👋")
    fake.edit(author, item, "مرحبا")
    fake.withdraw(author, item)
    told = events(fake, connector, item)
    kinds = (InboundType.CREATED, InboundType.EDITED, InboundType.DELETED)
    assert [event.type for event in told] == [kind for kind in kinds if kind.value in connector.caps.events]
    assert told[0].text.reveal() == "مرحبا 👋"
    assert told[0].author_name == "مريم"
    assert {event.author for event in told} == {author}
    assert {event.surface for event in told} == {Surface.PUBLIC}
    assert all(event.at.tzinfo for event in told)
    assert len({(event.item, event.version) for event in told}) == len(told)


def test_a_body_read_twice_is_the_same_events(connector: Connector, bodies: list[bytes]) -> None:
    for body in bodies:
        once, twice = connector.parse(body), connector.parse(body)
        assert once.events
        assert [(e.item, e.version, e.type) for e in once.events] == [(e.item, e.version, e.type) for e in twice.events]


def test_our_own_words_come_back_as_ours(fake: Fake, connector: Connector) -> None:
    item = fake.post(fake.person("Priya"), "hello")
    ours = connector.reply(item, HELLO, key()).item
    told = events(fake, connector, item, ours)
    assert [(event.item, event.ours, event.parent) for event in told] == [(item, False, ""), (ours, True, item)]


def test_a_private_thread_is_told_as_one(fake: Fake, connector: Connector) -> None:
    author = fake.person("Priya")
    theirs = fake.direct(author, "psst")
    ours = connector.message(author, HELLO, key()).item
    told = events(fake, connector, theirs, ours)
    assert [(event.surface, event.ours) for event in told] == [(Surface.DIRECT, False), (Surface.DIRECT, True)]
    assert len({event.thread for event in told}) == 1
    assert told[0].thread


def test_a_type_nobody_knows_is_counted(fake: Fake, connector: Connector) -> None:
    parsed = connector.parse(fake.unknown())
    assert (parsed.events, parsed.unknown) == ((), 1)


@settings(same_fake, max_examples=200)
@given(data=st.data())
def test_damage_is_refused_without_an_echo_or_read_fit_to_store(
    data: st.DataObject, connector: Connector, bodies: list[bytes]
) -> None:
    parsed = survives(connector.parse, data.draw(damaged(bodies)))
    for event in parsed.events if parsed else ():
        for value in (event.text.reveal(), event.author_name, event.item, event.author, event.parent, event.thread):
            assert "\0" not in value
            value.encode()
        assert CANARY not in repr(event.text)


# Acting


def test_a_key_has_one_effect(fake: Fake, connector: Connector) -> None:
    item, once = fake.post(fake.person("Chidi"), "hello"), key()
    with ThreadPoolExecutor(8) as pool:
        receipts = list(pool.map(lambda _: connector.reply(item, HELLO, once), range(16)))
    assert len({receipt.item for receipt in receipts}) == 1
    assert fake.answers(item) == [str(HELLO)]


def test_an_answer_that_was_lost_is_found_again_by_its_key(fake: Fake, connector: Connector) -> None:
    item, once = fake.post(fake.person("Chidi"), "hello"), key()
    fake.trouble(Trouble.ANSWER_LOST)
    with fails(permanent=False):
        connector.reply(item, HELLO, once)
    fake.trouble(Trouble.NONE)
    connector.reply(item, HELLO, once)
    assert fake.answers(item) == [str(HELLO)]


def test_what_is_hidden_is_observed_so_and_can_be_given_back(fake: Fake, connector: Connector) -> None:
    if connector.caps.hide is Scope.NONE:
        pytest.skip("this network cannot hide")
    author = fake.person("Ana")
    item = fake.post(author, "hello")
    assert connector.observe(item) is ItemState.VISIBLE
    for _ in range(2):
        connector.hide(item, key())
    assert connector.observe(item) is connector.caps.hidden_is
    assert fake.seen(item, author)
    assert fake.seen(item) is not connector.caps.hidden_is.contained
    connector.unhide(item, key())
    assert connector.observe(item) is ItemState.VISIBLE
    assert fake.seen(item)


def test_what_is_deleted_is_gone_whoever_deleted_it(fake: Fake, connector: Connector) -> None:
    author = fake.person("Ana")
    ours, theirs, private = fake.post(author, "one"), fake.post(author, "two"), fake.direct(author, "three")
    assert connector.observe(private) is ItemState.VISIBLE
    fake.withdraw(author, theirs)
    fake.withdraw(author, private)
    assert connector.observe(theirs) is connector.observe(private) is ItemState.GONE
    if connector.caps.delete is not Scope.NONE:
        for _ in range(2):
            connector.delete(ours, key())
        assert connector.observe(ours) is ItemState.GONE
        assert not fake.seen(ours, author)


def test_a_hidden_item_is_answered_in_public_as_declared(fake: Fake, connector: Connector) -> None:
    if connector.caps.hide is Scope.NONE:
        pytest.skip("this network cannot hide")
    item = fake.post(fake.person("Ana"), "hello")
    connector.hide(item, key())
    if connector.caps.reply_after_hide:
        connector.reply(item, HELLO, key())
        assert fake.answers(item) == [str(HELLO)]
    else:
        with fails(permanent=True):
            connector.reply(item, HELLO, key())


def test_a_private_reply_is_single_shot(fake: Fake, connector: Connector) -> None:
    author = fake.person("Ana")
    item, once = fake.post(author, "hello"), key()
    if not connector.caps.private_reply:
        with fails(permanent=True):
            connector.private_reply(item, HELLO, once)
        return
    first, again = (connector.private_reply(item, HELLO, once) for _ in range(2))
    assert first == again
    with fails(permanent=True):
        connector.private_reply(item, plain("once more"), key())
    assert fake.thread(author) == [str(HELLO)]
    assert fake.answers(item) == []


def test_who_may_open_a_private_thread_is_as_declared(fake: Fake, connector: Connector) -> None:
    author = fake.person("Ana")
    if connector.caps.starts_direct:
        connector.message(author, HELLO, key())
    else:
        with fails(permanent=True):
            connector.message(author, HELLO, key())
    fake.direct(author, "hello")
    connector.message(author, plain("Hello!"), key())
    assert fake.thread(author)[-1] == "Hello!"


def test_the_longest_text_goes_through_and_one_longer_does_not(fake: Fake, connector: Connector) -> None:
    item = fake.post(fake.person("Ana"), "hello")
    longest = connector.caps.places[Surface.PUBLIC].length.maximum
    connector.reply(item, plain("é" * longest), key())
    with fails(permanent=True):
        connector.reply(item, plain("é" * (longest + 1)), key())


def test_the_notice_is_read_back_as_it_was_pinned(fake: Fake, connector: Connector) -> None:
    if connector.caps.pin is not Access.API:
        pytest.skip("this network's notice is pinned by hand")
    for words in ("This is a public place. ✓", "Aquí lo lee todo el mundo."):
        connector.publish_notice(plain(words), "the same key")
        assert connector.read_notice().pinned
        assert connector.read_notice().text == words


@pytest.mark.parametrize("kind", [Trouble.UNAVAILABLE, Trouble.RATE_LIMITED])
def test_trouble_at_the_network_is_worth_another_try(kind: Trouble, fake: Fake, connector: Connector) -> None:
    author = fake.person("Ana")
    item = fake.post(author, "hello")
    fake.direct(author, "hello")
    fake.trouble(kind)
    with fails(permanent=False):
        connector.reply(item, HELLO, key())
    with fails(permanent=False):
        connector.hide(item, key())
    with fails(permanent=False):
        connector.message(author, HELLO, key())
    with fails(permanent=False):
        connector.observe(item)
    assert fake.answers(item) == []


@pytest.mark.parametrize("item", ["it_nobody_wrote", "../../secrets", "..", "", "a/b?c=d#e", "é\n"])
def test_an_item_that_is_not_there_is_permanent(item: str, connector: Connector) -> None:
    with fails(permanent=True):
        connector.reply(item, HELLO, key())
    with fails(permanent=True):
        connector.hide(item, key())


def test_a_wrong_token_is_permanent_and_a_dead_network_is_not(started: tuple[Channel, Fake]) -> None:
    channel, fake = started
    item = fake.post(fake.person("Ana"), "hello")
    with fails(permanent=True):
        channel.connect(replace(fake.page, token="another token")).observe(item)
    with fails(permanent=False):
        channel.connect(replace(fake.page, base_url="http://127.0.0.1:9")).observe(item)


def test_asking_at_a_wrong_address_is_not_the_answer_that_an_item_is_gone(started: tuple[Channel, Fake]) -> None:
    channel, fake = started
    item = fake.post(fake.person("Ana"), "hello")
    astray = channel.connect(replace(fake.page, base_url=f"{fake.page.base_url}/elsewhere"))
    with fails(permanent=True):
        astray.observe(item)
    with fails(permanent=True):
        astray.delete(item, key())


def test_nothing_is_logged_and_no_error_tells_what_was_sent(
    fake: Fake, started: tuple[Channel, Fake], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    connector = started[0].connect(fake.page)
    item = fake.post(fake.person("Ana"), "hello")
    connector.reply(item, plain(CANARY), key())
    with fails(permanent=True) as refused:
        connector.reply(item, plain(CANARY * 500), key())
    fake.trouble(Trouble.UNAVAILABLE)
    with fails(permanent=False) as failed:
        connector.reply(item, plain(CANARY), key())
    for said in (caplog.text, repr(connector), repr(fake.page), repr(refused.value), repr(failed.value)):
        assert CANARY not in said
        assert fake.page.token not in said
        assert item not in said
