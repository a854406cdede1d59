"""A performer that does as it is told, and what tests of the outbox share."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection

from ringback.errors import Busy, ChannelError
from ringback.store.models import Effect, Lane, Timer
from ringback.store.outbox import Result, Worker


class Fake:
    """Notes what it is asked to do; ``on`` maps an effect's name to what happens instead of success."""

    def __init__(self, **on: Callable[[], object]) -> None:
        self.on = on
        self.acted: list[str] = []
        self.settled: list[tuple[str, str]] = []
        self.fired: list[str] = []

    def act(self, effect: Effect) -> Result:
        name = effect.action["name"]
        self.acted.append(name)
        self.on.get(name, lambda: None)()
        return Result("done", {"item": name})

    def settle(self, effect: Effect, result: Result) -> None:
        self.settled.append((effect.action["name"], result.outcome))
        self.on.get(f"settle_{effect.action['name']}", lambda: None)()

    def fire(self, timer: Timer) -> None:
        self.fired.append(timer.name)
        self.on.get(timer.name, lambda: None)()


def fails(permanent: bool = False) -> Callable[[], None]:
    def fail() -> None:
        raise ChannelError("the network is away", permanent=permanent)

    return fail


def paused() -> None:
    raise Busy("everything outbound is paused")


def breaks() -> None:
    raise KeyError("a defect")


def retry_now() -> None:
    """As if every back-off and lease were over."""
    Effect.objects.update(next_try=0)
    Timer.objects.update(due=0)
    Lane.objects.update(due=0, lease_until=0)


@contextmanager
def running(*workers: Worker) -> Iterator[None]:
    threads = [threading.Thread(target=worker.run) for worker in workers]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        for worker in workers:
            worker.stop()
        for thread in threads:
            thread.join(20)
            assert not thread.is_alive()


def eventually(true: Callable[[], object], seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never came about"
        time.sleep(0.01)


def elsewhere(do: Callable[[], Any]) -> threading.Thread:
    """Run it in a thread, with a connection of its own."""

    def run() -> None:
        try:
            do()
        finally:
            connection.close()

    thread = threading.Thread(target=run)
    thread.start()
    return thread
