"""Which languages a draft must be heard in: its own, and every other one it turns out to be written in.

A draft in another language than the customer's, or half in one, is no way past the guard; and hearing it in
languages it is not written in would only mishear it. So each sentence is looked at for words of other packs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ringback.guard.ask import Asked, asked
from ringback.guard.listen import Heard, compile_guard
from ringback.guard.mood import read
from ringback.languages import Language
from ringback.languages.words import fold

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_ENOUGH = 2
_SOME = 5
_LONG = 4
"""A noun of fewer Latin letters is too often part of something else."""


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    language: Language
    every: frozenset[str]
    names: frozenset[str]
    """Words of ``every`` that name kinds."""


def spoken(heard: Heard, others: Sequence[Language]) -> tuple[list[Language], list[Language]]:
    """Of some other languages those a draft is written in, and those it only takes the name of a kind from."""
    mine = _vocabulary(heard.listener.language)
    words = heard.words.words
    strange = [at for at, word in enumerate(words) if word not in mine.every and not word.isdecimal()]
    if not strange:
        return [], []
    written: list[Language] = []
    borrowed: list[Language] = []
    for other in others:
        theirs = _vocabulary(other)
        hits = [at for at in strange if words[at] in theirs.every]
        if not hits:
            continue
        if any(_written(hits, len(strange), *sentence, words, mine) for sentence in _sentences(heard)):
            written.append(other)
        elif any(words[at] in theirs.names for at in hits):
            borrowed.append(other)
    return written, borrowed


def unknown(heard: Heard) -> bool:
    """Whether hardly a word of a draft of some length belongs to its language: it is in one we do not have."""
    words = [word for word in heard.words.words if word.isalpha()]
    every = _vocabulary(heard.listener.language).every
    return len(words) >= _SOME and 5 * sum(word in every for word in words) < len(words)


def _sentences(heard: Heard) -> Iterator[tuple[int, int]]:
    """The sentences that are not the pack's own."""
    words = heard.words
    rows = ((first, after) for first, after, _ in words.sentences())
    return (row for row in rows if not heard.listener.wrote(words.words[slice(*row)], begun=True))


def _written(hits: list[int], strange: int, first: int, after: int, words: list[str], mine: _Vocabulary) -> bool:
    """Whether a sentence has more of the other language than of the draft's own."""
    theirs = {words[at] for at in hits if first <= at < after}
    own = {word for word in words[first:after] if word in mine.every and len(word) > 1}
    return len(theirs) >= min(_ENOUGH, after - first) and len(theirs) >= len(own)


def borrowed_asks(heard: Heard, text: str, other: Language) -> Iterator[Asked]:
    """What the draft asks for under the name another language has for it (``send us your *contraseña*``)."""
    language = heard.listener.language
    for mention in read(compile_guard(other).hear(text)).named:
        start, end = _span(text, other, mention.first, mention.after)
        noun = language.noun(mention.kind) or language.noun("credential.password")
        if text[start:end].casefold() == noun.casefold() or not noun:
            continue
        again = read(heard.listener.hear(f"{text[:start]}{noun}{text[end:]}"))
        if any(one.start < start + len(noun) and start < one.end for one in asked(again)):
            yield Asked(mention.kind, start, end)


def _span(text: str, other: Language, first: int, after: int) -> tuple[int, int]:
    return compile_guard(other).hear(text).span(first, after)


_READ: dict[int, _Vocabulary] = {}
_MOST = 64


def _vocabulary(language: Language) -> _Vocabulary:
    """Every word a pack's phrases are written in; read once."""
    known = _READ.get(id(language))
    if known is None or known.language is not language:
        if len(_READ) >= _MOST:
            _READ.clear()
        table = language.guard
        every = {word for rows in table.values() for row in rows for word in _words(row)}
        names = {
            word for name, rows in table.items() if name.startswith("noun.") for row in rows for word in _words(row)
        }
        telling = {word for word in names if len(word) >= _LONG or not word.isascii()}
        known = _READ[id(language)] = _Vocabulary(language, frozenset(every), frozenset(telling))
    return known


def _words(row: str) -> list[str]:
    """The words of a phrase, list names (``{your}``) left out."""
    return _WORD.findall(fold(re.sub(r"\{\w+\}", " ", row))[0])
