"""What an identifier is: one kind of information, how it is written, and what speaks for and against it.

An identifier is data and one small function. It knows nothing of how texts are folded, matched or
joined: the matching core can be exchanged without touching an identifier.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ringback.flow import Evidence, Kind


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place where a pattern matched, before anybody believes it.

    ``value`` is the folded text of the value group (plain ASCII digits, look-alikes resolved);
    ``digits`` its decimal digits alone; ``before`` and ``after`` are up to 60 folded, lower-case
    characters around it. ``region`` is the brand's (``US``), or ``""``.
    """

    value: str
    digits: str
    before: str
    after: str
    region: str = ""
    language: str = ""


Verdict = tuple[Evidence, ...]
"""The evidence a validator found; an empty tuple rejects the candidate."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way the kind is written, over folded text.

    The dialect is RE2 ∩ Hyperscan ∩ ``re``: no look-around, no back-references. The group named
    ``value`` is the value (the whole match without one). ``needs_context``: the pattern counts only
    with a word of ``Identifier.context`` near it.
    """

    regex: str
    needs_context: bool = False


@dataclass(frozen=True, slots=True)
class Identifier:
    """One kind of information.

    ``context`` and ``against`` are words by language code (``en``, ``es`` …) that raise or lower the
    likelihood when they stand near; ``tail`` is how many last characters a token may show (0 for
    most); ``base`` is the likelihood in log-odds before any evidence. ``sources`` cite the standard.
    ``examples`` are found in any surroundings, ``counter_examples`` never.
    """

    kind: Kind
    patterns: tuple[Pattern, ...]
    validate: Callable[[Candidate], Verdict]
    sources: tuple[str, ...]
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]
    context: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    against: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    base: float = 0.0
    tail: int = 0
