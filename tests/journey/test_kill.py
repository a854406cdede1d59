"""An acknowledged message is never lost, stored twice, or handled out of order, whatever is killed when.

Real web and worker processes, killed without warning at random while the sandbox network delivers.
"""

from __future__ import annotations

import asyncio
import random
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from ringback.channels.sandbox.server import NetworkApp
from ringback.channels.sandbox.state import Page as SandboxPage
from ringback.desk.runtime import Runtime
from ringback.sandbox.serve import Served, serving
from ringback.site.seed import PageSeed, seed
from ringback.store import agenda, audit, models
from ringback.vault import Vault, master
from ringback.vault.sqlite import SqliteKeyStore
from tests.databases import Database
from tests.plant import Process, Told, eventually, free_port, running

MESSAGES = 5_000
KILLS = 10
"""Of the web process, and as many of the worker."""

CUSTOMERS = 150
CARD = "my card 4111 1111 1111 1111 was charged twice"
SAYS = (
    *["the new app looks lovely", "thanks, that was quick", "when do you open tomorrow?", "see you at the parade"] * 10,
    "I cannot get into my account",
    CARD,
)


@dataclass
class Town:
    """The network, the customers, and every event they gave rise to, in order."""

    network: NetworkApp
    served: Served
    accounts: list[str]
    dice: random.Random
    people: list[str] = field(default_factory=list)
    told: dict[str, list[tuple[str, int]]] = field(default_factory=lambda: defaultdict(list))
    ours: set[str] = field(default_factory=set)
    written: int = 0

    def open(self) -> None:
        """Customers come; whatever the network tells anybody is noted."""
        emit = self.network.network.emit

        def noting(page: SandboxPage, event: Any) -> None:
            author = event["author"]["id"]
            if author in self.accounts:
                self.ours.add(event["id"])
            elif not event["type"].startswith("direct.") or event["thread"] == author:
                self.told[f"{page.account}/{author}"].append((event["id"], event["version"]))
            emit(page, event)

        self.network.network.emit = noting
        self.people = [self.network.network.add_person(f"Customer {n}").id for n in range(CUSTOMERS)]

    def talk(self, count: int) -> None:
        """Customers post, comment on nothing, write in private, change and delete what they wrote."""
        net = self.network.network
        for _ in range(count):
            person, account = self.dice.choice(self.people), self.dice.choice(self.accounts)
            roll = self.dice.random()
            if roll < 0.1 and (mine := [i for i in net.posts(account) if i.author == person and not i.deleted]):
                item = self.dice.choice(mine)
                if roll < 0.02:
                    net.withdraw(person, item.id)
                else:
                    net.edit(person, item.id, self.dice.choice(SAYS))
            elif roll < 0.3:
                net.direct(person, account, self.dice.choice(SAYS[:40]))
            else:
                net.post(person, account, self.dice.choice(SAYS))
            self.written += 1

    def pending(self) -> int:
        return sum(len(events) for events in self.network.pending().values())

    def acknowledged(self) -> int:
        """How many events were."""
        return sum(map(len, self.told.values())) - self.served.do(self.pending)

    def keep_talking(self, enough: threading.Event) -> None:
        """As fast as it is taken, until there was enough of both messages and kills."""
        while self.written < MESSAGES or not enough.is_set():
            if self.served.do(self.pending) < 250:
                self.served.do(lambda: self.talk(40))
            else:
                time.sleep(0.02)


@contextmanager
def town(database: Database, port: int, dice: random.Random) -> Iterator[tuple[Town, Told]]:
    runtime = Runtime(Vault(SqliteKeyStore(database.data / "keys.sqlite3"), master.make(database.data / "master.key")))
    network = NetworkApp(sleep=lambda seconds: asyncio.sleep(min(seconds, 0.1)))
    told = Told(network)
    with serving(told) as served:
        pages = list(seed(runtime, base_url=served.address, password=None).pages)
        pages += [_another(runtime, pages[n % 2], n, served.address) for n in range(4)]
        for page in pages:
            hook = f"http://127.0.0.1:{port}/hooks/sandbox/{page.account}"
            shown = SandboxPage(page.account, page.name, page.handle, page.token, hook, page.secret.encode())
            served.do(lambda shown=shown: network.add_page(shown))
        made = Town(network, served, [page.account for page in pages], dice)
        served.do(made.open)
        yield made, told
        served.run(network.stop())


