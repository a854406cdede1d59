"""Messages as short as tweets, generated: many languages, a few of them with something sensitive.

    >>> len(tweets(100))
    100

The shares are those the speed is asked for: 46 % of the messages are not ASCII, 3 % hold something
sensitive in one of many writings, 12 % a link, 20 % ordinary numbers; about 95 code points on average.
The words are common ones and made-up ones of each language's syllables, several thousand in all, so
that no cache lives on repetition. Every value is a test number or of a reserved range.
"""

from __future__ import annotations

import random
import tomllib
import unicodedata
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from probes import WORDS, card, fours

from ringback.detect.disguise import Disguise, disguises

NOT_ASCII, HIT, LINK, NUMBER = 0.46, 0.03, 0.12, 0.20
MEAN = 95

TABLE: dict[str, dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "data" / "tweet_words.toml").read_text("utf-8")
)
"""By language: ``common`` words, and the ``syllables``, or ``letters`` (at most ``longest``), made-up ones have."""
EMOJI = ("😡", "🙄", "😀", "👍🏽", "❤️", "🤷‍♀️", "🎉", "😭😭", "🙏", "✈️", "🔥", "👀", "🇪🇸", "💳")
WRITTEN = {"ja": "", "zh": ""}
PLAIN = ("en", "en", "en", "en", "id", "id", "es", "fr", "de", "pt", "pl", "tr")
ACCENTED = ("es", "fr", "de", "pt", "tr", "pl")


@cache
def words(language: str) -> tuple[str, ...]:
    """The words of one language, the common ones first: about 600 of each."""
    rng = random.Random(language)
    table = TABLE[language]
    pieces = table["syllables"].split() if "syllables" in table else list(table["letters"])
    longest = table.get("longest", 3)
    made = ["".join(rng.choices(pieces, k=rng.randrange(1, longest + 1))) for _ in range(550)]
    return (*table["common"].split(), *made)


@cache
def _weights(count: int) -> tuple[float, ...]:
    """Cumulative weights after Zipf."""
    total, sums = 0.0, []
    for rank in range(1, count + 1):
        total += 1 / (rank + 8)
        sums.append(total)
    return tuple(sums)


NUMBERS: tuple[Callable[[random.Random], str], ...] = (
    lambda rng: f"{rng.randrange(2, 90)} minutes",
    lambda rng: f"${rng.randrange(1, 400)}.{rng.randrange(100):02}",
    lambda rng: f"{rng.randrange(10, 900)},{rng.randrange(100):02} EUR",
    lambda rng: str(rng.randrange(1990, 2030)),
    lambda rng: f"{rng.randrange(0, 24)}:{rng.randrange(60):02}",
    lambda rng: f"{rng.randrange(1, 29)}/{rng.randrange(1, 13)}/20{rng.randrange(15, 28)}",
    lambda rng: f"v{rng.randrange(1, 9)}.{rng.randrange(20)}.{rng.randrange(9)}",
    lambda rng: f"{rng.randrange(2, 100)}%",
    lambda rng: f"iPhone {rng.randrange(6, 19)}",
    lambda rng: f"order {rng.randrange(10**6, 10**8)}",
    lambda rng: f"#{rng.randrange(1, 5000)}",
    lambda rng: f"{rng.randrange(2, 12)} days",
)
TEST_CARDS = ("4111111111111111", "5555555555554444", "6011111111111117", "378282246310005")
HITS: tuple[tuple[str, Callable[[random.Random], str]], ...] = (
    ("my card is {}", lambda rng: " ".join(fours(rng.choice(TEST_CARDS)))),
    ("my card {}", lambda rng: " ".join(fours(card(rng)))),
    ("call me on {}", lambda rng: f"+1 202 555 01{rng.randrange(100):02}"),
    ("my number is {}", lambda rng: f"(202) 555-01{rng.randrange(100):02}"),
    ("write to {}", lambda rng: f"{rng.choice(words('en')).lower()}{rng.randrange(99)}@example.com"),
    ("my iban is {}", lambda rng: "GB82 WEST 1234 5698 7654 32"),
    ("my ssn is {}", lambda rng: f"987-65-432{rng.randrange(10)}"),
    ("my PIN is {}", lambda rng: f"{rng.randrange(10**4):04}"),
    ("my password is {}", lambda rng: f"{rng.choice(words('en'))}{rng.randrange(100)}!"),
    ("mi contraseña es {}", lambda rng: f"{rng.choice(words('es'))}{rng.randrange(100)}"),
)


def _disguised(rng: random.Random, plain: bool) -> str:
    """A sensitive value in its frame, two of three times disguised."""
    frame, make = rng.choice(HITS)
    value = make(rng)
    suited: list[Disguise] = [one for one in disguises() if one.suits(value)]
    if rng.random() < 0.67 and suited and ("PIN" not in frame and "pass" not in frame and "contra" not in frame):
        told = rng.choice(suited).apply(value, [rng.randrange(1000) for _ in range(32)])
        value = told if told.isascii() or not plain else value
    return frame.format(value)


