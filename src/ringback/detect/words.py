"""Words that speak for or against a kind, found in a text, and how closely they are bound to a value.

Scripts written without blanks have no words to see: there each sign counts as one, and a term is a row of
signs (``密码`` in ``我的密码是4321``). Arabic writes the article and short particles together with the word.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ringback.detect.alternation import any_of
from ringback.detect.base import Terms
from ringback.detect.fold import folded

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Thai, Lao, Burmese, Khmer, kana, Chinese signs: the inside of a character class."""
WORD = re.compile(rf"[a-z]+(?![^\W\d_{_UNSPACED}])|[{_UNSPACED}]|[^\W\d_{_UNSPACED}]+")
"""A word of a folded text; of scripts without blanks, one sign."""
_PLAIN = re.compile("[a-z]+")
_SIGN = re.compile(f"[{_UNSPACED}]")
_SENTENCE = re.compile(
    r"(?<!\bno)(?<!\bnr)(?<!\bnum)(?<!\btel)(?<!\bacct)(?<!\bacc)(?<!\bexp)[.!?;](?:\s|$)"
    rf"|(?<=[{_UNSPACED}])[.!?;]"
)
_EQUALS = ("is", "was", "es", "era")
_DIGITS_SOON = re.compile(rf"[^\w\n]{{0,4}}(?:[^\W\d_]{{1,8}}[^\w\n]{{1,3}}|[{_UNSPACED}]{{1,4}}){{0,2}}[0-9]")
_CLITICS = ("وبال", "وال", "بال", "كال", "فال", "ولل", "لل", "ال", "و", "ب", "ل", "ك", "ف")
"""What Arabic writes together with the word after it: and, with, for, like, the."""
_VALUE_CLITICS = ("ال", "بال", "لل")
_STOPS = (",", ";", "/", "|", "\\", ")")
_EDGES = " .,;:!?'\"()[]{}*`"
IDIOM = "idiom"
"""The theme of phrases whose words mean nothing here (``in order to``)."""
REACH = 60
"""How many characters away a word may stand."""
LONGEST = 40
"""No term is longer."""
NEAREST = 3
"""How many hits on either side are weighed."""


_Branch = dict[str, list[tuple[tuple[str, ...], str]]]
"""Terms that begin with one word, by their second (``""``: there is none)."""


class Hit(NamedTuple):
    """A word or phrase of ``tag`` (a kind or theme) at ``text[start:end]``."""

    start: int
    end: int
    tag: str


