"""Which page or phone line an address belongs to, kept in memory for a while.

Only for a while, so that a rotated secret or a paused page counts within ``LIFE`` seconds in every process.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from ringback.channels.base import Connector
from ringback.hooks.batcher import Writer
from ringback.store.models import Brand, Page
from ringback.telephony.base import Driver

if TYPE_CHECKING:
    from ringback.desk.runtime import PageRuntime, Runtime

T = TypeVar("T")

LIFE: Final = 15.0
_MOST: Final = 10_000


@dataclass(frozen=True, slots=True)
class OpenPage:
    """A page and the connector that speaks for it."""

    page: PageRuntime
    connector: Connector


@dataclass(frozen=True, slots=True)
class OpenLine:
    """A brand and the driver of its phone line."""

    brand: int
    driver: Driver


class Known(Generic[T]):
    """What ``look_up`` found for an address, itself run on the writer's thread; ``None``: nothing there."""

    def __init__(self, writer: Writer, look_up: Callable[[str, str], T | None]) -> None:
        self._writer, self._look_up = writer, look_up
        self._found: dict[tuple[str, str], tuple[float, T | None]] = {}
        self._one = asyncio.Lock()

    async def get(self, first: str, second: str) -> T | None:
        """From memory, or looked up: one at a time, so that wrong addresses cannot crowd out the writer."""
        key = (first, second)
        if not self._fresh(key):
            async with self._one:
                if not self._fresh(key):
                    found = await self._writer.do(lambda: self._look_up(first, second))
                    if len(self._found) >= _MOST:
                        self._found.clear()
                    self._found[key] = (time.monotonic() + LIFE, found)
        return self._found[key][1]

    def _fresh(self, key: tuple[str, str]) -> bool:
        return key in self._found and time.monotonic() < self._found[key][0]


def find_page(runtime: Runtime, network: str, account: str) -> OpenPage | None:
    """The page at ``/hooks/<network>/<account>``."""
    page = Page.objects.select_related("brand").filter(network=network, account=account).first()
    return OpenPage(runtime.page(page), runtime.connector(page)) if page else None


def find_line(runtime: Runtime, driver: str, slug: str) -> OpenLine | None:
    """The phone line at ``/hooks/phone/<driver>/<brand slug>``."""
    brand = Brand.objects.filter(slug=slug, driver=driver).first()
    return OpenLine(brand.pk, runtime.driver(brand)) if brand else None
