"""Tokens put in later: by us, for a sealed value, and over a fragment that turned out to be part of one."""

from __future__ import annotations

from dataclasses import replace

from ringback.text import SafeText, Token, _make_safe


def with_token(words: SafeText | str, start: int, end: int, kind: str, ref: str) -> SafeText:
    """Our own words with the stretch ``start:end`` standing for a sealed value (a call phrase).

    Tokens that are there already stay. Raises ``ValueError`` where the stretch is not all plain words.
    """
    before = () if isinstance(words, str) else words.tokens
    clear = all(end <= token.start or start >= token.end for token in before)
    if not (clear and 0 <= start < end <= len(words)):
        raise ValueError("a token stands for a stretch of plain words")
    tokens = sorted((*before, Token(start, end, kind, "sealed", ref)), key=lambda token: token.start)
    return _make_safe(str(words), tokens)


def retoken(text: SafeText, ref: str, kind: str, noun: str) -> SafeText:
    """The text with the masked fragment ``ref`` shown as what it is part of; its value is shredded."""
    pieces: list[str] = []
    tokens: list[Token] = []
    length = 0
    for shown, token in text.segments():
        words = f"[{noun}]" if token is not None and token.ref == ref else shown
        if token is not None:
            placed = replace(token, start=length, end=length + len(words))
            own = token.ref == ref
            tokens.append(replace(placed, kind=kind, fate="shredded", ref="") if own else placed)
        pieces.append(words)
        length += len(words)
    return _make_safe("".join(pieces), tokens)
