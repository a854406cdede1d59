"""The line to the sandbox: what its customers see and do, over plain HTTP. Nothing of it is kept or logged here."""

from __future__ import annotations

import base64
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

import httpx

from ringback.errors import ChannelError

_WAIT = httpx.Timeout(5.0)


@dataclass(frozen=True)
class Persona:
    """A customer one can be. ``subscriber`` ends their number, from the range reserved for fiction."""

    id: str
    name: str
    handle: str
    subscriber: str

    def number(self, now: datetime) -> str:
        """Their phone, E.164: in a place where a call is lawful now, so that the demo rings at any hour."""
        return f"+1{_area(now)}555{self.subscriber}"


PERSONAS = (
    Persona("persona-dana", "Dana Whitlock", "danaw", "0143"),
    Persona("persona-luis", "Luis Ortega", "luiso", "0117"),
    Persona("persona-mei", "Mei Lin", "meilin", "0164"),
)
_AREAS = (
    ("202", "America/New_York"),
    ("415", "America/Los_Angeles"),
    ("808", "Pacific/Honolulu"),
    ("671", "Pacific/Guam"),
)


def _area(now: datetime) -> str:
    """The area code of the first place where it is neither early nor late."""
    for code, zone in _AREAS:
        if 9 <= now.astimezone(ZoneInfo(zone)).hour < 20:
            return code
    return _AREAS[0][0]


def persona(name: str) -> Persona:
    """The persona of that id, else the first."""
    return next((one for one in PERSONAS if one.id == name), PERSONAS[0])


class World:
    """The sandbox at an address. Raises ``ChannelError`` when it is away or says no."""

    def __init__(self, base_url: str) -> None:
        self._client = httpx.Client(base_url=base_url, timeout=_WAIT)

    def join(self, who: Persona) -> None:
        """Open their account, once."""
        self._ask("POST", "/network/customer/people", json={"id": who.id, "name": who.name, "handle": who.handle})

    def page(self, account: str, who: Persona) -> dict[str, Any]:
        """A brand's page as they see it."""
        return self._ask("GET", f"/network/customer/pages/{quote(account, safe='')}", params={"as": who.id})

    def thread(self, account: str, who: Persona) -> dict[str, Any]:
        """Their private thread with a page. A network that forgot them since meets them again."""
        path = f"/network/customer/pages/{quote(account, safe='')}/direct"
        try:
            return self._ask("GET", path, params={"as": who.id})
        except ChannelError as error:
            if not error.permanent:
                raise
        self.join(who)
        return self._ask("GET", path, params={"as": who.id})

    def say(
        self, account: str, who: Persona, text: str, *, private: bool, file: tuple[str, bytes] | None = None
    ) -> None:
        """Post on the page, or write to it privately; ``file`` is its type and content."""
        place = "direct" if private else "posts"
        path = f"/network/customer/pages/{quote(account, safe='')}/{place}"
        hung = {"file": {"media": file[0], "data": base64.b64encode(file[1]).decode()}} if file else {}
        self._ask("POST", path, json={"as": who.id, "text": text, **hung})

    def comment(self, item: str, who: Persona, text: str) -> None:
        """Answer something on the page."""
        self._ask("POST", f"/network/customer/items/{quote(item, safe='')}/comments", json={"as": who.id, "text": text})

    def edit(self, item: str, who: Persona, text: str) -> None:
        """Change what they wrote."""
        self._ask("PUT", f"/network/customer/items/{quote(item, safe='')}", json={"as": who.id, "text": text})

    def delete(self, item: str, who: Persona) -> None:
        """Take back what they wrote."""
        self._ask("DELETE", f"/network/customer/items/{quote(item, safe='')}", params={"as": who.id})

    def phone(self, number: str) -> dict[str, Any]:
        """Their telephone now: state, caller, past calls."""
        return self._ask("GET", f"/telephone/phones/{quote(number, safe='')}")

    def press(self, number: str, button: str) -> dict[str, Any]:
        """``answer``, ``decline`` or ``hangup``."""
        return self._ask("POST", f"/telephone/phones/{quote(number, safe='')}/{button}")

    def _ask(self, method: str, path: str, **kwargs: Any) -> dict[str, Any]:
        try:
            answer = self._client.request(method, path, **kwargs)
        except httpx.HTTPError:
            # The error would carry the address, and with it a phone number.
            raise ChannelError("the sandbox does not answer; is ringback demo running?") from None
        if answer.is_error:
            raise ChannelError(_SAID.get(answer.status_code, "the sandbox said no"), permanent=True)
        return dict(answer.json())


_SAID = {
    404: "that is not there any more",
    409: "that is over already",
    403: "only its author may do that",
    400: "write something first",
}


def world() -> World:
    """The sandbox of this process. Raises ``ChannelError`` when there is none."""
    address = os.environ.get("RINGBACK_SANDBOX_URL", "")
    if not address:
        raise ChannelError("the sandbox has no address; start it with ringback demo", permanent=True)
    return _open(address)


@cache
def _open(address: str) -> World:
    return World(address)


def utc_now() -> datetime:
    """Now; in one place, so that a test may say otherwise."""
    return datetime.now(UTC)
