"""Throw text nobody writes at detection for a while: no crash, spans inside and apart, many as each alone.

    python bench/fuzz.py --seconds 600 [--seed 1]

Texts are made of what detection listens for (its words, digits of every script, separators, marks,
look-alikes) and of plain noise. The first failure is printed as its seed and number; nothing else is.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import traceback
from pathlib import Path

import ringback
from ringback.detect.disguise import disguises
from ringback.languages.bundled import heard

MARKS = (
    "\u200b\u200d\u202e\u2067\u00ad\u20e3\ufe0f\u0301\u3164\U000e0061\x00\x01\x02\ud800"
    "\n\r\t\u2028 ‑–—_/\\|.,:;()[]{}<>@#$%&*+=~^'\"`"
)
DIGITS = "0123456789٤٥۶४५４５𝟒⑫⒈Ⅳ〇一二oOlISBZ"
VALUES = (
    "4111 1111 1111 1111",
    "078-05-1120",
    "+1 202 555 0123",
    "GB82 WEST 1234 5698 7654 32",
    "ann@example.com",
    "4321",
)


def words() -> list[str]:
    """What vocabularies and identifiers listen for."""
    tables = [table for one in heard().values() for table in (one.numbers, one.context)]
    return sorted({term for table in tables for terms in table.values() for term in terms})


def text(rng: random.Random, known: list[str]) -> str:
    """One text."""
    parts: list[str] = []
    for _ in range(rng.randrange(1, 14)):
        sort = rng.random()
        if sort < 0.35:
            parts.append(rng.choice(known))
        elif sort < 0.6:
            parts.append("".join(rng.choice(DIGITS) for _ in range(rng.randrange(1, 20))))
        elif sort < 0.75:
            value, disguise = rng.choice(VALUES), rng.choice(disguises())
            parts.append(
                disguise.apply(value, [rng.randrange(999) for _ in range(24)]) if disguise.suits(value) else value
            )
        elif sort < 0.9:
            parts.append("".join(rng.choice(MARKS) for _ in range(rng.randrange(1, 6))))
        else:
            parts.append("".join(chr(rng.randrange(0x110000)) for _ in range(rng.randrange(1, 9))))
    return rng.choice(("", " ", " ", "\n")).join(parts) * rng.choice((1, 1, 1, 1, 40))


def check(engine: ringback.Engine, texts: list[str]) -> int:
    """The number of the first text that breaks a promise, or -1."""
    together = engine.matcher.find_many(texts)
    for number, one in enumerate(texts):
        end = 0
        alone = engine.matcher.find(one, fragments=False)
        for finding in alone:
            if not end <= finding.start < finding.end <= len(one):
                return number
            end = finding.end
        if alone != together[number]:
            return number
        str(engine.inspect(one).safe_text)
    return -1


def main() -> None:
    """Fuzz, and say how much was tried."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    engine, known = ringback.load("us-bank", region="US"), words()
    started, seed, tried = time.monotonic(), given.seed, 0
    while time.monotonic() - started < given.seconds:
        rng = random.Random(seed)
        texts = [text(rng, known) for _ in range(50)]
        try:
            broken = check(engine, texts)
        except Exception as error:
            place = traceback.extract_tb(error.__traceback__)[-1]
            where = f"{Path(place.filename).name}:{place.lineno}"
            sys.exit(f"seed {seed}: {type(error).__name__} at {where} after {tried} texts")
        if broken >= 0:
            sys.exit(f"seed {seed}, text {broken}: a promise is broken after {tried} texts")
        seed, tried = seed + 1, tried + len(texts)
    print(f"{tried} texts, seeds {given.seed} to {seed - 1}, {given.seconds:.0f} s: no crash, no broken promise")


if __name__ == "__main__":
    main()
