"""The library's face: policies, languages and identifiers put together.

>>> engine = load("us-bank", region="US", languages=("en", "es"))
>>> engine.inspect("my PIN is 4321", surface="direct").exposures[0].decision.clause
'pci-3.3.1'
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from typing import NamedTuple

from ringback.cache import Folder
from ringback.detect import Identifier, Matcher, compile_matcher, discover, kinds
from ringback.discover import plugins
from ringback.errors import BadInput, ConfigError
from ringback.flow import (
    BUILTIN,
    FRAGMENT,
    Decision,
    Finding,
    Label,
    LengthRule,
    Policy,
    Surface,
    contained_automatically,
    exposed,
    redact,
)
from ringback.guard import Brand, Draft, Verdict, check
from ringback.languages import Language, detect_language
from ringback.languages.bundled import bundled, heard
from ringback.policies import load_policy
from ringback.text import RawText, SafeText
from ringback.triage import Listener, Need, assess, compile_listener

# Shorter than any network's own limit: what is not known must not overflow.
_UNKNOWN_LENGTH = {Surface.PUBLIC: LengthRule(280), Surface.DIRECT: LengthRule(1000)}


WINDOW = 24
"""How many of an author's last messages are read together."""


@cache
def identifiers() -> tuple[Identifier, ...]:
    """Every identifier: the built-in ones and those third parties offer."""
    return (*discover(), *plugins("ringback.identifiers"))


class Exposed(NamedTuple):
    """A finding that was not cleared to be received where it was, and the decision that says so."""

    finding: Finding
    decision: Decision


class Inspection:
    """What is in one text, or in one author's messages. See ``Engine.inspect``.

    ``findings`` are spans of the text given (code points). All else is computed on first access, and only
    then. It holds the raw text: it lives in memory only.
    """

    __slots__ = ("__dict__", "_engine", "_message", "_raw", "findings", "surface")

    def __init__(self, engine: Engine, raw: RawText, findings: tuple[Finding, ...], surface: Surface, message: int = 0):
        self._engine = engine
        self._raw = raw
        self._message = message
        self.findings = findings
        self.surface = surface

    @classmethod
    def of(
        cls, engine: Engine, raw: RawText, everything: tuple[Finding, ...], surface: Surface, message: int = 0
    ) -> Inspection:
        """The inspection of what was found, fragments and all."""
        findings = tuple([finding for finding in everything if finding.kind != FRAGMENT])
        inspection = cls(engine, raw, findings, surface, message)
        inspection.__dict__["everything"] = everything
        return inspection

    @cached_property
    def everything(self) -> tuple[Finding, ...]:
        """The findings, and the digits nothing explains, in order: what the safe text takes out."""
        return self._engine.matcher.find(self._raw.reveal())

    @cached_property
    def exposures(self) -> tuple[Exposed, ...]:
        """The findings not cleared to be received here, each with its decision."""
        rows = exposed(self._engine.policy, self.findings, self.surface)
        return tuple(Exposed(self.findings[index], decision) for index, decision in rows)

    @cached_property
    def safe_text(self) -> SafeText:
        """The text with every finding replaced by a token."""
        return redact(self._raw, self.everything, self._engine.policy, message=self._message)

    @cached_property
    def need(self) -> Need | None:
        """What solving the matter would take, or ``None``."""
        engine = self._engine
        return assess(self._raw.reveal(), self.findings, self.surface, engine.policy, engine.listener)

    def label(self, finding: Finding) -> Label:
        """The label the policy gives what was found."""
        return self._engine.policy.label(finding.kind)

    @property
    def automatic(self) -> bool:
        """Whether the policy takes what is exposed here from view without asking."""
        return any(contained_automatically(self._engine.policy, finding) for finding, _ in self.exposures)


