"""Every language pack, whatever is there: complete, and understood by the guard it feeds."""

from __future__ import annotations

import re
from functools import cache

import pytest

from ringback.engine import Engine, load
from ringback.flow import LengthRule, Surface
from ringback.guard import Brand, Draft, Reason, Verdict, check, compile_guard
from ringback.guard.ask import asked, forbidden
from ringback.guard.mood import read
from ringback.guard.reminder import has_reminder
from ringback.languages import Language, detect_language
from ringback.languages.bundled import bundled
from ringback.policies import names
from ringback.triage import compile_listener

CODES = tuple(bundled())
ENGLISH = bundled()["en"]
X_POST = LengthRule(280, unit="weighted", url_cost=23)
BRAND = Brand(
    name="Harbor Bank",
    domains=("harborbank.example",),
    phones=("+18005550199",),
    emergency="+18005550111",
    contact_page="https://harborbank.example/contact",
)
SLOTS = {
    "brand": "Harbor Bank",
    "published": "+1 800-555-0199",
    "caller": "+1 800-555-0199",
    "emergency": "+1 800-555-0111",
    "contact_page": BRAND.contact_page,
    "code": "K7Q2",
    "phrase": "[call phrase]",
    "window": "Monday 24 November, 15:00–17:00 (New York)",
}
# Tables whose keys other packs must have too; what a language needs of the guard's is its own affair.
SAME = ("reminder", "templates", "nouns")
WARNED = frozenset({"recorded_warning"})


@cache
def engine(policy: str) -> Engine:
    return load(policy, region="US", languages=CODES, brand=BRAND)


def guard(text: str, surface: Surface, language: Language, policy: str = "us-bank", **fields: object) -> Verdict:
    made = engine(policy)
    given = {"length": X_POST if surface is Surface.PUBLIC else LengthRule(1000), "facts": WARNED, **fields}
    return check(
        Draft(text, surface, language, policy=made.policy, brand=BRAND, findings=made.matcher.find(text), **given)  # type: ignore[arg-type] # by name
    )


def wordings() -> list[tuple[str, str, str]]:
    """``(language, template, wording)`` of everything the product says by itself on a surface."""
    return [
        (code, name, words)
        for code, pack in bundled().items()
        for name, rows in pack.templates.items()
        if name.startswith(("public.", "direct."))
        for words in rows
    ]


def told(reasons: tuple[Reason, ...]) -> list[tuple[str, str]]:
    return [(reason.code, reason.kind) for reason in reasons]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("table", SAME)
def test_a_pack_has_every_key_of_the_english_one(code: str, table: str) -> None:
    assert set(getattr(bundled()[code], table)) == set(getattr(ENGLISH, table))


@pytest.mark.parametrize("code", CODES)
def test_a_pack_compiles(code: str) -> None:
    assert compile_guard(bundled()[code]).nouns
    assert compile_listener((bundled()[code],)).packs


@pytest.mark.parametrize("code", CODES)
def test_a_wording_has_the_slots_of_the_english_one(code: str) -> None:
    for name, rows in bundled()[code].templates.items():
        slots = {frozenset(re.findall(r"{(\w+)}", words)) for words in (*rows, *ENGLISH.templates[name])}
        assert len(slots) == 1, name


@pytest.mark.parametrize("policy", names())
@pytest.mark.parametrize(("code", "name", "words"), wordings())
def test_a_wording_passes_the_guard_where_it_is_said(code: str, name: str, words: str, policy: str) -> None:
    pack = bundled()[code]
    surface = Surface(name.partition(".")[0])
    text = words.format_map({**SLOTS, "nouns": pack.noun("card.number")})
    verdict = guard(text, surface, pack, policy)
    assert verdict.allowed, told(verdict.reasons)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(
    "names",
    [
        ("direct.freeze", "direct.ask_number_exposed"),
        ("direct.urgent", "direct.ask_number"),
        ("direct.callback", "direct.offer_number"),
    ],
)
def test_wordings_said_together_pass_too(code: str, names: tuple[str, ...]) -> None:
    pack = bundled()[code]
    text = " ".join(pack.say(name, **SLOTS, nouns=pack.noun("card.number")) for name in names)
    assert guard(text, Surface.DIRECT, pack).allowed


