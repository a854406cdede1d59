"""One regular expression for many words: common beginnings are written once.

An alternation of a thousand words is tried word by word at every place; this one letter by letter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

ENDED, FREE = 3, 5
"""How long a term must be to end another word (``mypwd``), and to stand anywhere in one."""
_NO_LETTER_BEFORE, _NO_LETTER_AFTER = r"(?<![^\W\d_])", r"(?![^\W\d_])"
_Node = dict[str, "_Node"]
_END = ""


def either(terms: Iterable[str], after: Callable[[str], str] = lambda term: "") -> str:
    """A pattern that matches any of the terms, the longest first; blanks may be several, apostrophes absent.

    ``after`` says what a pattern must hold once a term has ended.

    >>> either(["my son", "my sister", "our"])
    '(?:my +s(?:ister|on)|our)'
    """
    root: _Node = {}
    for term in terms:
        node = root
        for letter in term:
            node = node.setdefault(letter, {})
        node[_END] = {after(term): {}}
    return _written(root) if len(root) == 1 else _grouped(root)


def _grouped(node: _Node) -> str:
    branches = [_letter(letter) + _written(child) for letter, child in sorted(node.items()) if letter]
    end = next(iter(node.get(_END, ())), None)
    if end:
        branches.append(end)
    optional = "?" if end == "" else ""
    return f"(?:{'|'.join(branches)}){optional}" if branches else ""


def _written(node: _Node) -> str:
    if len(node) == 1:
        ((letter, child),) = node.items()
        return _letter(letter) + _written(child) if letter else next(iter(child))
    return _grouped(node)


def _letter(letter: str) -> str:
    return {" ": " +", "'": "'?"}.get(letter) or re.escape(letter)


def any_of(terms: Iterable[str]) -> str:
    """Any of the terms, the longest first; the short ones are no part of another word."""
    free: list[str] = []
    short: list[str] = []
    for term in terms:
        (short if bounds(term)[0] else free).append(term)
    each = [either(free, _after)] if free else []
    each += [_NO_LETTER_BEFORE + either(short, _after)] if short else []
    return f"(?:{'|'.join(each)})"


def _after(term: str) -> str:
    return _NO_LETTER_AFTER if bounds(term)[1] else ""


def spelled(term: str) -> str:
    """A folded term as a regex: any blanks, the apostrophe left out; a short one is no part of another word."""
    return any_of([term])


def bounds(term: str) -> tuple[bool, bool]:
    """Whether no letter may stand before, or after, a term."""
    words = re.findall("[a-z]+", term) if term.isascii() else []
    if not words or not (term[0].isalpha() and term[-1].isalpha()):
        return False, False
    return len(words[0]) < ENDED, len(words[-1]) < (FREE if len(words) == 1 else ENDED)
