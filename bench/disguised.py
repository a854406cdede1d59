"""Values of many kinds in every disguise of ``ringback.detect.disguise``; some disguised twice over."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from probes import CARD, FRAMES, card, fours, mark
from scoring import Case, marked

from ringback.detect.disguise import Disguise, disguises

PEOPLE = ("ann", "bob.lee", "maria_c", "x99", "j.doe-smith", "kim+news")
HOSTS = ("example.com", "mail.example.org", "example.net")
IBANS = (
    "GB82 WEST 1234 5698 7654 32", "DE89 3704 0044 0532 0130 00", "ES91 2100 0418 4502 0005 1332",
    "FR14 2004 1010 0505 0001 3M02 606", "NL91 ABNA 0417 1643 00", "PL61 1090 1014 0000 0712 1981 2874",
)  # fmt: skip
Make = Callable[[random.Random], str]
VALUES: dict[str, tuple[Make, tuple[str, ...]]] = {
    "card.number": (lambda rng: " ".join(fours(card(rng))), FRAMES),
    "contact.phone": (
        lambda rng: f"{rng.choice(('+1 202 555 ', '(212) 555-', '415-555-'))}01{rng.randrange(100):02}",
        ("call me on {} please", "my number is {}", "text {} any time", "my phone: {}"),
    ),
    "identity.us.ssn": (
        lambda rng: f"{rng.choice(('078-05-1120', f'987-65-432{rng.randrange(10)}'))}",
        ("my ssn is {}", "social security number {} please", "SSN: {}"),
    ),
    "bank.iban": (lambda rng: rng.choice(IBANS), ("my iban is {}", "send it to {} thanks", "IBAN: {}")),
    "contact.email": (
        lambda rng: f"{rng.choice(PEOPLE)}@{rng.choice(HOSTS)}",
        ("write to {} please", "my email is {}", "{} is my address"),
    ),
}  # fmt: skip


def _told(disguise: Disguise, value: str, rng: random.Random) -> str:
    return disguise.apply(value, [rng.randrange(1000) for _ in range(64)])


def disguised(rng: random.Random, kind: str, each: int) -> Iterator[Case]:
    """Every disguise that suits the kind, so many times."""
    make, frames = VALUES[kind]
    for disguise in disguises():
        for _ in range(each):
            value = make(rng)
            if disguise.suits(value):
                text = rng.choice(frames).format(mark(_told(disguise, value, rng)))
                yield marked(disguise.name, kind, [text], scope=frozenset({kind}))


_OUTER = ("zero-width characters", "bidirectional marks", "full-width characters", "combining marks")


def twice(rng: random.Random, kind: str, each: int) -> Iterator[Case]:
    """A separator or wording, and then marks or other digits over it."""
    make, frames = VALUES[kind]
    outer = [one for one in disguises() if one.name in _OUTER]
    inner = [one for one in disguises() if one.name not in _OUTER]
    for over in outer:
        for _ in range(each):
            value = make(rng)
            first = rng.choice([one for one in inner if one.suits(value)])
            if over.suits(value):
                text = rng.choice(frames).format(mark(_told(over, _told(first, value, rng), rng)))
                yield marked(f"{over.name} over {first.name}", kind, [text], scope=frozenset({kind}))


DIGITS: dict[str, str] = tomllib.loads((Path(__file__).parent / "data" / "digits.toml").read_text("utf-8"))


def spoken(rng: random.Random, each: int) -> Iterator[Case]:
    """A card number in the number words of each language; every third half in digits."""
    for language, told in DIGITS.items():
        words = told.split()
        joint = "" if language == "zh" else " "
        for n in range(each):
            value = card(rng)
            start = 8 if n % 3 == 2 else 0
            text = value[:start] + " " * bool(start) + joint.join(words[int(c)] for c in value[start:])
            yield marked(language, "card.number", [rng.choice(FRAMES).format(mark(text))], scope=CARD)


def identities(rng: random.Random, examples: Sequence[tuple[str, str, str]]) -> Iterator[Case]:
    """National numbers ``(kind, word for it, number)`` in every disguise that suits them."""
    for kind, word, value in examples:
        for disguise in disguises():
            if disguise.suits(value):
                text = f"my {word} is {mark(_told(disguise, value, rng))}"
                yield marked(disguise.name, kind, [text], scope=frozenset({kind}))
