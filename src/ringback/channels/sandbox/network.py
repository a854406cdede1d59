"""The sandbox network itself: who may do what, what happens then, and the events it gives rise to.

All of it in memory, in one event loop; a server puts it on HTTP. Time and ids come from outside.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from ringback.channels.base import Place
from ringback.channels.sandbox.capabilities import DIRECT, NOTICE, PUBLIC
from ringback.channels.sandbox.state import File, Item, Page, Person
from ringback.flow import LengthRule
from ringback.sandbox.asgi import Problem
from ringback.sandbox.faults import Faults
from ringback.text import RawText

T = TypeVar("T")

PRIVATE_REPLY_WITHIN = timedelta(days=7)


def now() -> datetime:
    """The time, aware."""
    return datetime.now(UTC)


def new_id(prefix: str) -> str:
    """An id nobody had before (``it_4f…``)."""
    return f"{prefix}_{secrets.token_hex(8)}"


@dataclass(slots=True)
class NetworkFaults(Faults):
    """``refuse_hide``: 403. ``hide_stays_visible``: answered as done, and everybody still sees it."""

    refuse_hide: bool = False
    hide_stays_visible: bool = False


Emit = Callable[[Page, Mapping[str, Any]], None]


@dataclass(slots=True)
class Network:
    """The state and its rules. Methods raise ``Problem`` where a network would refuse.

    ``emit`` is called with every event; ``changed`` after every change. ``version`` counts changes.
    """

    clock: Callable[[], datetime] = now
    new_id: Callable[[str], str] = new_id
    emit: Emit = field(default=lambda _page, _event: None, repr=False)
    changed: Callable[[], None] = field(default=lambda: None, repr=False)
    faults: NetworkFaults = field(default_factory=NetworkFaults)
    version: int = 0
    pages: dict[str, Page] = field(default_factory=dict, repr=False)
    people: dict[str, Person] = field(default_factory=dict, repr=False)
    items: dict[str, Item] = field(default_factory=dict, repr=False)
    files: dict[str, File] = field(default_factory=dict, repr=False)
    under: dict[str, list[Item]] = field(default_factory=dict, repr=False)

    def add_page(self, page: Page) -> Page:
        """Open a page, or set anew what one is called and where its events go."""
        if old := self.pages.get(page.account):
            page.notice = page.notice if page.notice is not None else old.notice
        self.pages[page.account] = page
        self._touch()
        return page

    def add_person(self, name: str, handle: str = "", ref: str = "") -> Person:
        """Open a customer's account, or give back the one of that id."""
        if ref and ref in self.people:
            return self.people[ref]
        person = Person(ref or self.new_id("pe"), name, handle or name.lower().replace(" ", ""))
        self.people[person.id] = person
        self._touch()
        return person

    def page(self, account: str) -> Page:
        """The page of that account."""
        return _found(self.pages, account)

    def person(self, ref: str) -> Person:
        """The customer of that id."""
        return _found(self.people, ref)

    def item(self, ref: str, page: str = "") -> Item:
        """An item that exists (on that page, where one is given)."""
        item = _found(self.items, ref)
        if (page and item.page != page) or any(each.deleted for each in self._line(item)):
            raise Problem(404, "not_found")
        return item

    # What customers do

    def post(self, person: str, account: str, text: str, file: File | None = None) -> Item:
        """A customer writes on a brand's page."""
        return self._write(self.page(account).account, self.person(person).id, text, PUBLIC, file=file)

    def comment(self, person: str, parent: str, text: str, file: File | None = None) -> Item:
        """A customer answers a public item they can see."""
        above = self.item(parent)
        if above.thread or not self.sees(above, person):
            raise Problem(404, "not_found")
        return self._write(above.page, self.person(person).id, text, PUBLIC, parent=parent, file=file)

    def direct(self, person: str, account: str, text: str, file: File | None = None) -> Item:
        """A customer writes to a brand in private."""
        if not self.page(account).private:
            raise Problem(403, "no_private_surface")
        return self._write(account, self.person(person).id, text, DIRECT, thread=person, file=file)

    def edit(self, person: str, ref: str, text: str) -> Item:
        """A customer changes what they wrote."""
        item = self._own(person, ref)
        _fits(text, (DIRECT if item.thread else PUBLIC).length)
        item.text, item.edited = RawText(text), True
        self._happened(item, "edited")
        return item

    def withdraw(self, person: str, ref: str) -> None:
        """A customer deletes what they wrote."""
        self._remove(self._own(person, ref))

    # What pages do

    def publish(self, account: str, text: str) -> Item:
        """The brand writes on its own page."""
        return self._write(account, account, text, PUBLIC)

    def reply(self, account: str, ref: str, text: str) -> Item:
        """The brand answers a public item."""
        item = self._public(account, ref)
        return self._write(account, account, text, PUBLIC, parent=item.id)

    def private_reply(self, account: str, ref: str, text: str) -> Item:
        """The brand answers a customer's public item in private: once, within seven days."""
        item = self._public(account, ref)
        if item.ours:
            raise Problem(400, "own_item")
        if not self.page(account).private:
            raise Problem(403, "no_private_surface")
        if item.answered_privately:
            raise Problem(409, "already_replied")
        if self.clock() - item.at > PRIVATE_REPLY_WITHIN:
            raise Problem(403, "too_late")
        answer = self._write(account, account, text, DIRECT, parent=ref, thread=item.author)
        item.answered_privately = True
        return answer

    def message(self, account: str, person: str, text: str) -> Item:
        """The brand writes in a private thread, which only the customer can open."""
        self.person(person)
        if not self.page(account).private:
            raise Problem(403, "no_private_surface")
        if not any(item.author == person for item in self.thread(account, person)):
            raise Problem(403, "thread_closed")
        return self._write(account, account, text, DIRECT, thread=person)

    def hide(self, account: str, ref: str, hidden: bool = True) -> Item:
        """The brand takes a public item from others' view, or gives it back."""
        item = self._public(account, ref)
        if self.faults.refuse_hide:
            raise Problem(403, "cannot_hide")
        if item.hidden is not hidden and not (hidden and self.faults.hide_stays_visible):
            item.hidden = hidden
            self._happened(item, "hidden" if hidden else "unhidden")
        return item

    def remove(self, account: str, ref: str) -> None:
        """The brand deletes a public item on its page."""
        self._remove(self._public(account, ref))

    def pin(self, account: str, notice: str | None) -> None:
        """The brand pins a notice to its page, or takes it down."""
        if notice is not None:
            _fits(notice, NOTICE)
        self.page(account).notice = notice
        self._touch()

    # What can be seen

    def sees(self, item: Item, viewer: str = "") -> bool:
        """Whether a viewer (``""``: anyone else) sees a public item: it and all it answers."""
        return not any(each.deleted or (each.hidden and each.author != viewer) for each in self._line(item))

    def thread(self, account: str, person: str) -> list[Item]:
        """Everything ever written in a customer's private thread with a page, in order."""
        return self.under.get(f"{account}/{person}", [])

    def posts(self, account: str) -> list[Item]:
        """Everything ever posted on a page, in order."""
        return self.under.get(f"{account}/", [])

    def replies(self, item: Item) -> list[Item]:
        """Everything ever answered to a public item in public, in order."""
        return self.under.get(item.id, [])

    def author_name(self, item: Item) -> str:
        """The name shown beside an item."""
        return self.pages[item.page].name if item.ours else self.people[item.author].name

    # How it is done

    def _write(
        self,
        account: str,
        author: str,
        text: str,
        place: Place,
        *,
        parent: str = "",
        thread: str = "",
        file: File | None = None,
    ) -> Item:
        _fits(text, place.length)
        item = Item(self.new_id("it"), account, author, RawText(text), self.clock(), parent, thread)
        if file:
            item.file = file.id
            self.files[file.id] = file
        self.keep(item)
        self._tell(item, "created")
        return item

    def keep(self, item: Item) -> None:
        """Put an item in its place; nobody is told."""
        self.items[item.id] = item
        place = f"{item.page}/{item.thread}" if item.thread or not item.parent else item.parent
        self.under.setdefault(place, []).append(item)

    def _own(self, person: str, ref: str) -> Item:
        item = self.item(ref)
        if item.author != person:
            raise Problem(403, "not_yours")
        return item

    def _public(self, account: str, ref: str) -> Item:
        item = self.item(ref, account)
        if item.thread:
            raise Problem(403, "private_item")
        return item

    def _remove(self, item: Item) -> None:
        item.deleted, item.text = True, RawText("")
        self.files.pop(item.file, None)
        self._happened(item, "deleted")

    def _line(self, item: Item) -> Iterator[Item]:
        """A public item, what it answers, and so on up; a direct message alone."""
        above: Item | None = item
        while above is not None:
            yield above
            above = None if item.thread else self.items.get(above.parent)

    def _happened(self, item: Item, what: str) -> None:
        item.version += 1
        self._tell(item, what)

    def _tell(self, item: Item, what: str) -> None:
        self._touch()
        written = what in ("created", "edited")
        files = [{"id": f.id, "media": f.media} for f in (self.files.get(item.file),) if f and written]
        said = {"text": item.text.reveal() if written else "", "files": files}
        self.emit(self.pages[item.page], {**self._event(item, what), **said})

    def _event(self, item: Item, what: str) -> dict[str, Any]:
        return {
            "type": f"{'direct' if item.thread else 'item'}.{what}",
            "at": (item.at if what == "created" else self.clock()).isoformat(),
            "id": item.id,
            "version": item.version,
            "author": {"id": item.author, "name": self.author_name(item)},
            "parent": item.parent,
            "thread": item.thread,
        }

    def _touch(self) -> None:
        self.version += 1
        self.changed()


def _found(table: Mapping[str, T], key: str) -> T:
    try:
        return table[key]
    except KeyError:
        raise Problem(404, "not_found") from None


def _fits(text: str, length: LengthRule) -> None:
    if not length.fits(text):
        raise Problem(400, "too_long")