@dataclass
class Engine:
    """A policy, a region, languages and a brand, ready to inspect and to guard. Thread-safe."""

    policy: Policy
    matcher: Matcher
    languages: Mapping[str, Language]
    region: str = ""
    brand: Brand = field(default_factory=Brand)

    @cached_property
    def listener(self) -> Listener:
        """What triage listens for; made when first needed."""
        return compile_listener(tuple(self.languages.values()))

    def inspect(self, text: str, surface: Surface | str = Surface.PUBLIC) -> Inspection:
        """What is in ``text``, received on ``surface``. Raises ``BadInput`` for an unknown surface."""
        return Inspection.of(self, RawText(text), self.matcher.find(text), as_surface(surface))

    def inspect_many(self, texts: Iterable[str], surface: Surface | str = Surface.PUBLIC) -> list[Inspection]:
        """``inspect`` for many texts, each by itself, in one go."""
        where, given = as_surface(surface), list(texts)
        found = self.matcher.find_many(given)
        return [Inspection(self, RawText(text), findings, where) for text, findings in zip(given, found, strict=True)]

    def conversation(self, surface: Surface | str = Surface.DIRECT) -> Conversation:
        """One author's messages in order; values split over several of them are seen too."""
        return Conversation(self, as_surface(surface))

    def guard(
        self,
        text: str,
        surface: Surface | str,
        network: str = "",
        language: str = "",
        customer_said: Sequence[str] = (),
        brand: Brand | None = None,
        facts: Iterable[str] = (),
        first: bool = True,
    ) -> Verdict:
        """Whether a reply may leave, why not, and what may instead.

        ``language`` is the one the reply is meant to be in (default: that it is written in).
        ``customer_said`` are the customer's messages, raw or as safe text reads. ``facts`` are
        conditions known to hold (``recorded_warning`` …).
        """
        where = as_surface(surface)
        chosen = self.language(language or detect_language(text, self.languages.values()))
        draft = Draft(
            text=text,
            surface=where,
            language=chosen,
            length=length_rule(network, where),
            policy=self.policy,
            brand=brand or self.brand,
            findings=self.matcher.find(text),
            customer_said=tuple(customer_said),
            customer_findings=[self.matcher.find(said) for said in customer_said],
            facts=frozenset(facts),
            first=first,
            # A reply is judged in whatever language it is written in, whether or not the brand speaks it.
            also=tuple(pack for pack in {**bundled(), **self.languages}.values() if pack is not chosen),
        )
        return check(draft)

    def language(self, code: str) -> Language:
        """The language of that code, or the first one loaded."""
        return self.languages.get(code) or next(iter(self.languages.values()))


class Conversation:
    """One author's messages. ``inspect`` returns the newest one's inspection.

    Findings of the newest inspection may lie in earlier messages (``finding.message``): the other
    half of a split value. Lives in memory only.
    """

    def __init__(self, engine: Engine, surface: Surface):
        self._engine, self._surface = engine, surface
        self._texts: list[str] = []
        self._found: list[tuple[Finding, ...]] = []

    def inspect(self, text: str) -> Inspection:
        """Add a message and say what is in the conversation now.

        A value may be split over the last ``WINDOW`` messages; what was found in older ones stays found.
        """
        self._texts.append(text)
        self._found.append(())
        start = max(0, len(self._texts) - WINDOW)
        found = self._engine.matcher.find_in(self._texts[start:])
        for index in range(start, len(self._texts)):
            self._found[index] = tuple(replace(f, message=index) for f in found if f.message == index - start)
        findings = tuple(finding for row in self._found for finding in row)
        return Inspection.of(self._engine, RawText(text), findings, self._surface, len(self._texts) - 1)

    def safe_texts(self) -> list[SafeText]:
        """Every message so far, redacted by what is known now."""
        return [
            redact(RawText(text), self._found[index], self._engine.policy, message=index)
            for index, text in enumerate(self._texts)
        ]


def load(
    policy: str = "generic",
    *,
    region: str = "",
    languages: Sequence[str] | None = None,
    brand: Brand | None = None,
    references: Sequence[str] = (),
) -> Engine:
    """An engine for a bundled policy's name or a path to a policy file.

    ``region`` is the brand's (ISO 3166 alpha-2, for national phone numbers), ``languages`` those it
    speaks (the first one is used where none is known; default: every bundled one), ``references`` the
    patterns of its own order and case numbers. Customers are understood in every language there is a
    vocabulary for. Raises ``PolicyError`` naming file, line and key, and ``ConfigError`` for a language
    there is none of.
    """
    packs = _packs(None if languages is None else tuple(languages))
    known = identifiers()
    brand = brand or Brand()
    published = (*brand.phones, *brand.domains, *brand.emails, *([brand.emergency] if brand.emergency else []))
    return Engine(
        policy=load_policy(policy, (*kinds(known), *BUILTIN)),
        matcher=compile_matcher(
            known,
            heard().values(),
            region=region,
            published=published,
            references=tuple(references),
            cache=Folder(),
        ),
        languages=packs,
        region=region,
        brand=brand,
    )


def _packs(codes: Sequence[str] | None) -> Mapping[str, Language]:
    every = bundled()
    if codes is None:
        return every
    missing = [code for code in codes if code not in every and code not in heard()]
    if missing or not codes:
        known = ", ".join(sorted({*every, *heard()}))
        raise ConfigError(f"there is no language {', '.join(missing) or '(none named)'}; known: {known}")
    return {code: every[code] for code in codes if code in every} or {"en": every["en"]}


def as_surface(surface: Surface | str) -> Surface:
    """The surface of that name. Raises ``BadInput`` naming those there are."""
    try:
        return Surface(surface)
    except ValueError:
        raise BadInput(f"there is no surface {str(surface)[:40]!r}; use one of {', '.join(Surface)}") from None


def length_rule(network: str, surface: Surface) -> LengthRule:
    """How a network counts a message on a surface; a short limit for one we do not know."""
    from ringback.channels import channels  # slow to import, and inspecting needs no network

    known = channels().get(network)
    place = known.caps.places.get(surface) if known else None
    return place.length if place else _UNKNOWN_LENGTH.get(surface, LengthRule(1000))
