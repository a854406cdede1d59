"""What goes into the guard and what comes out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from ringback.flow import Finding, LengthRule, Policy, Surface
from ringback.languages import Language
from ringback.text import SafeText


@dataclass(frozen=True, slots=True)
class Brand:
    """What a brand has published about itself; none of it is ever a finding.

    ``phones`` are E.164, ``domains`` host names without scheme, ``emergency`` the number a customer
    calls when a card or life is at risk, ``handles`` its accounts on networks (``@harborbank``),
    ``contact_page`` a URL on one of the domains.
    """

    name: str = ""
    domains: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    emergency: str = ""
    handles: tuple[str, ...] = ()
    contact_page: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A reply somebody wants to send.

    ``findings`` are those of ``text`` itself; ``customer_said`` the customer's messages as the
    caller has them (safe text on the desk, raw in a library call), with ``customer_findings`` to match.
    """

    text: str
    surface: Surface
    language: Language
    length: LengthRule
    policy: Policy
    brand: Brand = field(default_factory=Brand)
    findings: Sequence[Finding] = ()
    customer_said: Sequence[str] = ()
    customer_findings: Sequence[Sequence[Finding]] = ()
    facts: frozenset[str] = frozenset()
    first: bool = True
    """Whether this is the first reply in its thread: the reminder is said in full."""
    also: tuple[Language, ...] = ()
    """Other languages the draft may be written in: the guard listens in those as well."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a reply may not leave. ``start`` and ``end`` are code points of the draft.

    ``code`` is one of ``echo ask confirm phone-in-public callback-in-public secret-in-any link
    promise impersonation length``, or ``unchecked`` where it could not be judged; ``kind`` the kind at
    stake or ``""``; ``clause`` cites the rule; ``message`` is one sentence for the agent.
    """

    code: str
    kind: str
    start: int
    end: int
    clause: str
    message: str


def _nothing() -> str | None:
    return None


@dataclass(frozen=True)
class Verdict:
    """The guard's answer.

    ``text`` is what may leave, reminder included and within the network's limit, when ``allowed``;
    ``suggestion`` a wording that may leave instead, when not: looked for when first read. ``warnings``
    never block.
    """

    allowed: bool
    reasons: tuple[Reason, ...] = ()
    warnings: tuple[str, ...] = ()
    text: SafeText | None = None
    propose: Callable[[], str | None] = field(default=_nothing, repr=False, compare=False)

    @cached_property
    def suggestion(self) -> str | None:
        """A wording that may leave instead, checked; ``None`` when allowed or where there is none."""
        return None if self.allowed else self.propose()
