"""What is wrong with an installation: findings with a code, a sentence and what to do.

R001 data folder · R002 master key · R003 key store · R004 database · R005 migrations · R006 swap ·
R007 notice · R008 network · R009 policy · R010 key store's server · R011 clock · R012 worker · R013 TLS
"""

from __future__ import annotations

import stat
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ringback.errors import ConfigError, RingbackError, VaultError
from ringback.site.assembly import assemble, key_store, master_key, setup
from ringback.site.config import Config
from ringback.vault import Vault, process

if TYPE_CHECKING:
    from ringback.store.models import Brand, Page

_LATE: Final = 60.0
"""Seconds something may wait for a worker."""

_APART: Final = 2.0
"""Seconds two clocks may differ."""

_LOOPBACK: Final = {"127.0.0.1", "localhost", "[::1]"}


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing to put right."""

    code: str
    message: str
    hint: str


def checkup(config: Config) -> Iterator[Trouble]:
    """Everything found, in an order in which it makes sense to repair it."""
    yield from _folder(config)
    yield from _machine(config)
    if not config.data.is_dir():
        return
    keys = list(_keys(config))
    yield from keys
    setup()
    database = list(_database())
    yield from database
    if database:
        return
    yield from _clock()
    yield from _worker()
    yield from _policies()
    if not any(trouble.code in ("R002", "R003") for trouble in keys):
        assemble(config)
        yield from _pages()


def _folder(config: Config) -> Iterator[Trouble]:
    if not config.data.is_dir():
        hint = "Run ringback init, or set RINGBACK_DATA to the right one."
        yield Trouble("R001", f"the data folder {config.data} does not exist", hint)
    elif stat.S_IMODE(config.data.stat().st_mode) & 0o077:
        yield Trouble("R001", f"others can look into the data folder {config.data}", f"Run chmod 700 {config.data}.")


def _machine(config: Config) -> Iterator[Trouble]:
    if process.swap_on():
        hint = "Turn it off (swapoff -a), or use compressed memory (zram) instead."
        yield Trouble("R006", "memory may be written to a swap device, and raw text with it", hint)
    if not config.behind_tls and not set(config.hosts) <= _LOOPBACK:
        hint = "Put a proxy that speaks TLS in front and set RINGBACK_TLS=1."
        yield Trouble("R013", "the desk answers to other machines without TLS", hint)


def _keys(config: Config) -> Iterator[Trouble]:
    try:
        master = master_key(config)
    except ConfigError as error:
        yield Trouble("R002", str(error), "Run ringback init for a new installation; restore the file for an old one.")
        return
    try:
        store = key_store(config)
        Vault(store, master)
    except ConfigError as error:
        yield Trouble("R003", str(error), "Without the key it was made with, what it seals cannot be opened.")
        return
    except (RingbackError, ImportError) as error:
        yield Trouble("R003", f"the key store cannot be used: {error}", "Correct RINGBACK_KEYS_URL.")
        return
    shortcomings: Callable[[], tuple[str, ...]] = getattr(store, "shortcomings", tuple)
    for words in shortcomings():
        yield Trouble("R010", f"the key store's server: {words}", "See docs/explanation/vault.md.")


def _database() -> Iterator[Trouble]:
    from django.db import DatabaseError

    from ringback.store.schema import pending

    try:
        waiting = pending()
    except DatabaseError as error:
        yield Trouble("R004", f"the database cannot be used ({type(error).__name__})", "Correct RINGBACK_DATABASE_URL.")
        return
    if waiting:
        count = f"{len(waiting)} change{'' if len(waiting) == 1 else 's'}"
        yield Trouble("R005", f"the database lacks {count} of its tables", "Run ringback init.")


def _clock() -> Iterator[Trouble]:
    from ringback.store.models import Audit
    from ringback.store.transaction import now

    apart = abs(time.time() - now())
    if apart > _APART:
        hint = "Have both machines follow a time server."
        yield Trouble("R011", f"this machine's clock and the database's are {apart:.0f} seconds apart", hint)
    last = Audit.objects.order_by("-pk").first()
    if last and last.at.timestamp() > time.time() + _APART:
        hint = "Set the clock right: calls are allowed and refused by it."
        yield Trouble("R011", "the clock shows a time before the last entry of the audit trail", hint)


def _worker() -> Iterator[Trouble]:
    from ringback.store.measures import standing

    found = standing()
    if found.overdue > _LATE:
        hint = "Run ringback work, or more of them."
        yield Trouble("R012", f"work has been waiting for {found.overdue:.0f} seconds and nobody takes it", hint)
    if found.strays:
        yield Trouble("R012", f"{found.strays} conversations have work nobody will take", "A worker repairs this.")


def _policies() -> Iterator[Trouble]:
    from ringback.store.models import Brand

    for brand in Brand.objects.order_by("slug"):
        yield from _policy(brand)


def _policy(brand: Brand) -> Iterator[Trouble]:
    from ringback.detect import kinds
    from ringback.engine import identifiers
    from ringback.flow import BUILTIN
    from ringback.policies import load_policy
    from ringback.policies.check import check

    try:
        found = check(load_policy(brand.policy, (*kinds(identifiers()), *BUILTIN)))
    except ConfigError as error:
        yield Trouble("R009", f"{brand.slug}: {error}", "Correct the policy; until then the brand takes nothing.")
        return
    for problem in found:
        yield Trouble("R009", f"{brand.slug}: {problem.code} {problem.message}", problem.hint)


def _pages() -> Iterator[Trouble]:
    from ringback.store.models import Page

    for page in Page.objects.select_related("brand").order_by("network", "account"):
        yield from page_troubles(page)


def page_troubles(page: Page) -> Iterator[Trouble]:
    """What is wrong with one page: its network does not answer, its notice does not stand."""
    from ringback.desk import notices
    from ringback.desk.runtime import current

    name = f"{page.network}/{page.account}"
    try:
        current().connector(page).read_notice()
    except VaultError:
        hint = f"Add the page again: ringback page add --network {page.network} --account {page.account}."
        yield Trouble("R008", f"{name}: its token cannot be opened", hint)
        return
    except RingbackError as error:
        yield Trouble("R008", f"{name}: {error}", "Check the page's address and token; add it again to change them.")
        return
    with suppress(RingbackError):
        if notices.verify(page):
            return
    hint = f"Run ringback page notice {page.network}/{page.account}."
    yield Trouble("R007", f"{name}: the notice is not pinned as it should read", hint)
