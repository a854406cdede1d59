"""Recognisers beside the engine: both are seen, neither uncovers what the other covered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringback.adapters import Recogniser, Seen, extend, recognisers
from ringback.adapters.combine import combine
from ringback.adapters.published import Published
from ringback.adapters.spacy import from_spacy, pieces
from ringback.engine import Engine, load
from ringback.errors import RingbackError
from ringback.flow import FRAGMENT, Finding, Kind, Label
from ringback.guard import Brand

NAME = "Dana Whitfield"
CARD = "4111 1111 1111 1111"
BRAND = Brand(
    name="Harbor Bank", domains=("harborbank.example",), emails=("help@harborbank.example",), phones=("+18005550199",)
)
ENGINE = load("us-bank", region="US", languages=("en",), brand=BRAND)


def names(text: str) -> Iterator[Seen]:
    """A dictionary of one."""
    at = text.find(NAME)
    if at >= 0:
        yield "contact.name", at, at + len(NAME), 0.9


def badge(text: str) -> Iterator[Seen]:
    at = text.find("HB-00")
    if at >= 0:
        yield "staff.badge", at, at + 5, 0.9


def seeing(*rows: Seen) -> Recogniser:
    return lambda text: rows


@pytest.fixture(scope="module")
def engine() -> Engine:
    return extend(ENGINE, [names])


def test_what_a_recogniser_sees_is_a_finding_like_any_other(engine: Engine) -> None:
    found = engine.inspect(f"I am {NAME}, my card {CARD}")
    assert [f.kind for f in found.findings] == ["contact.name", "card.number"]
    assert found.findings[0].label is ENGINE.policy.label("contact.name")
    assert "recognised by names" in {one.code for one in found.findings[0].evidence}
    lives = extend(ENGINE, [seeing(("contact.address", 0, 9, 0.9))]).inspect(f"the house, my card {CARD}")
    assert str(lives.safe_text) == "[address], my card [card ••1111]"


def test_every_method_takes_part(engine: Engine) -> None:
    texts = [f"I am {NAME}", "hello", f"my card {CARD}"]
    many = engine.inspect_many(texts)
    assert [[f.kind for f in one.findings] for one in many] == [["contact.name"], [], ["card.number"]]
    talk = engine.conversation("direct")
    for text in ("my card is 4111 1111", f"this is {NAME}", "1111 1111"):
        found = talk.inspect(text)
    assert {(f.kind, f.message) for f in found.findings} >= {("contact.name", 1), ("card.number", 0)}
    badges = extend(ENGINE, [badge], kinds=[Kind("staff.badge", Label.IDENTITY, "badge")])
    verdict = badges.guard("Thank you HB-00", "public", customer_said=["I am HB-00"])
    assert ("echo", "staff.badge") in {(reason.code, reason.kind) for reason in verdict.reasons}
    assert badges.guard("Thank you", "public", customer_said=["I am HB-00"]).allowed


def test_a_kind_of_ones_own_is_declared(engine: Engine) -> None:
    mine = extend(ENGINE, [seeing(("staff.badge", 0, 4, 0.9))], kinds=[Kind("staff.badge", Label.IDENTITY, "badge")])
    assert str(mine.inspect("AB12 is my badge").safe_text) == "[badge] is my badge"
    undeclared = extend(ENGINE, [seeing(("staff.badge", 0, 4, 0.9))]).inspect("AB12 is my badge")
    assert undeclared.findings[0].label is Label.SECRET
    assert "AB12" not in str(undeclared.safe_text)
    assert undeclared.exposures


@pytest.mark.parametrize(
    "row",
    [
        ("contact.name", -1, 3, 0.9),
        ("contact.name", 3, 3, 0.9),
        ("contact.name", 0, 10_000, 0.9),
        ("contact.name", 0, 3, 0.2),
        ("contact.name", 0, 3, float("nan")),
    ],
)
def test_what_makes_no_sense_is_left_out(row: Seen) -> None:
    assert extend(ENGINE, [seeing(row)]).inspect("hello there").findings == ()


def test_a_recogniser_that_fails_is_said_and_never_its_text() -> None:
    def broken(text: str) -> Iterator[Seen]:
        yield "contact.name", 0, 2, 0.9
        raise ValueError(text)

    with pytest.raises(RingbackError) as caught:
        extend(ENGINE, [broken]).inspect(f"my card {CARD}")
    assert str(caught.value) == "the recogniser broken failed (ValueError)"
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


@pytest.mark.parametrize(
    "written",
    ["+1 (800) 555-0199", "800 555 0199", "5550199", "Harbor Bank", "www.harborbank.example", "help@harborbank.example",
     "anybody@harborbank.example", "https://harborbank.example/help"],
)  # fmt: skip
def test_what_the_brand_published_is_never_a_finding(written: str) -> None:
    text = f"call {written} now"
    seen = seeing(("contact.phone", 5, 5 + len(written), 0.9))
    assert [f.kind for f in extend(ENGINE, [seen]).inspect(text).findings if f.kind != FRAGMENT] == []


def test_an_empty_brand_has_published_nothing() -> None:
    nothing = Published(Brand())
    assert not any(map(nothing.has, ("", " ", "0199", "x", "+1 800 555 0199")))


def test_those_installed_are_used_where_none_are_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognisers, "plugins", lambda group: iter([names] if group == "ringback.recognisers" else []))
    assert [f.kind for f in extend(ENGINE).inspect(NAME).findings] == ["contact.name"]


TEXT = "my name is four one one one 4111, and Dana lives at 5 Pier St"
LABELS = {"a.public": Label.PUBLIC, "a.contact": Label.CONTACT, "a.card": Label.CARD, FRAGMENT: Label.PUBLIC}
SPANS = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(sorted).filter(lambda s: s[0] < s[1])
FINDINGS = st.builds(
    lambda kind, span, sure: Finding(kind, LABELS[kind], span[0], span[1], sure),
    st.sampled_from(sorted(LABELS)),
    SPANS,
    st.sampled_from([0.5, 0.7, 0.9]),
)
POLICY = extend(
    ENGINE, [], kinds=[Kind(name, label, name) for name, label in LABELS.items() if name != FRAGMENT]
).policy


def apart(findings: Sequence[Finding]) -> list[Finding]:
    kept: list[Finding] = []
    for one in sorted(findings, key=lambda f: f.start):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


@given(st.lists(FINDINGS, max_size=4).map(apart), st.lists(FINDINGS, max_size=4))
def test_together_they_cover_what_each_covered_and_never_overlap(own: list[Finding], extra: list[Finding]) -> None:
    found = combine(own, extra, TEXT, POLICY)
    end = 0
    for one in found:
        assert end <= one.start < one.end
        end = one.end
    covered = {at for one in found for at in range(one.start, one.end)}
    assert all(at in covered for one in own for at in range(one.start, one.end))
    assert all(at in covered for one in extra for at in range(one.start, one.end) if TEXT[at].isalnum())


@given(st.lists(FINDINGS, max_size=4).map(apart), st.lists(FINDINGS, max_size=4))
def test_nothing_becomes_less_sensitive(own: list[Finding], extra: list[Finding]) -> None:
    found = combine(own, extra, TEXT, POLICY)
    for one in own:
        for at in range(one.start, one.end):
            label = next(f.label for f in found if f.start <= at < f.end)
            assert label.rank >= one.label.rank


@given(st.lists(FINDINGS, max_size=4).map(apart))
def test_alone_the_engines_findings_stay_as_they_are(own: list[Finding]) -> None:
    assert combine(own, [], TEXT, POLICY) == tuple(own)


@given(st.text(max_size=300), st.integers(4, 40))
def test_pieces_are_the_text(text: str, most: int) -> None:
    found = list(pieces(text, most))
    assert all(len(piece) <= most for _, piece in found)
    assert [at for at, _ in found] == [sum(len(p) for _, p in found[:n]) for n in range(len(found))]
    whole = "".join(piece for _, piece in found)
    assert len(whole) == len(text)
    assert all(a == b or "\ud800" <= a <= "\udfff" for a, b in zip(text, whole, strict=True))


class Made:
    """A document of a pipeline that is none."""

    def __init__(self, *ents: object) -> None:
        self.ents = ents


class Ent:
    def __init__(self, label: str, start: int, end: int) -> None:
        self.label_, self.start_char, self.end_char = label, start, end


def test_a_pipeline_is_any_that_acts_like_one() -> None:
    text = "lone \ud800 half, " + NAME
    at = text.find(NAME)
    ents = (Ent("PERSON", at, at + len(NAME)), Ent("GPE", 0, 4))
    mine = extend(ENGINE, [from_spacy(lambda text: Made(*ents))])  # type: ignore[arg-type,return-value]
    assert [(f.kind, f.start, f.end) for f in mine.inspect(text).findings] == [("contact.name", at, at + len(NAME))]
