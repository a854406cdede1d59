"""What holds for detection whatever the text: found in any surroundings and disguise, spans inside, nothing left."""

from __future__ import annotations

import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from ringback.detect import Matcher, compile_matcher, discover, kinds
from ringback.detect.disguise import Disguise, disguises
from ringback.detect.fold import folded
from ringback.detect.gate import FIRST, Gate, PlainGate
from ringback.detect.words import WORD
from ringback.flow import FRAGMENT, Finding, Policy, compose, read_clauses, read_layer, redact
from ringback.languages.bundled import heard
from ringback.text import RawText

IDENTIFIERS = discover()
CASES = [(one.kind.name, text) for one in IDENTIFIERS for text in one.examples]
SETTINGS = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
LETTERS = st.characters(
    categories=("Lu", "Ll", "Lo", "So", "Sm", "Po", "Mn", "Cf", "Zs"), exclude_characters="@#/:'\"’"
)
# A word that is listened for may rightly change what a number is ("order").
LISTENED = {
    word
    for language in heard().values()
    for table in (language.context, language.numbers)
    for words in table.values()
    for term in words
    for token in (*re.findall(r"\w+", folded(term)), re.sub(r"\W", "", folded(term)))
    for word in (token, token + "s")
}
SURROUNDINGS = (
    st.lists(st.text(LETTERS, min_size=1, max_size=9), max_size=5)
    .map(" ".join)
    .filter(lambda text: not any(unicodedata.numeric(c, None) is not None for c in text))
    .filter(lambda text: LISTENED.isdisjoint([*re.findall(r"\w+", folded(text)), *WORD.findall(folded(text))]))
)
ANY = st.text(st.characters(exclude_categories=()), max_size=80)
INTS = st.lists(st.integers(0, 999), min_size=1, max_size=24)
VALUES = {
    "card.number": ("4111 1111 1111 1111", "5555-5555-5555-4444", "3782 822463 10005"),
    "contact.phone": ("+1 202 555 0123", "+44 20 7946 0958"),
    "identity.us.ssn": ("078-05-1120", "987-65-4321"),
    "bank.iban": ("GB82 WEST 1234 5698 7654 32", "DE89 3704 0044 0532 0130 00"),
    "contact.email": ("ann@example.com", "bob.lee@mail.example.org"),
    "credential.pin": ("4321", "864209"),
    "card.security_code": ("123", "9876"),
    "bank.account": ("000123456789", "12345678"),
}
FRAMES = {
    "card.number": "my card is {}",
    "contact.phone": "call me on {}",
    "identity.us.ssn": "my social security number is {}",
    "bank.iban": "my iban is {}",
    "contact.email": "my email is {}",
    "credential.pin": "my PIN is {}",
    "card.security_code": "the CVV is {}",
    "bank.account": "account number {}",
}
# Short numbers told among letters are words again; a keeper of secrets may say so.
UNREADABLE = {
    ("credential.pin", "glued to words"), ("card.security_code", "glued to words"), ("bank.account", "glued to words"),
    ("contact.phone", "glued to words"), ("identity.us.ssn", "glued to words"),
    ("card.security_code", "letters for digits"), ("credential.pin", "letters for digits"),
}  # fmt: skip


@cache
def matcher(region: str = "US") -> Matcher:
    return compile_matcher(IDENTIFIERS, heard().values(), region=region)


@cache
def shredding() -> Policy:
    """A policy that keeps nothing as it is."""
    clauses = read_clauses('[clause.t]\ncitation="t"\ndecides="t"\nsource="t"\nverified=true\n', "clauses.toml")
    labels = '["public", "relationship", "contact", "identity", "financial", "health", "card", "secret"]'
    text = (
        'name="t"\nversion="1"\ntitle="t"\n[bridge]\noffer="both"\n'
        f'[[keep]]\nwhat={labels}\nhow="shred"\nclause="t"\nreason="t"\n'
    )
    return compose([read_layer(text, "t.toml")], kinds(IDENTIFIERS), clauses)


@pytest.mark.parametrize(("kind", "text"), CASES)
@given(before=SURROUNDINGS, after=SURROUNDINGS)
@SETTINGS
def test_an_example_is_found_in_any_surroundings(kind: str, text: str, before: str, after: str) -> None:
    whole = f"{before}\n{text}\n{after}"
    assert kind in {finding.kind for finding in matcher().find(whole)}


@pytest.mark.parametrize("disguise", disguises(), ids=lambda one: one.name)
@given(kind=st.sampled_from(sorted(VALUES)), n=st.integers(0, 2), ints=INTS)
@SETTINGS
def test_an_example_is_found_in_any_disguise(disguise: Disguise, kind: str, n: int, ints: list[int]) -> None:
    value = VALUES[kind][n % len(VALUES[kind])]
    if not disguise.suits(value) or (kind, disguise.name) in UNREADABLE:
        return
    text = FRAMES[kind].format(disguise.apply(value, ints))
    assert kind in {finding.kind for finding in matcher().find(text)}


