"""The engine behind a brand: its policy, its languages, its guard."""

from __future__ import annotations

from ringback.cases import Means
from ringback.channels import channels
from ringback.desk import runtime
from ringback.engine import Engine
from ringback.store.models import Brand, Page


def engine_of(brand: Brand) -> Engine:
    """The brand's engine, from the process's runtime."""
    return runtime.current().engine(brand)


def page_means(page: Page) -> Means:
    """What the page's network lets us do."""
    known = channels().get(page.network)
    return runtime.means(known.caps) if known else Means()