@pytest.mark.parametrize("code", CODES)
def test_every_reminder_is_recognised_and_asks_nothing(code: str) -> None:
    listener = compile_guard(bundled()[code])
    for wording in (words for rows in bundled()[code].reminder.values() for words in rows):
        reading = read(listener.hear(wording))
        assert has_reminder(reading), wording
        assert not asked(reading), wording


@pytest.mark.parametrize("code", CODES)
def test_every_kind_is_known_by_its_noun(code: str) -> None:
    """What the desk calls a kind is also what the guard hears when it is asked for, or forbidden."""
    pack = bundled()[code]
    listener = compile_guard(pack)
    for kind in pack.nouns:
        assert f"noun.{kind}" in pack.guard, kind
        heard = read(listener.hear(f"{pack.noun(kind)}?"))
        assert kind in {ask.kind for ask in asked(heard)}, kind


# How a language asks and forbids, in its plainest words: a new pack adds its own two rows here.
PLAIN = {
    "en": ("Please send us your {}.", "Please never send us your {}."),
    "de": ("Bitte senden Sie uns Ihre {}.", "Bitte senden Sie uns niemals Ihre {}."),
    "nl": ("Stuur ons alstublieft uw {}.", "Stuur ons nooit uw {}."),
    "pl": ("Prosimy przesłać nam {}.", "Prosimy nigdy nie przesyłać nam {}."),
    "tr": ("Lütfen bize {} gönderin.", "Lütfen bize asla {} göndermeyin."),
    "pt": ("Por favor, envie-nos {}.", "Por favor, nunca nos envie {}."),
    "es": ("Por favor, envíenos su {}.", "Por favor, nunca nos envíe su {}."),
    "fr": ("Merci de nous envoyer votre {}.", "Ne nous envoyez jamais votre {}."),
    "it": ("Per favore, ci invii il suo {}.", "Non ci invii mai il suo {}."),
    "ja": ("{}を教えてください。", "{}は送らないでください。"),
    "zh": ("请提供您的{}。", "请不要提供您的{}。"),
    "id": ("Mohon kirimkan {} Anda kepada kami.", "Mohon jangan pernah mengirimkan {} Anda kepada kami."),
    "tl": ("Pakipadala po sa amin ang inyong {}.", "Huwag po kayong mag-send ng inyong {} kailanman."),
    "ar": ("يرجى إرسال {} إلينا.", "يرجى عدم إرسال {} إلينا أبدًا."),
    "hi": ("कृपया हमें अपना {} भेजें।", "कृपया हमें अपना {} कभी न भेजें।"),
}


@pytest.mark.parametrize("code", CODES)
def test_asking_is_heard_and_forbidding_is_not_asking(code: str) -> None:
    pack = bundled()[code]
    listener = compile_guard(pack)
    ask, forbid = PLAIN[code]
    for kind in pack.nouns:
        noun = pack.noun(kind)
        assert kind in {one.kind for one in asked(read(listener.hear(ask.format(noun))))}, noun
        reading = read(listener.hear(forbid.format(noun)))
        assert not asked(reading), noun
        assert kind in {mention.kind for mention in forbidden(reading)}, noun


@pytest.mark.parametrize("code", CODES)
def test_a_pack_knows_its_own_language(code: str) -> None:
    rows = [words for name, rows in bundled()[code].templates.items() if "." in name for words in rows]
    found = [detect_language(words, bundled().values()) for words in rows]
    assert set(found) <= {code, ""}
    assert found.count(code) >= 0.8 * len(found)