@given(st.sampled_from(["4111111111111111", "5555555555554444"]), st.sampled_from(disguises()), INTS, SURROUNDINGS)
@SETTINGS
def test_redaction_leaves_no_digits_of_the_value(value: str, disguise: Disguise, ints: list[int], around: str) -> None:
    if not disguise.suits(value):
        return
    text = f"{around}\nmy card {disguise.apply(value, ints)}\n{around}"
    safe = str(redact(RawText(text), matcher().find(text), shredding()))
    left = "".join(str(unicodedata.digit(c)) for c in safe if unicodedata.digit(c, None) is not None)
    assert left == ""


@given(ANY)
@example("\x00\ud800\U000e0041 4111")
@SETTINGS
def test_spans_lie_inside_and_never_overlap(text: str) -> None:
    end = 0
    for finding in matcher().find(text):
        assert end <= finding.start < finding.end <= len(text)
        assert 0 <= finding.likelihood <= 1
        assert finding.kind == FRAGMENT or finding.likelihood >= 0.5
        end = finding.end


@given(st.lists(st.text(st.sampled_from("0123456789 4111pincard\n‍ａ٤"), max_size=12), max_size=12))
@SETTINGS
def test_spans_of_messages_lie_inside_theirs(messages: list[str]) -> None:
    last = (0, 0)
    for finding in matcher().find_in(messages):
        assert 0 <= finding.start < finding.end <= len(messages[finding.message])
        assert (finding.message, finding.start) >= last
        last = (finding.message, finding.end)


@given(
    st.integers(1, 15),
    st.sampled_from(["", "hello?", "are you there", "ok"]),
    st.sampled_from(["my card ", "", "it is "]),
)
@SETTINGS
def test_a_card_split_anywhere_is_found_in_both_messages(cut: int, between: str, lead: str) -> None:
    value = "4111111111111111"
    if between and min(cut, 16 - cut) < 3:
        return
    messages = [lead + value[:cut], *([between] if between else []), value[cut:] + " thanks"]
    found = [f for f in matcher().find_in(messages) if f.kind == "card.number"]
    assert {f.message for f in found} == {0, len(messages) - 1}
    assert [messages[f.message][f.start : f.end] for f in found] == [value[:cut], value[cut:]]


HARMLESS = (
    "How do I change my PIN?", "never share your PIN with anyone", "I forgot my password, can you reset it?",
    "my password is not working", "What is a CVV and where do I find it?", "I have been waiting for 45 minutes",
    "The flight BA117 leaves at 10:30 from gate 14", "I paid $1,299.99 for this in 2023",
    "See you on 12/05/2024 at 5pm",
    "version 10.15.7 keeps crashing", "follow us @harborbank", "your app is the cancer of the internet",
    "this website gives me a headache", "24/7 support, really?", "I called 3 times and waited 2 hours",
    "the account page shows an error", "How do I open a savings account?", "top 10 songs of 1999", "100% agree",
    "my card was declined twice", "my card expired last month", "the code has 6 digits",
    "I never got the verification code",
    "it costs 25.000 euros", "we are a family of 4 and 2 dogs", "my address is wrong on the statement",
    "a 10 minute drive",
    "when is your birthday sale?", "I was born to shop", "one two three go", "no one knows", "you two are great",
    "do you sell insulin?", "in case of fire call us", "social media is bad", "can I pin a tweet?",
    "temperature is 21 degrees",
    "won 3-2 in 2022", "24 hours on the road", "take the 2nd street on the left", "lottery numbers 4 8 15 16 23 42",
    "¿Cómo cambio mi PIN?", "nunca comparta su contraseña", "mi contraseña es incorrecta", "llevo 3 días esperando",
    "el vuelo sale a las 10:30", "pagué 25 euros en 2023", "no me di cuenta", "en caso de duda llame al banco",
    "mi tarjeta fue rechazada dos veces", "¿qué es el IBAN?", "la calle estaba cerrada", "tengo una pregunta",
    "Wie ändere ich meine PIN?", "Ich warte seit 45 Minuten", "Das kostet 25,99 €", "Mein Passwort ist falsch",
    "Comment changer mon code PIN ?", "J'attends depuis 3 jours", "Le train part à 10h30", "Mot de passe oublié",
    "Como altero a minha senha?", "Estou à espera há 2 horas", "Come cambio il PIN?", "Aspetto da 3 giorni",
    "Hoe wijzig ik mijn pincode?", "Jak zmienić PIN?", "Şifremi nasıl değiştiririm?", "كيف أغير الرقم السري؟",
    "मैं अपना पिन कैसे बदलूँ?", "如何更改密码?", "暗証番号を変更するには?",
    "Как изменить пароль?", "Bagaimana cara ganti PIN?",
)  # fmt: skip


@pytest.mark.parametrize("text", HARMLESS)
def test_nothing_is_found_where_nothing_is(text: str) -> None:
    found = [(f.kind, text[f.start : f.end]) for f in matcher().find(text)]
    assert found == []