def _another(runtime: Runtime, like: PageSeed, number: int, base_url: str) -> PageSeed:
    """One more page of the same brand."""
    first = models.Page.objects.get(network="sandbox", account=like.account)
    account = f"{like.account}-{number}"
    models.Page.objects.create(
        brand=first.brand, network="sandbox", account=account, name=account, level=first.level, base_url=base_url,
        secrets=runtime.seal_secrets(f"token-{number}", [f"secret-{number}"], first.brand_id),
    )  # fmt: skip
    return PageSeed(account, account, account, "", "", f"token-{number}", f"secret-{number}")


def kill_often(
    process: Process, progress: Callable[[], int], steps: int, dice: random.Random, failed: list[BaseException]
) -> None:
    """Kill it in the middle of its work: after some more of it was done, at a random moment; start it again."""
    try:
        for _ in range(KILLS):
            start, more, end = progress(), dice.randrange(1, steps), time.monotonic() + 4
            while progress() < start + more and time.monotonic() < end:
                time.sleep(0.01)
            time.sleep(dice.uniform(0, 0.2))
            process.kill()
            process.start()
    except BaseException as error:  # handed to the test's own thread
        failed.append(error)


@pytest.mark.slow
def test_nothing_is_lost_doubled_or_out_of_order(database: Database) -> None:
    dice, port = random.Random(20), free_port()
    failed: list[BaseException] = []
    with town(database, port, dice) as (place, asked):
        web, worker = Process("web", database, port), Process("worker", database)
        with running(web, worker):
            killers = [
                threading.Thread(target=kill_often, args=(web, place.acknowledged, 400, random.Random(1), failed)),
                threading.Thread(
                    target=kill_often, args=(worker, lambda: len(asked.keys), 12, random.Random(2), failed)
                ),
            ]
            enough = threading.Event()
            talking = threading.Thread(target=place.keep_talking, args=(enough,))
            for thread in (*killers, talking):
                thread.start()
            started = time.monotonic()
            for thread in killers:
                thread.join()
            enough.set()
            print(f"killed after {time.monotonic() - started:.0f} s, {place.written} written")
            talking.join()
            print(f"all written after {time.monotonic() - started:.0f} s, {place.written} written")
            assert not failed
            eventually(lambda: place.served.do(place.pending) == 0, 60, "everything is acknowledged")
            eventually(handled, 60, "everything is carried out")
            eventually(lambda: place.served.do(place.pending) == 0, 20, "what came of it is acknowledged too")
            eventually(handled, 20, "and carried out")
            print(f"all handled after {time.monotonic() - started:.0f} s, {asked.repeated} asked for again")
            assert web.stop() == 0
            assert worker.stop() == 0
    acknowledged_once_and_in_order(place)
    carried_out_in_order(asked)
    exposures_ended_well(place)
    assert agenda.strays() == []
    assert not models.Audit.objects.filter(number=None).exists()
    for brand in models.Brand.objects.all():
        assert audit.verify(brand.pk) is None
    if database.kind == "sqlite":
        kept = b"".join(path.read_bytes() for path in database.data.iterdir())
        assert b"4111 1111" not in kept


def handled() -> bool:
    return not models.Effect.objects.filter(done=None).exists() and not open_exposures()


def open_exposures() -> list[models.Exposure]:
    return list(models.Exposure.objects.exclude(state__in=["contained", "gone"]).filter(paged=None))


def acknowledged_once_and_in_order(place: Town) -> None:
    stored = defaultdict(list)
    rows = models.Message.objects.filter(ours=False).order_by("pk")
    for account, author, item, version in rows.values_list("page__account", "conversation__author", "item", "version"):
        stored[f"{account}/{author}"].append((item, version))
    told = dict(place.told)
    assert sum(map(len, told.values())) >= MESSAGES
    lost = {talk: set(events) - set(stored[talk]) for talk, events in told.items()}
    assert not any(lost.values())
    assert all(count == 1 for talk in stored.values() for count in Counter(talk).values())
    assert dict(stored) == told


def carried_out_in_order(asked: Told) -> None:
    """Of equally urgent effects of a conversation none was first asked for before an earlier one."""
    lines: dict[tuple[int, int], list[int]] = defaultdict(list)
    rows = models.Effect.objects.order_by("pk").values_list("conversation", "priority", "key")
    for conversation, priority, key in rows:
        if key in asked.keys:
            lines[conversation, priority].append(asked.keys[key])
    assert lines
    assert all(line == sorted(line) for line in lines.values())


def exposures_ended_well(place: Town) -> None:
    exposures = list(models.Exposure.objects.filter(surface="public"))
    assert exposures
    net = place.network.network
    for exposure in exposures:
        item = net.items[exposure.item]
        assert exposure.paged or item.deleted or not net.sees(item) or "4111" not in item.text.reveal()
    answers = Counter(item.parent for item in net.items.values() if item.ours and not item.thread)
    assert max(answers.values()) == 1
