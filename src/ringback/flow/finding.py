"""A stretch of a message that is of some kind, and why we think so."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from ringback.flow.kinds import Label


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for or against a finding. ``weight`` is in log-odds, always positive."""

    sign: Literal["for", "against"]
    code: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Finding:
    """A span of a text that is of some kind. It never holds the value.

    ``start`` and ``end`` are code points of the text given (end exclusive), ``likelihood`` is
    0..1, ``message`` is the index of the message in a conversation (0 for a single text).
    ``tail`` is at most the last four characters, set only for kinds that may show them.
    ``alternatives`` are the kinds the same span might have been, weaker.
    """

    kind: str
    label: Label
    start: int
    end: int
    likelihood: float
    evidence: tuple[Evidence, ...] = ()
    message: int = 0
    tail: str = field(default="", repr=False)
    alternatives: tuple[str, ...] = ()
