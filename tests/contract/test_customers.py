"""The demo's customers: they finish their stories, react to the brand, and use reserved values alone."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Mapping
from typing import Any

import httpx
import pytest
from stdnum import luhn

from ringback.channels.sandbox import customers
from ringback.channels.sandbox.server import NetworkApp
from ringback.channels.sandbox.state import Page
from ringback.channels.sandbox.stories import STORIES
from ringback.telephony.sandbox.server import SwitchApp
from ringback.telephony.sandbox.state import Line, Order

PAGES = {"bank": "harborbank", "clinic": "lakesideclinic"}
CARDS = {"4111111111111111", "5555555555554444", "378282246310005"}
ASK = "What is the best phone number to reach you on? No PIN or card number, please."


class World:
    """The network, a brand that answers at once, and a telephone that rings whoever gave a number."""

    def __init__(self) -> None:
        self.network_app, self.switch_app = NetworkApp(), SwitchApp(setup=0.001, pickup=0.001)
        self.network, self.switch = self.network_app.network, self.switch_app.switch
        for account in PAGES.values():
            self.network_app.add_page(Page(account, account, account, f"token-{account}"))
        self.line = self.switch_app.add_line(Line("bank", "token", ("+18005550199",)))
        self.attempts: dict[str, int] = {}
        self.ended: dict[str, list[str]] = {}

    def employ(self) -> None:
        """From now on the brand answers. Call it in the event loop."""
        loop = asyncio.get_running_loop()

        def heard(_page: Page, event: Mapping[str, Any]) -> None:
            loop.call_soon(self._heard, event)

        def rang(_line: Line, event: Mapping[str, Any]) -> None:
            loop.call_soon(self._rang, event)

        self.network.emit, self.switch.emit = heard, rang

    def _heard(self, event: Mapping[str, Any]) -> None:
        item = self.network.items[event["id"]]
        if item.ours or item.deleted or not event["text"]:
            return
        digits = re.sub(r"[^0-9]", "", item.text.reveal())
        number = next((story.number for story in STORIES if story.number and story.number[2:] in digits), "")
        if not item.thread:
            self.network.reply(item.page, item.id, "Please delete your post.")
            if not item.answered_privately:
                self.network.private_reply(item.page, item.id, ASK)
        elif not number:
            self.network.message(item.page, item.thread, ASK)
        elif number not in self.attempts:
            self._call(number)

    def _call(self, number: str) -> None:
        self.attempts[number] = self.attempts.get(number, 0) + 1
        story, turn = next(story for story in STORIES if story.number == number), self.attempts[number]
        unheard = story.picks[min(turn, len(story.picks)) - 1] == "ring"
        ring = 0.05 if unheard else 30
        self.switch.place(self.line, Order(f"{number}/{turn}", f"agent-{number}", number, "+18005550199", 30, ring, 60))

    def _rang(self, event: Mapping[str, Any]) -> None:
        if (event["leg"], event["type"]) == ("call", "ended"):
            number = event["attempt"].partition("/")[0]
            self.ended.setdefault(number, []).append(event["cause"])
            if event["cause"] != "completed" and self.attempts[number] < 2:
                self._call(number)

    def said(self) -> dict[str, list[str]]:
        """What each person wrote, by name."""
        found: dict[str, list[str]] = {}
        for item in self.network.items.values():
            if not item.ours:
                found.setdefault(self.network.people[item.author].name, []).append(item.text.reveal())
        return found


class Both(httpx.AsyncBaseTransport):
    """The network and the telephone, by host."""

    def __init__(self, world: World) -> None:
        self._by_host = {
            "network.example": httpx.ASGITransport(world.network_app),
            "phone.example": httpx.ASGITransport(world.switch_app),
        }

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._by_host[request.url.host].handle_async_request(request)


def live(world: World, *, until: Callable[[], bool] | None = None) -> bool:
    """Run the stories with no pauses until they are over, or ``until``; whether they are."""

    async def go() -> bool:
        stop = asyncio.Event()
        transport = Both(world)
        running = asyncio.create_task(
            customers.run(
                "http://network.example", PAGES, 0, stop, telephone="http://phone.example", transport=transport
            )
        )
        if until is None:
            world.employ()
            await asyncio.wait({running}, timeout=20)
        else:
            while not until():  # noqa: ASYNC110 — the network tells its customers alone
                await asyncio.sleep(0)
        over = running.done()
        stop.set()
        await asyncio.wait_for(running, 5)
        await world.switch_app.stop()
        return over

    return asyncio.run(go())


@pytest.fixture(scope="module")
def over() -> World:
    world = World()
    assert live(world)
    return world


def test_every_story_comes_to_its_end(over: World) -> None:
    said = over.said()
    assert set(said) == {story.name for story in STORIES}
    for story in STORIES:
        if story.number and story.thanks:
            assert said[story.name][-1] == story.thanks


def test_the_phone_is_picked_up_or_not_as_each_person_does(over: World) -> None:
    causes = {"answer": "completed", "decline": "declined", "ring": "no_answer"}
    for story in STORIES:
        if story.number:
            told = over.ended[story.number][: len(story.picks)]
            assert told == [causes[pick] for pick in story.picks]


def test_a_post_is_deleted_when_the_brand_asks_and_edited_when_its_author_wants(over: World) -> None:
    gone = {over.network.people[item.author].name for item in over.network.items.values() if item.deleted}
    assert {"Chiamaka Okafor", "Ingrid Solberg", "Jean-Baptiste Moreau"} <= gone
    assert any(item.edited for item in over.network.items.values())


def test_nobody_tells_a_story_twice(over: World) -> None:
    before = len(over.network.items)
    assert live(over)
    assert len(over.network.items) == before


def test_stop_ends_it_at_once_while_everybody_waits() -> None:
    world = World()
    assert not live(world, until=lambda: len(world.network.items) >= len(STORIES))


def test_there_is_something_of_everything() -> None:
    assert len(STORIES) >= 25
    assert len({story.name for story in STORIES}) == len(STORIES)
    assert {story.page for story in STORIES} == set(PAGES)
    spanish = [
        story
        for story in STORIES
        if re.search(r"[¿¡ñ]|\b(tarjeta|gracias|hola|cita)\b", f"{story.first} {story.thanks}")
    ]
    assert len(spanish) >= 5
    assert len({story.plot for story in STORIES}) == 9
    assert {pick for story in STORIES for pick in story.picks} == {"answer", "decline", "ring"}


def test_every_value_is_reserved_for_tests() -> None:
    numbers = [story.number for story in STORIES if story.number]
    assert len(set(numbers)) == len(numbers)
    assert all(re.fullmatch(r"\+1[2-9][0-9]{2}55501[0-9]{2}", number) for number in numbers)
    for story in STORIES:
        for text in (story.first, story.then, story.thanks):
            for run in re.findall(r"\d(?:[ .\-\ufe0f\u20e3]*\d){12,18}", text.replace("🏻", "")):
                digits = re.sub(r"\D", "", run)
                assert digits in CARDS or not luhn.is_valid(digits)
