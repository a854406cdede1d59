"""Following changes: in order, none skipped, whatever order transactions end in."""

import threading

import pytest
from django.db import connection

from ringback.store import events
from ringback.store.transaction import write
from tests import rows

pytestmark = pytest.mark.usefixtures("database")


def names(position: str) -> list[str]:
    return [change.name for change in events.after(position)]


def test_what_comes_after_a_position() -> None:
    brand = rows.brand().pk
    events.tell(brand, "before")
    start = events.position()
    for name in ("a", "b", "c"):
        events.tell(brand, name, 7)
    changes = events.after(start)
    assert [(change.brand, change.case, change.name) for change in changes] == [(brand, 7, n) for n in "abc"]
    assert names(changes[0].position) == ["b", "c"]
    assert names(changes[-1].position) == []
    assert [change.name for change in events.after(start, limit=2)] == ["a", "b"]
    assert events.later(changes[0].position, changes[1].position) == changes[1].position


def test_a_bare_id_will_do_with_some_repetition() -> None:
    brand = rows.brand().pk
    events.tell(brand, "a")
    events.tell(brand, "b")
    assert names("0") == ["a", "b"]
    resumed = events.resume("", "0", "nonsense")
    assert resumed is not None
    assert names(resumed) == ["a", "b"]
    assert events.resume("", "nonsense") is None


@pytest.mark.parametrize("nonsense", ["", "x", "1.", "1.2.3", "²", "9" * 50, "1;2"])
def test_what_is_no_position(nonsense: str) -> None:
    with pytest.raises(ValueError):
        events.after(nonsense)


def test_an_event_that_commits_late_is_not_skipped() -> None:
    """The id gap: a lower id becomes visible after a higher one was read."""
    brand = rows.brand().pk
    start = events.position()
    written, finish = threading.Event(), threading.Event()

    def slow() -> None:
        with write():
            events.tell(brand, "slow")
            written.set()
            assert finish.wait(10)
        connection.close()

    if connection.vendor == "sqlite":
        finish.set()  # one writer: nobody can write between the two
    thread = threading.Thread(target=slow)
    thread.start()
    assert written.wait(10)
    if connection.vendor == "sqlite":
        thread.join(10)
    events.tell(brand, "quick")
    first = events.after(start)
    finish.set()
    thread.join(10)
    rest = events.after(first[-1].position if first else start)
    assert [change.name for change in (*first, *rest)] == ["slow", "quick"]


def test_the_old_is_forgotten() -> None:
    brand = rows.brand().pk
    events.tell(brand, "old", at=rows.AT)
    start = events.position()
    events.tell(brand, "new")
    assert events.prune(rows.AT.replace(year=2026, month=4)) == 1
    assert names(start) == ["new"]