class Lexicon:
    """Every word and phrase listened for. ``tables`` map a tag to its words, as written.

    Only words of ``tags`` become hits; those of other tags serve patterns.
    """

    def __init__(self, tables: Iterable[Mapping[str, Iterable[str]]], tags: Iterable[str]) -> None:
        self._terms: dict[str, _Branch] = {}
        self._spelled: dict[str, str] = {}
        self._regexes: dict[str, re.Pattern[str]] = {}
        self._together: dict[str, set[str]] = {}
        words: dict[str, set[str]] = {}
        for table in tables:
            rows = [(tag, term) for tag, terms in table.items() for term in terms]
            # All at once: folding costs by the call. A blank at the ends is kept; a line break would part two terms.
            plain = folded("\n".join(term.replace("\n", " ") for _, term in rows)).split("\n") if rows else ()
            for (tag, _), term in zip(rows, plain, strict=True):
                for form in _forms(term, tag):
                    words.setdefault(tag, set()).update((form, form.replace("'", "")))
        self.words = {tag: Terms(terms) for tag, terms in words.items()}
        self.links = frozenset(part for term in self.words.get("link", ()) for part in _linking(term))
        self.equals = _equals({*_EQUALS, *self.words.get("is", ())})
        self._owners = frozenset(self.words.get("own", ()))
        self._owner_starts = frozenset(owner[:2] for owner in self._owners)
        self._owner_sizes = sorted({len(owner) for owner in self._owners})
        for tag in {*tags, IDIOM}:
            for term in self.words.get(tag, ()):
                self._add(term, tag)

    def _add(self, term: str, tag: str) -> None:
        tokens = tuple(WORD.findall(term))
        if not tokens:
            return
        self._grow(tokens, tag)
        together = "".join(tokens)
        if not _SIGN.match(together):
            self._grow((together,), tag)
            self._together.setdefault(together, set()).add(tag)

    def spelled(self, tag: str) -> str:
        """Any word of a tag, as a regex."""
        if tag not in self._spelled:
            self._spelled[tag] = any_of(self.words[tag])
        return self._spelled[tag]

    def places(self, tag: str, text: str) -> list[int]:
        """Where in a folded text the words of a tag begin, as ``spelled`` sees them."""
        regex = self._regexes.get(tag)
        if regex is None:
            regex = self._regexes[tag] = re.compile(self.spelled(tag))
        found = []
        match = regex.search(text)
        while match:
            found.append(match.start())
            match = regex.search(text, match.start() + 1)
        return found

    def _grow(self, tokens: tuple[str, ...], tag: str) -> None:
        """Add a term under its first two words, the longest first."""
        rows = self._terms.setdefault(tokens[0], {}).setdefault(tokens[1] if len(tokens) > 1 else "", [])
        if (tokens, tag) not in rows:
            rows.append((tokens, tag))
            if len(rows) > 1:
                rows.sort(key=lambda row: (-len(row[0]), row))

    def _glued(self, word: str) -> _Branch | None:
        """The terms that a word begins, glued to its owner (``mypin``), in the plural, after a clitic."""
        if word[-1] == "s" and (tags := self._together.get(word[:-1])):
            return {"": [((word,), tag) for tag in tags]}
        if "\u0620" <= word[0] <= "\u064a":
            rests = (word[len(clitic) :] for clitic in _CLITICS if word.startswith(clitic))
            return next((terms for rest in rests if len(rest) > 2 and (terms := self._terms.get(rest))), None)
        if word[:2] in self._owner_starts:
            for size in self._owner_sizes:
                if len(word) - size > 2 and word[:size] in self._owners and (tags := self._together.get(word[size:])):
                    return {"": [((word,), tag) for tag in tags if "." in tag]}
        return None

    def hits(self, text: str) -> list[Hit]:
        """Every term in a folded text, in order."""
        words = (_PLAIN if text.isascii() else WORD).findall(text)
        found: list[Hit] = []
        covered = longest = 0  # a longer term leaves no room for the shorter ones in it
        at = 0
        known, owners = self._terms.get, self._owner_starts
        for n, word in enumerate(words):
            start = text.index(word, at)
            at = start + len(word)
            terms = known(word)
            if terms is None and len(word) > 3 and (word[-1] == "s" or word[:2] in owners or word[0] > "z"):
                terms = self._glued(word)
            if terms is None:
                continue
            size, tags, end = _longest(text, words, n, start, terms)
            if size == 0 or (n + size <= covered and size < longest):
                continue
            covered, longest = n + size, size
            found += [Hit(start, end, tag) for tag in tags]
        return found


def _longest(text: str, words: Sequence[str], n: int, start: int, terms: _Branch) -> tuple[int, list[str], int]:
    """How many words the longest term at ``words[n]`` has, its tags, and where it ends."""
    longer = terms.get(words[n + 1], ()) if n + 1 < len(words) else ()
    for tokens, _ in longer:
        size = len(tokens)
        if tuple(words[n : n + size]) != tokens:
            continue
        end = start
        for token in tokens:
            end = text.index(token, end) + len(token)
        if not _holds_a_value(text[start:end]):
            return size, [tag for other, tag in longer if other == tokens], end
        break
    end = start + len(words[n])
    alone = [tag for _, tag in terms.get("", ())]
    return (1, alone, end) if alone else (0, [], end)


def _forms(term: str, tag: str) -> Iterable[str]:
    """A folded term, and an Arabic noun also with what is written together with it."""
    if "." in tag and " " not in term and "\u0620" <= term[:1] <= "\u064a" and not term.startswith("ال"):
        return (term, *(clitic + term for clitic in _VALUE_CLITICS))
    return (term,)


