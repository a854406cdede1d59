"""Customers for the demo: people who post, complain, ask, and pick up the phone, or not.

They use nothing but the customer API of the sandbox network and the phones of the sandbox telephone.
What they say is in ``stories``; how they act on what the brand answers is here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from random import Random
from typing import Any, Protocol, TypeVar

import httpx

from ringback.wire.outbound import silence

T = TypeVar("T")

WAIT = 20
"""Seconds a customer's app waits for news at a time."""

AT_ONCE, BETWEEN = 3, (6.0, 18.0)
"""How many stories begin at once, and the seconds between those after them."""

Answer = tuple[str, bool]
"""What the brand said, and whether in private."""


class Story(Protocol):
    """One conversation: who has it, on which kind of page, and what happens."""

    @property
    def name(self) -> str:
        """The customer's name, which is also what makes the story happen once."""
        ...

    @property
    def page(self) -> str:
        """The kind of page it happens on (``bank``, ``clinic``)."""
        ...

    @property
    def number(self) -> str:
        """The customer's phone, in E.164."""
        ...

    async def play(self, me: Customer) -> None:
        """Everything the customer does."""
        ...


class Customer:
    """One person with an account on the network and a phone. Pauses are seconds at human pace."""

    def __init__(self, story: Story, account: str, network: httpx.AsyncClient, telephone: httpx.AsyncClient,
                 pace: float, dice: Random) -> None:  # fmt: skip
        self._story, self._account, self._network, self._telephone = story, account, network, telephone
        self._pace, self._dice = pace, dice
        self._id, self._read = "", 0

    async def join(self) -> bool:
        """Open the account; ``False`` when this person was here before."""
        people = (await self._get("/customer/people"))["people"]
        if any(person["name"] == self._story.name for person in people):
            return False
        self._id = (await self._send("POST", "/customer/people", name=self._story.name))["id"]
        return True

    async def play(self) -> None:
        """Everything that happens to this person."""
        await self._story.play(self)

    async def pause(self, least: float, most: float) -> None:
        """Do something else for a while."""
        await asyncio.sleep(self._dice.uniform(least, most) * self._pace)

    async def post(self, text: str) -> str:
        """Write on the brand's page."""
        await self._type(text)
        return str((await self._act("POST", f"/customer/pages/{self._account}/posts", text=text))["id"])

    async def join_in(self, text: str) -> str:
        """Answer what somebody else posted last, or post when there is nothing."""
        posts = (await self._page())["posts"]
        if not posts:
            return await self.post(text)
        await self._type(text)
        return str((await self._act("POST", f"/customer/items/{posts[0]['id']}/comments", text=text))["id"])

    async def direct(self, text: str) -> None:
        """Write to the brand in private."""
        await self._type(text)
        await self._act("POST", f"/customer/pages/{self._account}/direct", text=text)

    async def edit(self, item: str, text: str) -> None:
        """Change what was posted, if it is still there."""
        await self._type(text)
        await self._act("PUT", f"/customer/items/{item}", text=text)

    async def withdraw(self, item: str) -> None:
        """Delete what was posted, if it is still there."""
        await self.pause(2, 6)
        await self._network.delete(f"/customer/items/{item}", params={"as": self._id})

    async def answer(self, item: str) -> Answer:
        """Wait until the brand answers, to the item in public or in private."""

        async def look() -> Answer | None:
            if (private := await self._unread()) is not None:
                return private, True
            ours = [reply["text"] for reply in _replies(await self._page(), item) if reply["ours"]]
            return (ours[0], False) if ours else None

        return await self._until(look)

    async def message(self) -> str:
        """Wait for news from the brand in private."""
        return await self._until(self._unread)

    async def ringing(self) -> None:
        """Wait until the phone rings."""
        version = -1
        while True:
            phone = await self._phone(version)
            if phone["state"] == "ringing":
                return
            version = phone["version"]

    async def pick_up(self, talk: float) -> None:
        """Answer, talk for about so many seconds, and hang up if the agent has not."""
        await self.pause(2, 5)
        await self._press("answer")
        await self.pause(talk * 0.8, talk * 1.2)
        await self._press("hangup")

    async def decline(self) -> None:
        """Refuse the call."""
        await self.pause(1, 3)
        await self._press("decline")

    async def let_ring(self) -> None:
        """Do not hear it until it stops."""
        version = -1
        while (phone := await self._phone(version))["state"] == "ringing":
            version = phone["version"]

    async def _unread(self) -> str | None:
        thread = await self._get(f"/customer/pages/{self._account}/direct", **{"as": self._id})
        ours = [message["text"] for message in thread["messages"] if message["ours"]]
        unread, self._read = ours[self._read :], len(ours)
        return "\n".join(unread) if unread else None

    async def _until(self, look: Callable[[], Awaitable[T | None]]) -> T:
        while True:
            version = (await self._get("/customer/changes"))["version"]
            if (found := await look()) is not None:
                return found
            await self._get("/customer/changes", since=version, wait=WAIT)

    async def _type(self, text: str) -> None:
        await self.pause(1 + len(text) / 15, 2 + len(text) / 8)

    async def _page(self) -> dict[str, Any]:
        return await self._get(f"/customer/pages/{self._account}", **{"as": self._id})

    async def _get(self, path: str, **query: Any) -> dict[str, Any]:
        return dict((await self._network.get(path, params=query)).json())

    async def _act(self, method: str, path: str, **body: str) -> dict[str, Any]:
        return await self._send(method, path, **{"as": self._id}, **body)

    async def _send(self, method: str, path: str, **body: str) -> dict[str, Any]:
        return dict((await self._network.request(method, path, json=body)).json())

    async def _phone(self, since: int) -> dict[str, Any]:
        query = {"since": since, "wait": WAIT}
        return dict((await self._telephone.get(f"/phones/{self._story.number}", params=query)).json())

    async def _press(self, button: str) -> None:
        await self._telephone.post(f"/phones/{self._story.number}/{button}")