@given(st.lists(st.sampled_from(HARMLESS), min_size=1, max_size=4).map("\n".join))
@SETTINGS
def test_nothing_is_found_in_harmless_sentences_together(text: str) -> None:
    assert [f.kind for f in matcher().find(text) if f.kind != FRAGMENT] == []


class _Open:
    """A gate that lets everything through."""

    def __init__(self, every: set[int]) -> None:
        self._every = every

    def clues(self, text: str) -> set[int]:
        return set(self._every)

    def clues_of(self, texts: Sequence[str]) -> dict[int, set[int]]:
        return {n: set(self._every) for n in range(len(texts))}


def with_gate(gate: Gate) -> Matcher:
    """The matcher behind another gate."""
    other = Matcher.__new__(Matcher)
    other.__dict__.update(matcher().__dict__)
    other._gate = gate
    return other


@cache
def reference() -> Matcher:
    """Every pattern is tried on every text."""
    return with_gate(_Open({*range(-20, FIRST), *(clue.number for clue in matcher()._clues.every)}))


@cache
def plain() -> Matcher:
    """Without hyperscan."""
    return with_gate(PlainGate(matcher()._clues.every, matcher()._clues.alphabet))


SCRAPS = ("1", " ", "\n", "my ", "4111", "x", "@", " at ")
SNIPPETS = st.sampled_from([text for _, text in CASES] + [*HARMLESS, *SCRAPS])


TEXTS = st.builds(
    lambda snippets, joint: joint.join(snippets),
    st.lists(SNIPPETS, min_size=1, max_size=4),
    st.sampled_from(["", " ", "\n", ", "]),
)
DISGUISED = st.builds(
    lambda one, kind, n, ints: FRAMES[kind].format(one.apply(VALUES[kind][n % len(VALUES[kind])], ints)),
    st.sampled_from(disguises()),
    st.sampled_from(["card.number", "contact.phone", "identity.us.ssn", "credential.pin"]),
    st.integers(0, 2),
    INTS,
)


def spans(found: Iterable[Finding]) -> list[tuple[str, int, int, float]]:
    return [(f.kind, f.start, f.end, f.likelihood) for f in found if f.kind != FRAGMENT]


@given(st.one_of(TEXTS, DISGUISED, ANY))
@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_gates_change_nothing(text: str) -> None:
    expected = spans(reference().find(text))
    assert spans(matcher().find(text)) == expected
    assert spans(plain().find(text)) == expected


@given(st.lists(st.one_of(TEXTS, DISGUISED, ANY), max_size=12))
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_many_texts_are_read_as_each_alone(texts: list[str]) -> None:
    alone = [spans(matcher().find(text)) for text in texts]
    assert [spans(found) for found in matcher().find_many(texts)] == alone
    assert [spans(found) for found in plain().find_many(texts)] == alone


def test_the_phone_tables_are_loaded_only_when_there_is_a_candidate() -> None:
    code = (
        "import sys\n"
        "from ringback.detect import compile_matcher, discover\n"
        "from ringback.languages.bundled import heard\n"
        "find = compile_matcher(discover(), heard().values(), region='US').find\n"
        "find('nothing to see here, thanks')\n"
        "assert 'phonenumbers' not in sys.modules\n"
        "find('call 202-555-0123')\n"
        "assert 'phonenumbers' in sys.modules and 'django' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_there_are_disguises_enough() -> None:
    names = [one.name for one in disguises()]
    assert len(names) == len(set(names)) >= 20


@given(st.sampled_from(disguises()), INTS)
@SETTINGS
def test_a_disguise_changes_the_writing_and_is_repeatable(disguise: Disguise, ints: list[int]) -> None:
    for value in ("4111111111111111", "GB82 WEST 1234 5698 7654 32", "ann@example.com"):
        if disguise.suits(value):
            assert disguise.apply(value, ints) == disguise.apply(value, ints)


def test_no_disguise_is_listed_that_the_values_never_try() -> None:
    values = [value for row in VALUES.values() for value in row]
    assert all(any(one.suits(value) for value in values) for one in disguises())
    assert {kind for kind, _ in UNREADABLE} <= set(VALUES)
    assert re.fullmatch(r"my PIN is \{\}", FRAMES["credential.pin"])


SPOKEN = [[word for key, words in one.numbers.items() if key.isdigit() for word in words] for one in heard().values()]
TOLD = st.sampled_from(SPOKEN).flatmap(
    lambda words: st.lists(
        st.one_of(st.sampled_from(words), st.sampled_from(["4", "41", "555"])), min_size=3, max_size=8
    )
)


@given(TOLD, st.sampled_from([" ", ", ", "-", ""]), st.sampled_from(["", "my card ", "no 4 ", "é "]))
@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
def test_told_digits_are_never_without_their_clue(told: list[str], joint: str, lead: str) -> None:
    """What would be rewritten as digits is always announced to the gate."""
    one = matcher()
    text = folded(lead + joint.join(told))
    edits = one._spoken.edits(text, WORD.findall(text), len(re.findall(r"[0-9]", text)))
    if edits:
        assert one._clues.told in one._gate.clues(text)
