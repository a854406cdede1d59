from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cache

import pytest

from ringback.detect import Candidate, Identifier, Matcher, Number, Pattern, Verdict, compile_matcher, discover
from ringback.detect.base import pro
from ringback.detect.scan import MARGIN, PIECE
from ringback.errors import ConfigError
from ringback.flow import FRAGMENT, Evidence, Kind, Label
from ringback.languages.bundled import heard


@cache
def matcher(region: str = "US", published: tuple[str, ...] = (), references: tuple[str, ...] = ()) -> Matcher:
    return compile_matcher(discover(), heard().values(), region=region, published=published, references=references)


def found(text: str, **given: object) -> list[tuple[str, str]]:
    return [(f.kind, text[f.start : f.end]) for f in matcher(**given).find(text)]  # type: ignore[arg-type]  # keywords of matcher


def test_a_card_is_found_with_its_tail_and_evidence() -> None:
    (finding,) = matcher().find("my card 4111 1111 1111 1111 was charged twice")
    assert (finding.kind, finding.label, finding.start, finding.end) == ("card.number", Label.CARD, 8, 27)
    assert finding.tail == "1111"
    assert finding.likelihood > 0.95
    assert {e.code for e in finding.evidence if e.sign == "for"} >= {"checksum", "issuer range", "format", "context"}


def test_expiry_and_code_are_known_by_their_neighbour() -> None:
    assert found("4111 1111 1111 1111 12/27 123") == [
        ("card.number", "4111 1111 1111 1111"), ("card.expiry", "12/27"), ("card.security_code", "123"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("4111 1111 1111 1111 5", "4111 1111 1111 1111"),
        ("41111111111111115", "4111111111111111"),
        ("starts 4111 then 1111 after that 1111 finally 1111", "4111 then 1111 after that 1111 finally 1111"),
        (
            "1111 are the last four, the first are 4111 1111 1111",
            "1111 are the last four, the first are 4111 1111 1111",
        ),
        ("hey4111111111111111thanks", "4111111111111111"),
        ("4️⃣1️⃣1️⃣1️⃣ 1️⃣1️⃣1️⃣1️⃣ 1️⃣1️⃣1️⃣1️⃣ 1️⃣1️⃣1️⃣1️⃣!", "4️⃣1️⃣1️⃣1️⃣ 1️⃣1️⃣1️⃣1️⃣ 1️⃣1️⃣1️⃣1️⃣ 1️⃣1️⃣1️⃣1️⃣"),
        ("four double one one, 1111 1111 1111", "four double one one, 1111 1111 1111"),
    ],
)
def test_a_card_is_found_however_it_is_told(text: str, value: str) -> None:
    assert ("card.number", value) in found(text)


def test_the_stronger_evidence_wins_and_the_loser_is_recorded() -> None:
    assert found("my order number is 4111111111111111") == [("reference.case", "4111111111111111")]
    (finding,) = matcher().find("my card, account 4111 1111 1111 1111")
    assert finding.kind == "card.number"
    assert "bank.account" in finding.alternatives


def test_a_value_is_found_and_a_mention_is_not() -> None:
    assert found("my PIN is 4321") == [("credential.pin", "4321")]
    assert found("the PIN for my card is 4321") == [("credential.pin", "4321")]
    assert found("how do I change my PIN") == []
    assert found("I changed my PIN in 2021") == []
    assert found("my password is Hunter2!, help") == [("credential.password", "Hunter2!")]
    assert found("my password is wrong") == []


def test_health_is_the_writers_own() -> None:
    assert found("I have diabetes and you sent me sugar") == [("health.condition", "diabetes")]
    assert found("estoy tomando sertralina") == [("health.medication", "sertralina")]
    assert found("this website gives me depression") == []
    assert found("I don't have diabetes") == []


def test_what_the_brand_published_is_never_a_finding() -> None:
    brand = ("+18005550199", "harborbank.example", "help@brand.example")
    for text in (
        "call 800-555-0199",
        "+1 (800) 555 0199",
        "mail us: care@harborbank.example",
        "write help@brand.example",
    ):
        assert found(text, published=brand) == []
    assert found("call 800-555-0198", published=brand) == [("contact.phone", "800-555-0198")]
    assert found("I am ann@example.com", published=brand) == [("contact.email", "ann@example.com")]


def test_a_brands_own_references_are_exact() -> None:
    text = "what about HB-7731-X?"
    assert found(text) != [("reference.case", "HB-7731-X")]
    assert found(text, references=(r"\bHB-\d{4}-[A-Z]\b",)) == [("reference.case", "HB-7731-X")]


@pytest.mark.parametrize("regex", [r"(?=a)b", r"(a)\1", r"(a+)+", r"(unclosed"])
def test_a_reference_pattern_outside_the_dialect_is_refused(regex: str) -> None:
    with pytest.raises(ConfigError):
        compile_matcher(discover(), (), references=(regex,))