async def run(
    base_url: str,
    pages: Mapping[str, str],
    pace: float,
    stop: asyncio.Event,
    *,
    telephone: str,
    stories: Sequence[Story] | None = None,
    seed: int = 1,
    transport: httpx.AsyncBaseTransport | None = None,
) -> None:
    """Let the stories happen until they are over or ``stop`` is set.

    ``base_url`` is the network's address, ``telephone`` the exchange's; ``pages`` gives the account of
    each kind of page (``{"bank": "harborbank"}``). ``pace`` 1 is how people are, 0.1 ten times as
    fast. A story whose person is on the network already has been told and is left out.
    """
    silence()
    if stories is None:
        from ringback.channels.sandbox.stories import STORIES

        stories = STORIES
    limits = httpx.Limits(max_connections=None)
    options: dict[str, Any] = {"timeout": WAIT + 15, "trust_env": False, "transport": transport, "limits": limits}
    async with (
        httpx.AsyncClient(base_url=base_url, **options) as network,
        httpx.AsyncClient(base_url=telephone, **options) as phones,
    ):
        cast = [
            Customer(story, pages[story.page], network, phones, pace, Random(f"{seed} {story.name}"))  # noqa: S311
            for story in stories
            if story.page in pages
        ]
        playing = asyncio.create_task(_play(cast))
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait({playing, stopping}, return_when=asyncio.FIRST_COMPLETED)
        for task in (playing, stopping):
            task.cancel()
        await asyncio.gather(playing, stopping, return_exceptions=True)


async def _play(cast: Sequence[Customer]) -> None:
    async with asyncio.TaskGroup() as group:
        for number, customer in enumerate(cast):
            group.create_task(_live(customer))
            if number >= AT_ONCE - 1:
                await customer.pause(*BETWEEN)


async def _live(customer: Customer) -> None:
    """One story; a network that is going away ends it quietly."""
    with suppress(httpx.HTTPError, KeyError, ValueError):
        if await customer.join():
            await customer.play()


def _replies(page: Mapping[str, Any], item: str) -> list[dict[str, Any]]:
    """The answers to an item, wherever on the page it is."""
    rows = list(page["posts"])
    while rows:
        row = rows.pop()
        if row["id"] == item:
            return list(row["replies"])
        rows += row["replies"]
    return []
