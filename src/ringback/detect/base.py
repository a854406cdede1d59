"""What an identifier is: one kind of information, how it is written, and what speaks for and against it.

An identifier is data and one small function. It knows nothing of how texts are folded, matched or
joined: the matching core can be exchanged without touching an identifier.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property

from ringback.flow import Evidence, Kind


@dataclass(slots=True)
class Candidate:
    """A place where a pattern or number matched, before anybody believes it.

    ``value`` is its folded text (lower case, plain ASCII digits, look-alikes resolved); ``digits``
    its decimal digits alone; ``groups`` how many digits stand together (``(4, 4, 4, 4)``), ``()`` for
    a pattern. ``before`` and ``after`` are up to 60 folded characters around it; ``written`` is the
    stretch as its author wrote it. ``whole`` is false for a part of a longer unbroken number.
    ``region`` is the brand's (``US``), or ``""``. ``words`` are the languages' tables, folded: theme or
    kind to its words; ask them with ``preceded`` and ``followed``.
    """

    value: str
    digits: str
    before: str
    after: str
    groups: tuple[int, ...] = ()
    whole: bool = True
    written: str = field(default="", repr=False)
    region: str = ""
    words: Mapping[str, Collection[str]] = field(default_factory=dict, repr=False, compare=False)

    def preceded(self, *themes: str) -> bool:
        """Whether a word of one of these themes stands right before it."""
        return any(ends_with(self.before, self.words.get(theme, ())) for theme in themes)

    def followed(self, *themes: str) -> bool:
        """Whether a word of one of these themes stands right after it."""
        return any(starts_with(self.after, self.words.get(theme, ())) for theme in themes)


_LEAD = " \"'`*([{<:=>,-"
_CLOSE = " \"'`*)]}>,.:;!?-"
_UNPARTED = "\u3040"
"""From this letter on, words are written without blanks between them."""


class Terms(frozenset[str]):
    """Folded words of one theme. ``sizes`` are the lengths they have: few, where there are hundreds of words."""

    @cached_property
    def sizes(self) -> tuple[int, ...]:
        """Every length a word has, in order."""
        return tuple(sorted({len(term) for term in self}))


def _sizes(terms: Collection[str]) -> Iterable[int]:
    return terms.sizes if isinstance(terms, Terms) else sorted({len(term) for term in terms})


def ends_with(text: str, terms: Collection[str]) -> bool:
    """Whether a folded text ends with one of these words, whatever marks follow it."""
    text = text.rstrip(_LEAD)
    for size in _sizes(terms):
        if size > len(text):
            return False
        if text[-size:] in terms and (size == len(text) or _parted(text[-size - 1], text[-size])):
            return True
    return False


def starts_with(text: str, terms: Collection[str]) -> bool:
    """Whether a folded text starts with one of these words, whatever marks precede it."""
    text = text.lstrip(_CLOSE)
    for size in _sizes(terms):
        if size > len(text):
            return False
        if text[:size] in terms and (size == len(text) or _parted(text[size], text[size - 1])):
            return True
    return False


def holds(text: str, terms: Collection[str]) -> bool:
    """Whether one of these words stands anywhere in a folded text."""
    return any(
        (at == 0 or _parted(text[at - 1], term[0]))
        and (at + len(term) == len(text) or _parted(text[at + len(term)], term[-1]))
        for term in terms
        if (at := text.find(term)) >= 0
    )


def _parted(beyond: str, edge: str) -> bool:
    """Whether a word can end at ``edge`` where ``beyond`` is its neighbour."""
    return not (beyond.isalnum() and edge.isalnum()) or edge >= _UNPARTED


Verdict = tuple[Evidence, ...]
"""The evidence a validator found; an empty tuple rejects the candidate."""

REJECTED: Verdict = ()


@cache
def pro(code: str, weight: float = 1.0) -> Evidence:
    """A reason for a candidate, ``weight`` in log-odds."""
    return Evidence("for", code, weight)


@cache
def contra(code: str, weight: float = 1.0) -> Evidence:
    """A reason against a candidate, ``weight`` in log-odds."""
    return Evidence("against", code, weight)


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way the kind is written, over folded text.

    The dialect is RE2 ∩ Hyperscan ∩ ``re``: no look-around, no back-references. The group named
    ``value`` is the value (the whole match without one). ``{theme}`` stands for any word of that
    theme or kind in the languages loaded (``{month}``, ``{link}``, ``{credential.password}``); a
    pattern runs only where a word of its own kind (or else its first theme) occurs, or, where it says
    so, where what it ``needs`` (a cheap pattern) occurs in the text. ``trigger`` is a cheaper pattern
    that matches wherever this one starts; ``digits`` how many digits it holds at least.
    ``needs_context``: counts only with a word of the kind near it. ``tails`` are what may follow a match:
    with each of them it is a candidate of its own. ``declared``: one brand's own.
    """

    regex: str
    trigger: str = ""
    needs: str = ""
    digits: int = 0
    tails: tuple[str, ...] = ()
    needs_context: bool = False
    declared: bool = False


@dataclass(frozen=True, slots=True)
class Number:
    """A number of ``least`` to ``most`` digits, however they are written, grouped or told.

    ``needs_context``: counts only with a word of the kind near it. ``inside``: may be part of a
    longer unbroken run. ``scattered``: its groups may have other words between them, or be told
    last group first; only for numbers with a checksum. ``check`` is what the digits alone must
    hold, where that can be said: cheap, and asked before anything else. ``lead`` are signs right before
    the first digit that belong to it.
    """

    least: int
    most: int
    needs_context: bool = False
    inside: bool = False
    scattered: bool = False
    check: Callable[[str], bool] | None = None
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Identifier:
    """One kind of information.

    ``patterns`` and ``numbers`` say how it is written. ``base`` is the likelihood in log-odds before
    any evidence. Words that announce the kind stand in the languages under its name; ``context`` and
    ``against`` add words of its own by language code. ``unlike`` names the themes (``order``,
    ``price``, ``url`` …) that speak against it when they stand near, ``words_apart`` those whose words
    are never the value itself (``my password is wrong``), ``beside`` the kinds that speak for it when they
    stand right next to it. ``tail`` is how many last characters a token may show.
    ``sources`` cite the standard. ``examples`` are found in any surroundings, ``counter_examples`` never.
    """

    kind: Kind
    validate: Callable[[Candidate], Verdict]
    sources: tuple[str, ...]
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]
    patterns: tuple[Pattern, ...] = ()
    numbers: tuple[Number, ...] = ()
    context: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    against: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    unlike: tuple[str, ...] = ()
    words_apart: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    base: float = 0.0
    tail: int = 0
