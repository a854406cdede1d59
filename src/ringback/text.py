"""The two kinds of text: what a customer wrote, and what may be kept, logged or shown.

``RawText`` cannot be printed, formatted, copied, pickled or derived from; ``SafeText`` is what
``flow.redact`` makes of it. Nothing else turns the one into the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, NoReturn, final

from ringback.errors import BadInput

_DOOR: Final = object()


@final
class RawText:
    """What somebody wrote, as it came; lives in memory only.

    ``reveal()`` is the one way to its content, and ``scripts/lint`` lists who may call it.
    """

    __slots__ = ("_value",)
    _value: str

    def __init__(self, value: str) -> None:
        object.__setattr__(self, "_value", value)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise TypeError("a text does not change")

    def __init_subclass__(cls) -> NoReturn:
        raise TypeError("raw text cannot be derived from")

    def reveal(self) -> str:
        """The content. Only the inspection and the connectors need it."""
        return self._value

    def __len__(self) -> int:
        return len(self._value)

    def __repr__(self) -> str:
        return f"RawText({len(self._value)} characters)"

    def __str__(self) -> NoReturn:
        raise TypeError("raw text cannot be formatted: pass it through flow.redact")

    def __format__(self, spec: str) -> NoReturn:
        raise TypeError("raw text cannot be formatted: pass it through flow.redact")

    def __reduce__(self) -> NoReturn:
        raise TypeError("raw text cannot be pickled: it lives in memory only")

    def __getstate__(self) -> NoReturn:
        raise TypeError("raw text cannot be copied out: it lives in memory only")


@final
@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of a safe text that stands for something taken out.

    ``start`` and ``end`` are code points of the safe text. ``fate`` says what became of the
    value: ``shredded``, ``truncated``, ``sealed`` or ``masked`` (a fragment that waits for the rest).
    ``ref`` names the sealed value in the vault, where there is one.
    """

    start: int
    end: int
    kind: str
    fate: str
    ref: str = ""


@final
class SafeText:
    """Text in which every finding has been replaced by a token. Made by ``flow.redact``.

    The tokens are spans, not characters: a customer who types ``[card ••1111]`` forges nothing.
    """

    __slots__ = ("_text", "_tokens")
    _text: str
    _tokens: tuple[Token, ...]

    def __init__(self, text: str, tokens: Iterable[Token] = (), *, door: object = None) -> None:
        if door is not _DOOR:
            raise TypeError("only flow.redact makes a SafeText")
        object.__setattr__(self, "_text", text)
        object.__setattr__(self, "_tokens", tuple(tokens))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise TypeError("a text does not change")

    def __reduce__(self) -> tuple[Any, ...]:
        return SafeText.from_json, (self.to_json(),)

    def __init_subclass__(cls) -> NoReturn:
        raise TypeError("safe text cannot be derived from")

    @property
    def tokens(self) -> tuple[Token, ...]:
        """What was taken out, in order, as spans of this text."""
        return self._tokens

    def to_json(self) -> dict[str, Any]:
        """``{"text": …, "tokens": [[start, end, kind, fate, ref], …]}``, for the store."""
        rows = [[t.start, t.end, t.kind, t.fate, t.ref] for t in self._tokens]
        return {"text": self._text, "tokens": rows}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> SafeText:
        """The text back from the store, which only ever held what ``to_json`` gave it.

        Raises ``BadInput``, without showing anything, where the tokens are no spans of the text.
        """
        try:
            text, tokens = data["text"], [Token(*row) for row in data["tokens"]]
            ends = [0, *(place for token in tokens for place in (token.start, token.end)), len(text)]
            fit = isinstance(text, str) and ends == sorted(ends)
        except (KeyError, TypeError):
            fit = False
        if not fit:
            raise BadInput("a stored text is damaged: its tokens do not fit it")
        return cls(text, tokens, door=_DOOR)

    def segments(self) -> Iterable[tuple[str, Token | None]]:
        """The text in order, cut at its tokens: ``(words, None)`` or ``(shown, token)``."""
        at = 0
        for token in self._tokens:
            if token.start > at:
                yield self._text[at : token.start], None
            yield self._text[token.start : token.end], token
            at = token.end
        if at < len(self._text):
            yield self._text[at:], None

    def __str__(self) -> str:
        return self._text

    def __len__(self) -> int:
        return len(self._text)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, SafeText):
            return NotImplemented
        return self._text == other._text and self._tokens == other._tokens

    def __hash__(self) -> int:
        return hash((self._text, self._tokens))

    def __repr__(self) -> str:
        return f"SafeText({len(self._text)} characters, {len(self._tokens)} tokens)"


def _make_safe(text: str, tokens: Iterable[Token]) -> SafeText:
    """For ``flow.redact`` alone: ``scripts/lint`` refuses any other caller."""
    return SafeText(text, tokens, door=_DOOR)
