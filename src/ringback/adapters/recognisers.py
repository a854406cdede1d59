"""Recognisers that look at a whole text (models, dictionaries, services) beside the engine's own identifiers."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, cast

from ringback.adapters.combine import combine
from ringback.adapters.published import Published
from ringback.detect import Matcher
from ringback.discover import plugins
from ringback.engine import Engine
from ringback.errors import RingbackError
from ringback.flow import Evidence, Finding, Kind, Policy

Seen = tuple[str, int, int, float]
"""What was recognised: kind, start and end (code points of the text given), likelihood 0..1."""

Recogniser = Callable[[str], Iterable[Seen]]
"""Anything that says what it sees in a text. It may be called from several threads."""

_GROUP: Final = "ringback.recognisers"


def installed() -> tuple[Recogniser, ...]:
    """The recognisers other packages offer under the entry point group ``ringback.recognisers``."""
    return tuple(plugins(_GROUP))


def extend(
    engine: Engine, recognisers: Iterable[Recogniser] | None = None, *, kinds: Iterable[Kind] = (), least: float = 0.5
) -> Engine:
    """The engine with what ``recognisers`` see added to its own findings; all its methods take part.

    ``recognisers`` are those installed where none are given. ``kinds`` declares kinds the policy does not
    know; one that nobody declared is held secret. What is less likely than ``least`` is left out. What the
    brand published about itself is never a finding. Raises ``RingbackError``, without the text, when a
    recogniser fails: what it would have seen must not pass for nothing.
    """
    known = tuple(recognisers) if recognisers is not None else installed()
    policy = _declared(engine.policy, kinds)
    matcher = Extended(engine.matcher, known, policy, Published(engine.brand), least)
    # It stands in for the matcher by doing all that an engine asks of one.
    return replace(engine, policy=policy, matcher=cast("Matcher", matcher))


def _declared(policy: Policy, kinds: Iterable[Kind]) -> Policy:
    new = {kind.name: kind for kind in kinds if kind.name not in policy.kinds}
    labels = {name: kind.label for name, kind in new.items()}
    return replace(policy, kinds={**policy.kinds, **new}, labels={**labels, **policy.labels})


@dataclass(frozen=True)
class Extended:
    """A matcher and recognisers, asked as one. It has the matcher's methods."""

    base: Matcher
    recognisers: tuple[Recogniser, ...]
    policy: Policy
    published: Published
    least: float

    def find(self, text: str, **how: bool) -> tuple[Finding, ...]:
        """The findings of one text, in order. They never overlap. ``how`` it is looked for is the matcher's matter."""
        return combine(self.base.find(text, **how), self._seen(text), text, self.policy)

    def find_many(self, texts: Sequence[str]) -> list[tuple[Finding, ...]]:
        """The findings of many texts, each by itself."""
        own = self.base.find_many(texts)
        return [combine(found, self._seen(text), text, self.policy) for found, text in zip(own, texts, strict=True)]

    def find_in(self, messages: Sequence[str]) -> tuple[Finding, ...]:
        """The findings of the messages one author wrote. Recognisers see each message by itself."""
        own = self.base.find_in(messages)
        found: list[Finding] = []
        for index, text in enumerate(messages):
            mine = tuple(finding for finding in own if finding.message == index)
            found += combine(mine, [replace(one, message=index) for one in self._seen(text)], text, self.policy)
        return tuple(found)

    def _seen(self, text: str) -> list[Finding]:
        return [finding for recogniser in self.recognisers for finding in self._asked(recogniser, text)]

    def _asked(self, recogniser: Recogniser, text: str) -> Iterator[Finding]:
        name = str(getattr(recogniser, "__name__", type(recogniser).__name__))
        try:
            seen = [(str(kind), int(start), int(end), float(sure)) for kind, start, end, sure in recogniser(text)]
        except Exception as error:
            # Its message may hold the text.
            raise RingbackError(f"the recogniser {name} failed ({type(error).__name__})") from None
        for kind, start, end, likelihood in seen:
            inside = 0 <= start < end <= len(text) and self.least <= likelihood
            if inside and not self.published.has(text[start:end]):
                yield self._finding(name, kind, start, end, min(likelihood, 1.0))

    def _finding(self, name: str, kind: str, start: int, end: int, likelihood: float) -> Finding:
        safe = min(max(likelihood, 0.001), 0.999)
        weight = abs(math.log(safe / (1 - safe)))
        evidence = (Evidence("for", f"recognised by {name}", round(weight, 2)),)
        return Finding(kind, self.policy.label(kind), start, end, likelihood, evidence)
