"""What property tests draw from: kinds, policies good and hostile, findings over texts.

Values are drawn from digits and a few reserved examples; nothing here looks like anybody's own.
"""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import strategies as st

from ringback.flow import (
    BUILTIN,
    CONDITIONS,
    PLACES,
    Act,
    Cell,
    Finding,
    Keep,
    Kind,
    Label,
    Outcome,
    Policy,
    Surface,
)
from ringback.flow.cells import BUILTIN_CLAUSES, NEVER
from ringback.flow.policy import Bridge, Calling, Containment

KINDS: tuple[Kind, ...] = tuple(
    Kind(name, label, noun)
    for name, label, noun in (
        ("card.number", Label.CARD, "card"),
        ("card.security_code", Label.SECRET, "card security code"),
        ("card.expiry", Label.CARD, "card expiry date"),
        ("credential.pin", Label.SECRET, "PIN"),
        ("credential.password", Label.SECRET, "password"),
        ("credential.otp", Label.SECRET, "one-time code"),
        ("bank.iban", Label.FINANCIAL, "IBAN"),
        ("bank.account", Label.FINANCIAL, "account"),
        ("bank.routing", Label.FINANCIAL, "routing number"),
        ("identity.us.ssn", Label.IDENTITY, "social security number"),
        ("identity.date_of_birth", Label.IDENTITY, "date of birth"),
        ("contact.phone", Label.CONTACT, "phone"),
        ("contact.email", Label.CONTACT, "e-mail address"),
        ("contact.address", Label.CONTACT, "address"),
        ("contact.name", Label.PUBLIC, "name"),
        ("health.record_number", Label.HEALTH, "medical record number"),
        ("health.condition", Label.HEALTH, "health condition"),
        ("health.medication", Label.HEALTH, "medication"),
        ("reference.case", Label.PUBLIC, "reference"),
    )
)
"""The kinds of the first identifiers, so that tests of the rule need none of them."""

KNOWN: tuple[str, ...] = tuple(kind.name for kind in (*BUILTIN, *KINDS))

kind_names = st.sampled_from((*KNOWN, *Label, "nobody.knows"))
labels = st.sampled_from(list(Label))
places = st.sampled_from(PLACES)
facts = st.frozensets(st.sampled_from((*CONDITIONS, "audience:agent", "audience:supervisor", "audience:compliance")))


@st.composite
def cells(draw: st.DrawFn) -> Cell:
    """Any answer a table could hold, contradictory ones too."""
    keep = draw(st.none() | st.sampled_from(list(Keep)))
    seconds = draw(st.integers(0, 10**6)) if keep is Keep.SEAL else 0
    outcome = draw(st.sampled_from(list(Outcome)))
    return Cell(outcome, NEVER, "hostile", draw(facts), keep, seconds, draw(st.booleans()))


@st.composite
def answers(draw: st.DrawFn) -> Cell:
    """An answer a row can give about passing: conditions where it needs some, and only there."""
    conditions = draw(facts)
    outcome = Outcome.NEEDS if conditions else draw(st.sampled_from((Outcome.ALLOW, Outcome.REFUSE)))
    return Cell(outcome, NEVER, "a row", conditions)


@st.composite
def hostile_policies(draw: st.DrawFn) -> Policy:
    """A policy no file could have made: any labels, any cells for kinds and labels."""
    own = {kind.name: kind.label for kind in (*BUILTIN, *KINDS)}
    chosen = draw(st.dictionaries(st.sampled_from(KNOWN), labels, max_size=3))
    rows = draw(
        st.lists(st.tuples(st.sampled_from((*KNOWN, *Label)), st.lists(places, max_size=6), cells()), max_size=8)
    )
    table = {(what, surface, act): cell for what, where, cell in rows for surface, act in where}
    return policy(table, {**own, **chosen})


def policy(table: Mapping[tuple[str, Surface | None, Act], Cell], given: Mapping[str, Label] | None = None) -> Policy:
    """A policy that is this table and nothing else."""
    kinds = {kind.name: kind for kind in (*BUILTIN, *KINDS)}
    own = given or {name: kind.label for name, kind in kinds.items()}
    return Policy("test", "1", "Test", kinds, own, table, BUILTIN_CLAUSES, Containment(), Bridge(), Calling())


@st.composite
def marked_texts(draw: st.DrawFn, kinds: st.SearchStrategy[str] = kind_names) -> tuple[str, tuple[Finding, ...]]:
    """A text and findings in it, in any order: overlapping, nested, at its ends, beside each other."""
    text = draw(st.text(min_size=1, max_size=40))
    spans = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text))).map(sorted)
    findings = []
    for start, end in draw(st.lists(spans, max_size=6)):
        tail = draw(st.sampled_from(("", "11", "1111")))
        findings.append(Finding(draw(kinds), Label.PUBLIC, start, end, 1.0, tail=tail))
    return text, tuple(findings)
