"""A spaCy pipeline's named entities as findings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, Protocol

from ringback.adapters.recognisers import Recogniser, Seen

KINDS: Final[Mapping[str, str]] = {"PERSON": "contact.name", "PER": "contact.name"}
"""What the entities that identify somebody are here. Places, dates and organisations identify nobody alone."""

LIKELIHOOD: Final = 0.85
"""spaCy's entities carry no likelihood; this is what Presidio gives them too."""

PIECE: Final = 50_000
"""Characters given to a pipeline at once: models refuse a million, and slow down before."""
_HALVES: Final = re.compile("[\ud800-\udfff]")


class Entity(Protocol):
    """A stretch of a document with a label."""

    @property
    def label_(self) -> str:
        """Its label."""

    @property
    def start_char(self) -> int:
        """Its first code point."""

    @property
    def end_char(self) -> int:
        """One past its last."""


class Document(Protocol):
    """What a pipeline makes of a text."""

    @property
    def ents(self) -> Iterable[Entity]:
        """What it recognised."""


class Pipeline(Protocol):
    """``spacy.load(…)``, or anything that acts like it."""

    def __call__(self, text: str, /) -> Document:
        """The document of a text."""


def from_spacy(
    pipeline: Pipeline, *, kinds: Mapping[str, str] | None = None, likelihood: float = LIKELIHOOD
) -> Recogniser:
    """The pipeline's entities as kinds; labels that ``kinds`` does not name are left out."""
    known = dict(KINDS if kinds is None else kinds)

    def spacy(text: str) -> Iterator[Seen]:
        for at, piece in pieces(text):
            for entity in pipeline(piece).ents:
                if entity.label_ in known:
                    yield known[entity.label_], at + entity.start_char, at + entity.end_char, likelihood

    return spacy


def pieces(text: str, most: int = PIECE) -> Iterator[tuple[int, str]]:
    """A long text in pieces that end at a blank, each with its place. Halves of surrogate pairs become U+FFFD."""
    whole, at = _HALVES.sub("\ufffd", text), 0
    while len(whole) - at > most:
        end = whole.rfind(" ", at + most // 2, at + most) + 1 or at + most
        yield at, whole[at:end]
        at = end
    yield at, whole[at:]
