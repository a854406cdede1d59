"""Tokens put in or taken out later: for a sealed value of ours, for what a fragment turned out to be, by hand."""

from __future__ import annotations

from dataclasses import replace

from ringback.text import RawText, SafeText, Token, _make_safe


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
    """The text with the masked fragment ``ref`` shown as what it is part of; its value is shredded.

    A text that holds no such fragment comes back as it is.
    """
    if not ref:
        return text
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


def redact_again(text: SafeText, start: int, end: int, kind: str, noun: str) -> SafeText:
    """The text with one more stretch taken out, by a human's hand; tokens inside it go with it.

    ``start`` and ``end`` are code points of the safe text; a token cut in half goes as a whole.
    Raises ``ValueError`` where there is no such stretch.
    """
    if not 0 <= start < end <= len(text):
        raise ValueError("there is no such stretch of the text")
    for token in text.tokens:
        if token.start < end and start < token.end:
            start, end = min(start, token.start), max(end, token.end)
    words, shown = str(text), f"[{noun}]"
    moved = len(shown) - (end - start)
    kept = [t for t in text.tokens if t.end <= start]
    later = [replace(t, start=t.start + moved, end=t.end + moved) for t in text.tokens if t.start >= end]
    mark = Token(start, start + len(shown), kind, "shredded")
    return _make_safe(words[:start] + shown + words[end:], (*kept, mark, *later))


def restore(text: SafeText, index: int, value: RawText) -> SafeText:
    """The text with the value of token ``index`` in its place again: a human says it is not sensitive.

    Raises ``ValueError`` where there is no such token, or its value was not sealed: what a policy
    shredded or truncated never comes back.
    """
    if not 0 <= index < len(text.tokens) or text.tokens[index].fate != "sealed":
        raise ValueError("only a sealed value can be put back")
    token, words, shown = text.tokens[index], str(text), value.reveal()
    moved = len(shown) - (token.end - token.start)
    kept = text.tokens[:index]
    later = [replace(t, start=t.start + moved, end=t.end + moved) for t in text.tokens[index + 1 :]]
    return _make_safe(words[: token.start] + shown + words[token.end :], (*kept, *later))