def _ascii(text: str) -> str:
    """As people write who leave accents out."""
    return unicodedata.normalize("NFKD", text.replace("ł", "l").replace("ß", "ss").replace("ı", "i")).encode(
        "ascii", "ignore"
    ).decode()  # fmt: skip


def _language(rng: random.Random, plain: bool) -> str:
    if plain:
        return rng.choice(PLAIN)
    dice = rng.random()
    if dice < 0.46:
        return rng.choice(ACCENTED)
    if dice < 0.68:
        return "en"
    return rng.choice(("ru", "ru", "ja", "ja", "ar", "hi", "zh", "ru", "ja", "ar"))


def tweet(rng: random.Random) -> str:
    """One message."""
    plain = rng.random() >= NOT_ASCII
    language = _language(rng, plain)
    size = max(12, min(270, round(rng.gauss(MEAN + 2, 38))))
    extra = _extras(rng, plain)
    if "letters" in TABLE[language] and language != "ru":
        size = round(size * 0.8)
    joint = WRITTEN.get(language, " ")
    vocabulary = words(language)
    parts: list[str] = []
    room = size - sum(len(one) + 1 for one in extra)
    while room > 0:
        word = rng.choices(vocabulary, cum_weights=_weights(len(vocabulary)))[0]
        parts.append(word)
        room -= len(word) + len(joint)
    text = _inserted(joint.join(parts), extra, rng)
    if plain:
        return _ascii(text)
    return text if language != "en" and not text.isascii() else f"{text} {rng.choice(EMOJI)}"


def _extras(rng: random.Random, plain: bool) -> list[str]:
    extra = []
    if rng.random() < HIT:
        extra.append(_disguised(rng, plain))
    if rng.random() < LINK:
        tail = "".join(rng.choices("abcdefghijkLMNOPQRSTUVWXYZ0123456789", k=10))
        extra.append(f"https://{rng.choice(('news', 'bank', 'shop', 'pics'))}.example/{tail}")
    if rng.random() < NUMBER:
        extra.append(rng.choice(NUMBERS)(rng))
    if rng.random() < 0.25:
        extra.append(f"@{rng.choice(words('en')).lower()}help")
    return extra


def _inserted(text: str, extra: Sequence[str], rng: random.Random) -> str:
    pieces = text.split(" ")
    for one in extra:
        pieces.insert(rng.randrange(len(pieces) + 1), one)
    return " ".join(pieces)


@cache
def tweets(count: int, seed: int = 20261123) -> tuple[str, ...]:
    """So many messages, always the same ones."""
    rng = random.Random(seed)
    return tuple(tweet(rng) for _ in range(count))


NEAR: tuple[Callable[[random.Random], str], ...] = (
    lambda rng: f"my card is {' '.join(f'{rng.randrange(10**4):04}' for _ in range(4))}",
    lambda rng: f"pin {rng.randrange(10**4)}-{rng.randrange(100)} digits password a@b pass@ @word",
    lambda rng: f"account number of {rng.randrange(10**3)} and {rng.randrange(10**3)} and {rng.randrange(10**3)}",
    lambda rng: f"what is my password password: is my password pin {rng.choice(('code', 'change', 'reset'))}?",
    lambda rng: " ".join(rng.choice(WORDS) for _ in range(12)),
    lambda rng: "((((" + "[" * rng.randrange(3, 9) + f"{rng.randrange(100)}" + "]" * 4 + "))))",
    lambda rng: f"{rng.randrange(10**3)}-{rng.randrange(100)}-{rng.randrange(10**4)} {rng.randrange(10**9)}",
    lambda rng: f"a@b c@d.e {rng.choice(words('en'))}@ at dot (at) [dot] at {rng.choice(words('en'))} dot",
    lambda rng: f"GB{rng.randrange(100):02} WEST {rng.randrange(10**4):04} {rng.randrange(10**4):04} iban",
    lambda rng: f"cvv {rng.randrange(10**5):05} exp {rng.randrange(13, 99)}/{rng.randrange(100):02}",
    lambda rng: "1 2 3 4 5 6 7 8 9 0 " * rng.randrange(1, 3),
    lambda rng: f"order {rng.randrange(10**15, 10**16)} tracking {rng.randrange(10**12)}",
    lambda rng: "⓪①𝟚٣４ " + "".join(chr(0x660 + rng.randrange(10)) for _ in range(9)),
    lambda rng: (
        f"I have a {rng.choice(('cancer', 'diabetes', 'depression'))} of an app, born {rng.randrange(1900, 2020)}"
    ),
)


@cache
def near_misses(count: int, seed: int = 20261124) -> tuple[str, ...]:
    """Messages full of what almost is something sensitive."""
    rng = random.Random(seed)
    return tuple(" ".join(rng.choice(NEAR)(rng) for _ in range(rng.randrange(2, 5)))[:280] for _ in range(count))
