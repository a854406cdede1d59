"""One regular expression for many words: common beginnings are written once.

An alternation of a thousand words is tried word by word at every place; this one letter by letter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

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
