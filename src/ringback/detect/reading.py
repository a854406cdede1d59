"""One reading of a text: folded, or folded and with told digits written out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from ringback.detect.base import Candidate
from ringback.detect.fold import beyond_ignored
from ringback.detect.view import View
from ringback.detect.words import REACH, Lexicon, Surroundings


class Reading:
    """A text to match in, with the way back to the original and the words around each place."""

    def __init__(self, original: str, views: tuple[View, ...], lexicon: Lexicon) -> None:
        self.original = original
        self.text = views[-1].text
        self._views = views
        self._lexicon = lexicon
        self._places: dict[str, list[int]] = {}

    @cached_property
    def around(self) -> Surroundings:
        """The words that speak for or against; found when first asked for."""
        return Surroundings(self.text, self._lexicon)

    def places(self, tag: str) -> Sequence[int]:
        """Where the words of a theme or kind begin in the text; found when first asked for."""
        if tag not in self._places:
            self._places[tag] = self._lexicon.places(tag, self.text)
        return self._places[tag]

    @property
    def plain(self) -> bool:
        """Whether places in it are places in the original."""
        return all(view.plain for view in self._views)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original, trailing marks included."""
        for view in reversed(self._views):
            start, end = view.span(start, end)
        return start, beyond_ignored(self.original, end)

    def candidate(
        self,
        start: int,
        end: int,
        region: str,
        digits: str | None = None,
        groups: tuple[int, ...] = (),
        whole: bool = True,
    ) -> Candidate:
        """What a validator is shown of ``text[start:end]``."""
        value = self.text[start:end]
        low, high = self.span(start, end)
        return Candidate(
            value=value,
            digits="".join(c for c in value if "0" <= c <= "9") if digits is None else digits,
            before=self.text[max(0, start - REACH) : start],
            after=self.text[end : end + REACH],
            groups=groups,
            whole=whole,
            written=self.original[low:high],
            region=region,
            words=self._lexicon.words,
        )
