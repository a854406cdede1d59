"""Phrases over words, many at once, in time that hardly grows with how many there are.

A phrase is slots with blanks between them:

=============  ==========================================================
``word``       this word (written as it is spoken; accents and case do not matter)
``a|b|c``      one of these words
``verif*``     a word that begins so;  ``*nummer``  a word that ends so
``please?``    this slot, or nothing
``_``          any word;  ``~``  up to three words;  ``~5``  up to five
``#``          a number in digits;  ``#4``  one of four digits
``{name}``     any phrase of the list ``name`` of the same table; also ``{a}|{b}|c``
``卡号|账户``  signs of a language without blanks: each is a word, so these are two in a row
=============  ==========================================================

The phrases of a table become one automaton, made deterministic step by step as texts need it. It
remembers word classes only, never a word that it was not given in the table.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ringback.errors import ConfigError
from ringback.languages.words import fold, parts

_NUMBER, _ANY = "#", "_"
_MOST_STATES = 20_000
_TELLING = 6
"""Words that more lists than this use tell nothing apart."""


class Match(NamedTuple):
    """A phrase of the list ``name`` over the words ``first`` to ``after`` (exclusive)."""

    name: str
    first: int
    after: int


@dataclass(slots=True)
class _Node:
    """A state of the automaton as written: where each slot leads, and what ends here."""

    edges: list[tuple[str, int]] = field(default_factory=list)
    free: list[int] = field(default_factory=list)
    name: str = ""


@dataclass(slots=True)
class _State:
    """A state of the deterministic automaton, made when first needed."""

    nodes: frozenset[int]
    names: tuple[str, ...]
    steps: dict[int, _State | None] = field(default_factory=dict)


class Phrases:
    """The phrases of a table, ready to be found. ``names``: which of its lists count by themselves."""

    def __init__(self, table: Mapping[str, Sequence[str]], names: Iterable[str]) -> None:
        self._table = table
        self._nodes = [_Node()]
        self._exact: dict[str, set[str]] = {}
        self._begins: dict[str, set[str]] = {}
        self._finishes: dict[str, set[str]] = {}
        self._users: dict[str, set[str]] = {}
        self._votes: dict[int, dict[str, float]] = {}
        for name in names:
            self._list = _theme(name)
            for phrase in table.get(name, ()):
                end = self._phrase(phrase, 0, ())
                self._nodes.append(_Node(name=name))
                self._nodes[end].free.append(len(self._nodes) - 1)
        self._classes: dict[frozenset[str], int] = {frozenset(): 0}
        self._slots: list[frozenset[str]] = [frozenset()]
        self.known: dict[str, int] = {word: self._symbol_of(word) for word in self._exact}
        self._lengths = sorted({len(start) for start in self._begins})
        self._tails = sorted({len(tail) for tail in self._finishes})
        self._forget()

    def symbols(self, words: Sequence[str]) -> list[int]:
        """The class of each word: the same for words that fill the same slots."""
        known = self.known
        return [known[word] if word in known else self._symbol_of(word) for word in words]

    def votes(self, symbol: int) -> dict[str, float]:
        """The lists whose phrases use words of a class, each with a share: one, divided by how many do.

        The lists of kinds count as ``noun`` (a phone's as ``phone``, look-alikes as ``unlike``), those of
        ``asked.`` as ``asked``. Words of everywhere tell nothing.
        """
        if symbol not in self._votes:
            lists = set[str]().union(*(self._users.get(slot, ()) for slot in self._slots[symbol]))
            self._votes[symbol] = dict.fromkeys(sorted(lists), 1 / max(1, len(lists))) if len(lists) <= _TELLING else {}
        return self._votes[symbol]

    def find(
        self, words: Sequence[str], walls: Collection[int] = (), symbols: Sequence[int] | None = None
    ) -> list[Match]:
        """Every phrase found, in order; of those of one list that begin together only the longest.

        No phrase reaches over a word of ``walls`` (indexes: where sentences begin). ``symbols``: those of the words.
        """
        symbols = self.symbols(words) if symbols is None else symbols
        found: list[Match] = []
        size = len(symbols)
        bounds = sorted({*walls, size} - {0})
        end = 0
        for first in range(size):
            if first == end:
                end = bounds.pop(0)
            state = self._start
            best: dict[str, int] = {}
            for at in range(first, end):
                symbol = symbols[at]
                after = state.steps[symbol] if symbol in state.steps else self._step(state, symbol)
                if after is None:
                    break
                state = after
                for name in state.names:
                    best[name] = at + 1
            if best:
                found += [Match(name, first, after) for name, after in best.items()]
        return found

    def _forget(self) -> None:
        self._states: dict[frozenset[int], _State] = {}
        self._start = self._state({0})

    def _symbol_of(self, word: str) -> int:
        """The class of a word: which slots it fills."""
        slots = set(self._exact.get(word, ()))
        for length in getattr(self, "_lengths", None) or sorted({len(s) for s in self._begins}):
            slots |= self._begins.get(word[:length], set())
        for length in getattr(self, "_tails", None) or sorted({len(s) for s in self._finishes}):
            slots |= self._finishes.get(word[-length:], set())
        if word.isdecimal():
            slots |= {_NUMBER, f"#{len(word)}"}
        key = frozenset(slots)
        if key not in self._classes:
            self._classes[key] = len(self._slots)
            self._slots.append(key)
        return self._classes[key]

    def _step(self, state: _State, symbol: int) -> _State | None:
        slots = self._slots[symbol]
        after = {to for node in state.nodes for slot, to in self._nodes[node].edges if slot == _ANY or slot in slots}
        if len(self._states) > _MOST_STATES:
            self._forget()
        state.steps[symbol] = self._state(after) if after else None
        return state.steps[symbol]

    def _state(self, nodes: set[int]) -> _State:
        todo = list(nodes)
        while todo:
            for free in self._nodes[todo.pop()].free:
                if free not in nodes:
                    nodes.add(free)
                    todo.append(free)
        key = frozenset(nodes)
        if key not in self._states:
            names = tuple(sorted({self._nodes[node].name for node in key} - {""}))
            self._states[key] = _State(key, names)
        return self._states[key]

    def _phrase(self, phrase: str, start: int, inside: tuple[str, ...]) -> int:
        """Add a phrase from the node ``start``; the node where it ends."""
        before = at = start
        slots = phrase.split()
        for index, slot in enumerate(slots):
            optional = slot.endswith("?") and len(slot) > 1
            end = self._slot(slot.removesuffix("?") if optional else slot, at, inside)
            if optional:  # at the end of a phrase, the gap before it goes with it
                dangling = index == len(slots) - 1 and slots[index - 1].startswith("~")
                self._nodes[before if dangling else at].free.append(end)
            before, at = at, end
        return at

    def _slot(self, slot: str, at: int, inside: tuple[str, ...]) -> int:
        gap = re.fullmatch(r"~(\d*)", slot)
        if gap:
            return self._gap(int(gap.group(1) or 3), at)
        self._nodes.append(_Node())
        end = len(self._nodes) - 1
        branches = slot.split("|")
        if len(branches) > 1 and ("{" in slot or any(len(parts(fold(branch)[0])) > 1 for branch in branches)):
            for branch in branches:
                self._nodes[self._slot(branch, at, inside)].free.append(end)
            return end
        if slot.startswith("{"):
            name = slot.strip("{}")
            if name in inside or name not in self._table:
                raise ConfigError(f"phrases: {slot} is not a list of this table, or contains itself")
            for phrase in self._table[name]:
                self._nodes[self._phrase(phrase, at, (*inside, name))].free.append(end)
            return end
        *signs, last = [slot] if len(branches) > 1 else parts(fold(slot)[0])
        for sign in signs:
            self._nodes.append(_Node())
            self._nodes[at].edges.append((self._learn(sign), len(self._nodes) - 1))
            at = len(self._nodes) - 1
        self._nodes[at].edges.append((self._learn(last), end))
        return end

    def _gap(self, most: int, at: int) -> int:
        first = len(self._nodes)
        self._nodes += [_Node() for _ in range(most)]
        end = first + most - 1
        for step in range(most):
            self._nodes[at].edges.append((_ANY, first + step))
            self._nodes[at].free.append(end)
            at = first + step
        return end

    def _learn(self, slot: str) -> str:
        """Note which words fill a slot; the slot's key."""
        if slot == _ANY or re.fullmatch(r"#\d*", slot):
            return slot
        key = fold(slot)[0]
        self._users.setdefault(key, set()).add(self._list)
        for word in key.split("|"):
            if word.endswith("*"):
                self._begins.setdefault(word[:-1], set()).add(key)
            elif word.startswith("*"):
                self._finishes.setdefault(word[1:], set()).add(key)
            else:
                self._exact.setdefault(word, set()).add(key)
        return key


def _theme(name: str) -> str:
    """What a list counts as when its words vote."""
    if name.startswith("noun."):
        return {"noun.": "unlike", "noun.contact.phone": "phone"}.get(name, "noun")
    return "asked" if name.startswith("asked.") else name
