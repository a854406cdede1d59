"""Numbers that are nobody's secret, generated: orders in many languages, times, codes, prices, results.

Whatever is found in them is a false alarm, but for an order's own number (``reference.case``), or a
place for coordinates. The frames stand in data/ordinary.toml.
"""

from __future__ import annotations

import random
import tomllib
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from probes import fours, luhn_digit
from scoring import Case

FRAMES: dict[str, dict[str, list[str]]] = tomllib.loads(
    (Path(__file__).parent / "data" / "ordinary.toml").read_text("utf-8")
)
CARD = frozenset({"card.number"})
PLACES = frozenset({"reference.case", "location.coordinates"})


def digits(rng: random.Random, count: int) -> str:
    """So many random ones, the first not 0."""
    return str(rng.randrange(1, 10)) + "".join(rng.choices("0123456789", k=count - 1))


def card_like_orders(rng: random.Random, count: int) -> Iterator[Case]:
    """Random 16-digit numbers announced as orders in each language; two of five in groups. Only cards are judged."""
    languages = sorted(FRAMES["orders"])
    for n in range(count):
        language = languages[n % len(languages)]
        value = digits(rng, 16)
        written = (value, value, value, "-".join(fours(value)), " ".join(fours(value)))[n % 5]
        text = rng.choice(FRAMES["orders"][language]).format(written)
        yield Case(language, (text,), scope=CARD)


def orders(rng: random.Random, count: int) -> Iterator[Case]:
    """Orders of 9 to 15 digits: nothing but a reference."""
    languages = sorted(FRAMES["orders"])
    for n in range(count):
        language = languages[n % len(languages)]
        value = digits(rng, rng.randrange(9, 16))
        yield Case(language, (rng.choice(FRAMES["orders"][language]).format(value),))


def _checked(body: str) -> str:
    return body + luhn_digit(body)


def _ean(body: str) -> str:
    total = sum(int(c) * (3 if n % 2 == 0 else 1) for n, c in enumerate(reversed(body)))
    return body + str(-total % 10)


def _isbn_10(rng: random.Random) -> str:
    body = digits(rng, 9)
    check = sum((10 - n) * int(c) for n, c in enumerate(body)) * -1 % 11
    return f"{body[0]}-{body[1:4]}-{body[4:]}-{'X' if check == 10 else check}"


def _isbn_13(rng: random.Random) -> str:
    value = _ean("978" + digits(rng, 9))
    return f"{value[:3]}-{value[3]}-{value[4:8]}-{value[8:12]}-{value[12]}"


def _price(rng: random.Random) -> str:
    whole, part = rng.randrange(1, 99_999), rng.randrange(100)
    return rng.choice((
        f"${whole:,}.{part:02}", f"{whole}.{part:02} USD", f"€{whole}", f"{whole},{part:02} €",
        f"£{whole}.{part:02}", f"Rs {whole}", f"¥{whole * 10:,}", f"R$ {whole},{part:02}",
    ))  # fmt: skip


def _date(rng: random.Random) -> str:
    day, month, year = rng.randrange(1, 29), rng.randrange(1, 13), rng.randrange(2015, 2027)
    return rng.choice((
        f"{day:02}/{month:02}/{year}", f"{year}-{month:02}-{day:02}", f"{day}.{month}.{year}", f"{month}/{day}/{year}",
        f"{year}{month:02}{day:02}", f"{year}-{month:02}-{day:02}T{rng.randrange(24):02}:{rng.randrange(60):02}:00Z",
    ))  # fmt: skip


def _flight(rng: random.Random) -> str:
    return rng.choice(("BA", "LH", "AA", "UA", "IB", "AF", "TK", "EK")) + rng.choice(("", " ")) + digits(rng, 4)


def _coordinates(rng: random.Random) -> str:
    return f"{rng.uniform(-89, 89):.{rng.choice((4, 5, 6))}f}, {rng.uniform(-179, 179):.{rng.choice((4, 5, 6))}f}"


def _lottery(rng: random.Random) -> str:
    return rng.choice((" ", ", ", "-")).join(f"{n:02}" for n in sorted(rng.sample(range(1, 50), 6)))


SORTS: dict[str, Callable[[random.Random], str]] = {
    "timestamp_seconds": lambda rng: str(rng.randrange(1_400_000_000, 1_800_000_000)),
    "timestamp_milliseconds": lambda rng: str(rng.randrange(1_400_000_000_000, 1_800_000_000_000)),
    "imei": lambda rng: _checked("35" + digits(rng, 12)),
    "guid": lambda rng: str(uuid.UUID(int=rng.getrandbits(128), version=4)),
    "ean": lambda rng: _ean(digits(rng, 12)),
    "upc": lambda rng: _ean(digits(rng, 11)),
    "lottery": _lottery,
    "price": _price,
    "date": _date,
    "isbn": lambda rng: rng.choice((_isbn_10, _isbn_13))(rng),
    "version": lambda rng: ".".join(str(rng.randrange(0, 30)) for _ in range(rng.randrange(2, 5))),
    "build": lambda rng: f"{rng.randrange(10, 20)}.{rng.randrange(10)}.{rng.randrange(1000, 9999)}.{digits(rng, 5)}",
    "coordinates": _coordinates,
    "hashtag": lambda rng: f"#{rng.choice(('promo', 'win', 'summer', 'case', ''))}{digits(rng, rng.randrange(2, 13))}",
    "flight": _flight,
    "score": lambda rng: f"{rng.randrange(0, 130)}-{rng.randrange(0, 130)}",
    "year": lambda rng: str(rng.randrange(1950, 2031)),
    "percent": lambda rng: f"{rng.randrange(0, 10000) / 100}%",
    "quantity": lambda rng: str(rng.randrange(2, 200_000)),
    "clock": lambda rng: f"{rng.randrange(24):02}:{rng.randrange(60):02}",
    "points": lambda rng: f"{rng.randrange(1000, 9_000_000):,}",
    "model": lambda rng: rng.choice(("WH-", "SM-G", "KDL", "UE", "GT")) + digits(rng, 5) + rng.choice(("", "B", "XM")),
    "serial": lambda rng: "".join(rng.choices("ABCDEFGHJKLMNPRSTUVWXYZ0123456789", k=12)),
    "error": lambda rng: rng.choice((f"0x{rng.getrandbits(32):08X}", digits(rng, 3), f"E{digits(rng, 4)}")),
    "short_code": lambda rng: digits(rng, 5),
    "tracking": lambda rng: f"1Z{''.join(rng.choices('ABCDEFGHW0123456789', k=6))}{digits(rng, 10)}",
    "hash": lambda rng: f"{rng.getrandbits(160):040x}",
    "status_link": lambda rng: f"https://news.example/user/status/{digits(rng, 19)}",
    "photo": lambda rng: f"IMG_20{rng.randrange(15, 27)}{rng.randrange(1, 13):02}21_{digits(rng, 6)}.jpg",
    "math": lambda rng: f"{rng.randrange(10, 9999)} x {rng.randrange(10, 9999)} = {rng.randrange(10**5, 10**8)}",
    "count_words": lambda rng: rng.choice(("one two three", "one by one", "two or three", "five nine six")),
}  # fmt: skip


def numbers(rng: random.Random, each: int) -> Iterator[Case]:
    """Every sort, so many of each."""
    for sort, make in SORTS.items():
        frames = FRAMES["numbers"][sort]
        for n in range(each):
            more: dict[str, Any] = {"allowed": PLACES} if sort == "coordinates" else {}
            yield Case(sort, (frames[n % len(frames)].format(make(rng)),), **more)
