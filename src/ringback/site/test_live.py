"""The live stream: one's own brands only, ids only, nothing skipped, resumed where it broke off."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.db import connection

from ringback.site.live import Live
from ringback.store import events
from ringback.store.models import Membership, Person
from tests import rows

pytestmark = pytest.mark.usefixtures("database")


def log_in(*slugs: str) -> tuple[str, Person]:
    """The session of a person with a seat at these brands."""
    brands = [rows.brand(slug) for slug in slugs]
    person = Person.objects.create_user("ana@desk.example", None, organisation=brands[0].organisation, name="Ana")
    Membership.objects.bulk_create(Membership(brand=brand, person=person, role="agent") for brand in brands)
    session = SessionStore()
    session[SESSION_KEY] = str(person.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = person.get_session_auth_hash()
    session.create()
    assert session.session_key
    return session.session_key, person


class Browser:
    """One request to the stream, and what has come of it so far."""

    def __init__(self, live: Live, session: str, query: str = "", **headers: str) -> None:
        fields = {"cookie": f"other=1; {settings.SESSION_COOKIE_NAME}={session}"} | headers
        self.scope = {
            "type": "http",
            "method": "GET",
            "path": "/live",
            "query_string": query.encode(),
            "headers": [(name.replace("_", "-").encode(), value.encode()) for name, value in fields.items()],
        }
        self.sent: list[dict[str, Any]] = []
        self.leaves, self.flows = asyncio.Event(), asyncio.Event()
        self.flows.set()
        self.task = asyncio.create_task(live(self.scope, self._receive, self._send))

    async def _receive(self) -> dict[str, Any]:
        await self.leaves.wait()
        return {"type": "http.disconnect"}

    async def _send(self, message: Any) -> None:
        self.sent.append(message)
        await self.flows.wait()

    @property
    def status(self) -> int:
        return int(self.sent[0]["status"])

    @property
    def text(self) -> str:
        return b"".join(message.get("body", b"") for message in self.sent).decode()

    @property
    def names(self) -> list[str]:
        """The names of the changes it was told of."""
        return [json.loads(line[6:])["name"] for line in self.text.splitlines() if line.startswith("data: ")]

    @property
    def last_id(self) -> str:
        return [line[4:] for line in self.text.splitlines() if line.startswith("id: ")][-1]

    async def shows(self, *names: str) -> None:
        await until(lambda: self.names == list(names))

    async def end(self) -> None:
        self.leaves.set()
        await asyncio.wait_for(self.task, 10)


async def until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not true():  # noqa: ASYNC110 - whatever the condition is
            await asyncio.sleep(0.005)


@asynccontextmanager
async def following(**given: float) -> Any:
    live = Live(**given)
    live.start()
    try:
        yield live
    finally:
        await live.stop()


def tell(slug: str, *names: str) -> Awaitable[None]:
    def now() -> None:
        for name in names:
            events.tell(rows.brand(slug).pk, name, 7)
        connection.close()

    return asyncio.to_thread(now)


def test_it_tells_people_of_their_brands_and_of_no_other() -> None:
    session, _ = log_in("harbor")
    rows.brand("clinic")
    connection.close()

    async def go() -> None:
        async with following() as live:
            browser = Browser(live, session)
            await until(lambda: browser.sent)
            await tell("clinic", "not for her")
            await tell("harbor", "a", "b")
            await browser.shows("a", "b")
            assert 'data: {"brand": ' in browser.text
            assert "event: changed\n" in browser.text
            await browser.end()
            assert browser.sent[0]["status"] == 200
            assert (b"content-type", b"text/event-stream") in browser.sent[0]["headers"]

    asyncio.run(go())


def test_it_resumes_after_the_page_or_the_last_event_whichever_is_later() -> None:
    session, _ = log_in("harbor")
    events.tell(rows.brand().pk, "seen on the page")
    page = events.position()
    for name in ("a", "b"):
        events.tell(rows.brand().pk, name)
    connection.close()

    async def go() -> None:
        async with following() as live:
            first = Browser(live, session, f"after={page}")
            await first.shows("a", "b")
            second = Browser(live, session, f"after={page}", last_event_id=first.last_id)
            await until(lambda: second.sent)
            await tell("harbor", "c")
            await second.shows("c")
            await first.shows("a", "b", "c")
            await first.end()
            await second.end()

    asyncio.run(go())


def test_after_a_rest_it_follows_again() -> None:
    session, _ = log_in("harbor")
    connection.close()

    async def go() -> None:
        async with following() as live:
            for name in ("a", "b"):
                browser = Browser(live, session)
                await until(lambda: browser.sent)  # noqa: B023 - awaited here
                await tell("harbor", name)
                await browser.shows(name)
                await browser.end()

    asyncio.run(go())


@pytest.mark.parametrize("who", ["nobody", "wrong", "inactive", "without a seat", "new password"])
def test_whoever_may_not_look_is_refused(who: str) -> None:
    session, person = log_in("harbor")
    if who == "inactive":
        Person.objects.update(is_active=False)
    if who == "without a seat":
        Membership.objects.all().delete()
    if who == "new password":
        person.set_password("another one, long enough")
        person.save()
    connection.close()
    given = {"nobody": "", "wrong": "x" * 32}.get(who, session)

    async def go() -> None:
        async with following() as live:
            browser = Browser(live, given)
            await asyncio.wait_for(browser.task, 10)
            assert (browser.status, browser.text) == (403, "")

    asyncio.run(go())


def test_it_ends_soon_after_a_seat_is_taken_away() -> None:
    session, _ = log_in("harbor", "clinic")
    connection.close()

    def take() -> None:
        Membership.objects.filter(brand__slug="clinic").delete()
        connection.close()

    async def go() -> None:
        async with following(ping=0.05) as live:
            browser = Browser(live, session)
            await until(lambda: ": ping" in browser.text)
            assert not browser.task.done()
            await asyncio.to_thread(take)
            await asyncio.wait_for(browser.task, 10)
            assert browser.sent[-1] == {"type": "http.response.body", "body": b""}

    asyncio.run(go())


def test_when_the_server_ends_the_streams_end() -> None:
    session, _ = log_in("harbor")
    connection.close()

    async def go() -> None:
        async with following() as live:
            browser = Browser(live, session)
            await until(lambda: browser.sent)
            live.end()
            await asyncio.wait_for(browser.task, 10)
            late = Browser(live, session)
            await asyncio.wait_for(late.task, 10)
            assert late.status == 503

    asyncio.run(go())


def test_a_reader_that_cannot_keep_up_is_let_go() -> None:
    session, _ = log_in("harbor")
    connection.close()

    def flood() -> None:
        brand = rows.brand().pk
        events.Event.objects.bulk_create(events.Event(brand_id=brand, name="x", at=rows.AT) for _ in range(3_000))
        connection.close()

    async def go() -> None:
        async with following() as live:
            browser = Browser(live, session)
            await until(lambda: browser.sent)

            browser.flows.clear()
            reader = next(iter(live._readers))
            await asyncio.to_thread(flood)
            await until(lambda: reader not in live._readers)
            browser.flows.set()
            await asyncio.wait_for(browser.task, 10)

    asyncio.run(go())