def test_the_region_decides_what_a_phone_is() -> None:
    assert found("020 7946 0958", region="GB") == [("contact.phone", "020 7946 0958")]
    assert found("020 7946 0958", region="US") == [(FRAGMENT, "020 7946 0958")]
    assert found("+44 20 7946 0958", region="US") == [("contact.phone", "+44 20 7946 0958")]


def test_digits_nothing_explains_are_a_fragment_and_no_exposure() -> None:
    (finding,) = matcher().find("and then 8123 4567")
    assert finding.kind == FRAGMENT
    assert finding.likelihood < 0.5
    for text in (
        "in 2019",
        "$12999 each",
        "https://bank.example/a/81234567",
        "on 12/05/2024",
        "version 10.15.7",
        "at 10:30",
    ):
        assert found(text) == []


def test_a_value_split_over_messages_is_found_in_each() -> None:
    messages = ["card 4111 1111", "hello?", "1111 1111 thanks"]
    rows = [(f.kind, f.message, messages[f.message][f.start : f.end], f.tail) for f in matcher().find_in(messages)]
    assert rows == [("card.number", 0, "4111 1111", ""), ("card.number", 2, "1111 1111", "1111")]
    rows = [(f.kind, f.message) for f in matcher().find_in(["what is it?", "my PIN is", "", "4321"])][0:1]
    assert rows == [("credential.pin", 3)]


def test_messages_and_one_text_agree_where_there_is_one() -> None:
    text = "my card 4111 1111 1111 1111, PIN 4321"
    assert matcher().find(text) == matcher().find_in([text])
    assert matcher().find("") == matcher().find_in([]) == matcher().find_in(["", ""]) == ()


@pytest.mark.parametrize("at", [0, PIECE - 600, PIECE - 10, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE - 5])
def test_a_value_anywhere_in_a_long_text_is_found_once(at: int) -> None:
    text = "x" * at + " my card 4111 1111 1111 1111 ok " + "y" * (PIECE + MARGIN)
    assert [(f.kind, f.start) for f in matcher().find(text)] == [("card.number", at + 9)]


def test_a_run_longer_than_a_piece_is_masked_whole() -> None:
    text = "9" * (2 * PIECE + 7)
    rows = matcher().find(text)
    assert [f.kind for f in rows] == [FRAGMENT] * 3
    assert sum(f.end - f.start for f in rows) == len(text)


@pytest.mark.parametrize(
    "unit",
    [
        "4 ",
        "4111 ",
        "pin 4321 ",
        "a@",
        "a@b.",
        "one ",
        "4\u200b",
        "\ud800\x00",
        "x",
        "password is ",
        "my i have ",
        "gb82",
    ],
)
def test_odd_and_hostile_texts_are_answered(unit: str) -> None:
    text = unit * (6000 // len(unit))
    for finding in matcher().find(text):
        assert 0 <= finding.start < finding.end <= len(text)


def _counting(counts: Counter[str]) -> tuple[Identifier, ...]:
    def counted(one: Identifier) -> Identifier:
        def validate(candidate: Candidate) -> Verdict:
            counts[one.kind.name] += 1
            return one.validate(candidate)

        return replace(one, validate=validate)

    return tuple(counted(one) for one in discover())


@pytest.mark.parametrize(
    "unit",
    ["4 ", "4111 ", "pin 4321 ", "a@b.c ", "gb82 west ", "1990-01-01 born ", "12 main st ", "41111111111111111 "],
)
def test_the_work_grows_with_the_length_and_no_faster(unit: str) -> None:
    """Counted, not timed: twice the text asks the validators about twice as often."""
    counts: Counter[str] = Counter()
    counting = compile_matcher(_counting(counts), heard().values(), region="US")
    asked = []
    for size in (4000, 8000):
        counts.clear()
        counting.find(unit * (size // len(unit)))
        asked.append(sum(counts.values()))
    assert asked[1] <= 2.2 * asked[0] + 50


def test_many_messages_of_one_character_are_read() -> None:
    messages = list("4x1y") * 2500
    assert all(f.end - f.start == 1 for f in matcher().find_in(messages))


def test_an_identifier_of_a_third_party_works_with_its_own_words() -> None:
    def validate(candidate: Candidate) -> Verdict:
        return (Evidence("for", "format", 1.0),) if candidate.value.startswith("zz") else ()

    own = Identifier(
        kind=Kind("acme.badge", Label.IDENTITY, "badge"),
        validate=validate,
        sources=("Acme",),
        examples=(),
        counter_examples=(),
        patterns=(Pattern(r"\b(?P<value>zz[0-9]{3})\b", needs_context=True),),
        numbers=(Number(5, 5, needs_context=True),),
        context={"en": ("badge",)},
        against={"en": ("toy",)},
        base=-3.0,
    )
    matcher = compile_matcher([own], [heard()["en"]])
    assert [f.kind for f in matcher.find("my badge is ZZ123")] == ["acme.badge"]
    assert matcher.find("ZZ123") == ()
    assert matcher.find("my toy ZZ123, badge") == ()
    assert pro("x").weight == 1.0