def _holds_a_value(stretch: str) -> bool:
    """Whether a number stands between the words of a term: they belong apart (``expiry 12/27 hai``)."""
    return sum(c.isdigit() for c in stretch) > 1


def _linking(term: str) -> Iterable[str]:
    return (term, *_SIGN.findall(term))


def _equals(terms: Iterable[str]) -> re.Pattern[str]:
    """What stands right before a value and sets it equal to what was named before."""
    each = sorted(terms, key=len, reverse=True)
    spaced = "|".join(re.escape(term) for term in each if not _SIGN.match(term))
    unspaced = "".join("|" + re.escape(term) for term in each if _SIGN.match(term))
    return re.compile(rf"(?:\b(?:{spaced}){unspaced}|[:=])\W*$")


class Bond(NamedTuple):
    """How closely a hit is bound to a value, in log-odds."""

    weight: float
    tag: str


class Surroundings:
    """The hits of one text, asked about one place at a time."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self._lexicon = lexicon
        self._hits = lexicon.hits(text)
        self._starts = [hit.start for hit in self._hits]
        self.tags = frozenset(hit.tag for hit in self._hits)

    def is_word(self, value: str, tag: str) -> bool:
        """Whether the value itself is nothing but a word of ``tag``."""
        return value.strip(_EDGES) in self._lexicon.words.get(tag, ())

    def near(self, start: int, end: int) -> frozenset[str]:
        """The tags of every hit near ``text[start:end]``."""
        low, high = self._reach(start, end)
        return frozenset(hit.tag for hit in self._hits[low:high])

    def _reach(self, start: int, end: int) -> tuple[int, int]:
        return bisect_left(self._starts, start - REACH - LONGEST), bisect_left(self._starts, end + REACH)

    def strongest(self, start: int, end: int, tags: frozenset[str]) -> Bond | None:
        """The hit of ``tags`` most closely bound to ``text[start:end]``; only the nearest are weighed."""
        if tags.isdisjoint(self.tags):
            return None
        low, high = self._reach(start, end)
        middle = bisect_left(self._starts, start)
        best: Bond | None = None
        for weigh, hits in ((self._before, reversed(self._hits[low:middle])), (self._after, self._hits[middle:high])):
            left = NEAREST
            for hit in hits:
                if hit.tag not in tags:
                    continue
                weight = weigh(hit, start, end)
                if weight > 0 and (best is None or weight > best.weight):
                    best = Bond(weight, hit.tag)
                left -= 1
                if left == 0:
                    break
        return best

    def _before(self, hit: Hit, start: int, end: int) -> float:
        if hit.end > start or start - hit.end > REACH:
            return 0.0
        between = self.text[hit.end : start]
        weight = self._closeness(between)
        return weight if not any(c.isdigit() for c in between) else min(weight, 0.8)

    def _after(self, hit: Hit, start: int, end: int) -> float:
        if hit.start < end:
            return 0.0
        between = self.text[end : hit.start]
        weight = self._closeness(between) * (1.0 if between == " " else 0.85)
        ours = len(between) <= 2 and self.text[hit.end : hit.end + 1] in _STOPS
        claimed = any(c.isdigit() for c in between) or (not ours and _DIGITS_SOON.match(self.text, hit.end))
        if "\n" in between:  # what stands on the next line is about the next line
            weight = min(weight, 1.0)
        return min(weight, 0.5) if claimed else weight

    def _closeness(self, between: str) -> float:
        words = [word for word in WORD.findall(between) if word not in self._lexicon.links]
        count = len(words) - sum(_SIGN.match(word) is not None for word in words) // 2  # two signs are about a word
        if _SENTENCE.search(between):
            return 1.5 if not words else 0.6
        if 0 < count <= 2 and self._lexicon.equals.search(between):  # "the PIN for my card is"
            return 3.8
        return (4.0, 2.6, 2.2, 1.5, 1.2, 1.0)[count] if count < 6 else 0.7
