"""How conversations go: what a customer does after the first words, whatever those are."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from ringback.channels.sandbox.customers import Customer

_DELETE = re.compile(r"\b(delete|remove|take (it|that) down|borr\w+|elimin\w+|quit\w+)\b", re.IGNORECASE)
_NUMBER = re.compile(r"\bphone number|\bn[uú]mero de tel[eé]fono", re.IGNORECASE)

Pick = str
"""What happens when the phone rings: ``answer``, ``decline`` or ``ring``."""


@dataclass(frozen=True, slots=True)
class Told:
    """One story. ``first`` is what is said first; ``then`` what is said where the plot has a place for it.

    ``gives`` is how the phone number is given, ``{number}`` in it as people write it. ``picks`` is what
    happens each time the phone rings; nothing is done after the last.
    """

    name: str
    page: str
    plot: Callable[[Told, Customer], Awaitable[None]]
    first: str
    then: str = ""
    number: str = ""
    written: str = "{0}-{1}-{2}"
    gives: str = "sure, {number}, anytime this afternoon"
    thanks: str = ""
    picks: tuple[Pick, ...] = field(default=("answer",))

    async def play(self, me: Customer) -> None:
        """Everything the customer does."""
        await self.plot(self, me)

    @property
    def giving(self) -> str:
        """The words that give the phone number, as this person writes it."""
        parts = (self.number[2:5], self.number[5:8], self.number[8:])
        return self.gives.format(number=self.written.format(*parts))


async def says(told: Told, me: Customer) -> None:
    """Says something, and that is all."""
    item = await me.post(told.first)
    if told.thanks:
        await me.answer(item)
        await me.post(told.thanks)


async def joins_in(told: Told, me: Customer) -> None:
    """Answers under somebody else's post."""
    await me.pause(5, 15)
    await me.join_in(told.first)


async def posts(told: Told, me: Customer) -> None:
    """Posts what should not be public, is answered, goes private, and is called."""
    item = await me.post(told.first)
    words, private = await me.answer(item)
    await _goes_private(told, me, words, private)


async def deletes(told: Told, me: Customer) -> None:
    """As ``posts``, but takes the post down when asked to."""
    item = await me.post(told.first)
    words, private = await me.answer(item)
    if _DELETE.search(words) or told.then:
        await me.withdraw(item)
    await _goes_private(told, me, words, private)


async def regrets(told: Told, me: Customer) -> None:
    """Takes the post down without being asked."""
    item = await me.post(told.first)
    await me.pause(6, 12)
    await me.withdraw(item)
    await me.post(told.then)


async def edits(told: Told, me: Customer) -> None:
    """Posts something harmless, then adds what should not be there."""
    item = await me.post(told.first)
    await me.pause(5, 10)
    await me.edit(item, told.then)
    words, private = await me.answer(item)
    await _goes_private(told, me, words, private)


async def splits(told: Told, me: Customer) -> None:
    """Says it in two messages, one after the other."""
    await me.post(told.first)
    item = await me.post(told.then)
    words, private = await me.answer(item)
    await _goes_private(told, me, words, private)


async def writes(told: Told, me: Customer) -> None:
    """Begins in private."""
    await me.direct(told.first)
    words = await me.message()
    if told.then:
        await me.direct(told.then)
        words = await me.message()
    await _gives_number(told, me, words)


async def asks(told: Told, me: Customer) -> None:
    """Asks something anybody may answer in public."""
    item = await me.post(told.first)
    await me.answer(item)
    if told.thanks:
        await me.post(told.thanks)


async def _goes_private(told: Told, me: Customer, words: str, private: bool) -> None:
    if not private:
        await me.pause(3, 8)
        await me.direct("hola, escribo por mi comentario" if _spanish(told) else "hi, it's about my post")
        words = await me.message()
    await _gives_number(told, me, words)


async def _gives_number(told: Told, me: Customer, words: str) -> None:
    """Gives the number when asked for it, and is at the phone then, each in their own way."""
    if not told.number:
        return
    while not _NUMBER.search(words):
        words = await me.message()
    await me.direct(told.giving)
    for pick in told.picks:
        await me.ringing()
        if pick == "answer":
            await me.pick_up(30)
        elif pick == "decline":
            await me.decline()
        else:
            await me.let_ring()
    if told.thanks:
        await me.pause(5, 15)
        await me.direct(told.thanks)


def _spanish(told: Told) -> bool:
    return bool(re.search(r"[ñ¿¡áéíóú]|\b(el|la|mi|que|por)\b", told.first))
