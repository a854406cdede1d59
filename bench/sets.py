"""Public sets as cases. They lie in a folder of their own and are nobody's to copy: counts only."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from scoring import Case, Gold

from ringback.detect import Identifier

TYPES = {
    "CREDIT_CARD": "card.number",
    "IBAN_CODE": "bank.iban",
    "US_SSN": "identity.us.ssn",
    "PHONE_NUMBER": "contact.phone",
    "EMAIL_ADDRESS": "contact.email",
    "IP_ADDRESS": "network.ip",
    "US_DRIVER_LICENSE": "identity.driving_licence",
}
MAIN = frozenset(TYPES.values()) - {"identity.driving_licence"}


def synthetic(folder: Path, kinds: Mapping[str, str] = TYPES, scope: frozenset[str] = MAIN) -> Iterator[Case]:
    """The typed spans of synthetic_pii."""
    rows = json.loads((folder / "synthetic_pii/generated_large.json").read_text("utf-8"))
    for row in rows:
        spans = [(kinds.get(s["entity_type"], ""), s["start_position"], s["end_position"]) for s in row["spans"]]
        gold = tuple(Gold(kind, 0, start, end) for kind, start, end in spans if kind in scope)
        yield Case("sentence", (row["full_text"],), gold, scope)


def addresses(folder: Path) -> Iterator[Case]:
    """Sentences of synthetic_pii with an address: its street part at least is to be found."""
    rows = json.loads((folder / "synthetic_pii/generated_large.json").read_text("utf-8"))
    kind = "contact.address"
    for row in rows:
        spans = [(s["start_position"], s["end_position"]) for s in row["spans"] if s["entity_type"] == "ADDRESS"]
        if spans:
            yield Case("address", (row["full_text"],), tuple(Gold(kind, 0, *at) for at in spans), frozenset({kind}))


def banking(folder: Path) -> Iterator[Case]:
    """The questions of banking77."""
    with (folder / "banking77/train.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            yield Case(row["category"], (row["text"],), allowed=NAMES)


NAMES = frozenset({"contact.name", "reference.case"})


def clinc(folder: Path) -> Iterator[Case]:
    """The requests of clinc150."""
    sets = json.loads((folder / "clinc150/train.json").read_text("utf-8"))
    for rows in sets.values():
        for text, *rest in rows:
            intent = rest[0] if rest else "oos"
            # Who asks to change a PIN and writes four digits tells them: judged by reading every one.
            told = intent == "pin_change" and any(c.isdigit() for c in text)
            yield Case(intent, (text,), allowed=NAMES | {"credential.pin"} if told else NAMES)


def care(folder: Path) -> Iterator[Case]:
    """The customers' messages of the care conversations."""
    rows = json.loads((folder / "care_conversations/dev.json").read_text("utf-8"))
    for row in rows:
        for text in _messages(row["dialogContent"]):
            yield Case("message", (text,))


def _messages(turn: object) -> Iterator[str]:
    if isinstance(turn, dict):
        for key, value in turn.items():
            if key == "message" and isinstance(value, str):
                yield value
            else:
                yield from _messages(value)
    elif isinstance(turn, list):
        for one in turn:
            yield from _messages(one)


PHONE = frozenset({"contact.phone"})
CALLS = (
    "call me on {} please", "my number is {}", "you can reach me at {} after work", "{} is my phone",
    "please ring {} before noon", "my mobile: {}",
)  # fmt: skip


def phones(folder: Path, form: str = "national") -> Iterator[Case]:
    """Valid fixed and mobile numbers in sentences: ``national`` (the region given), ``intl`` or ``e164`` (US)."""
    rows = json.loads((folder / "phone_examples/examples.json").read_text("utf-8"))
    wanted = [row for row in rows if row["type"] in ("FIXED_LINE", "MOBILE")]
    for n, row in enumerate(wanted):
        frame, number = CALLS[n % len(CALLS)], row[form]
        at = frame.index("{}")
        region = row["region"] if form == "national" else "US"
        gold = (Gold("contact.phone", 0, at, at + len(number)),)
        yield Case(row["region"], (frame.format(number),), gold, PHONE, region=region)


WRITINGS = ("bare", "dots", "dashes", "blanks", "slashes", "pairs")
TALKS = (
    "{}", "ok {} thx", "mein Handy ist {}", "llámame al {} por favor", "mon numéro est le {}", "il mio numero è {}",
    "new number since Monday, {}, old one is dead", "tel {}", "meu celular: {}", "mijn nummer is {}", "WhatsApp {}",
    "zadzwoń {}", "beni {} numarasından arayın", "telepon saya {}", "電話は{}です", "رقمي {}", "मेरा नंबर {} है",
)  # fmt: skip


def rewritten(folder: Path) -> Iterator[Case]:
    """The same numbers in other writings and languages, some without a word; the region given."""
    rows = json.loads((folder / "phone_examples/examples.json").read_text("utf-8"))
    wanted = [row for row in rows if row["type"] in ("FIXED_LINE", "MOBILE")]
    for n, row in enumerate(wanted):
        form = WRITINGS[n % len(WRITINGS)]
        number, frame = _rewritten(row["national"], form), TALKS[n % len(TALKS)]
        if frame in TALKS[:2] and sum(c.isdigit() for c in number) < 9:
            frame = "tel {}"  # nobody could tell what so short a number is
        at = frame.index("{}")
        gold = (Gold("contact.phone", 0, at, at + len(number)),)
        yield Case(f"{form}, {frame}", (frame.format(number),), gold, PHONE, region=row["region"])


def _rewritten(number: str, form: str) -> str:
    groups = re.findall(r"\d+", number)
    if form == "pairs":
        digits = "".join(groups)
        return " ".join(digits[n : n + 2] for n in range(0, len(digits), 2))
    return {"bare": "", "dots": ".", "dashes": "-", "blanks": " ", "slashes": "/"}[form].join(groups)


def national(folder: Path, identifiers: Iterable[Identifier]) -> list[tuple[str, str, str]]:
    """Kind, a word for it and a valid number, of every python-stdnum example whose scheme we know."""
    known = {_plain(one.kind.name): one for one in identifiers if one.kind.name.count(".") == 2}
    rows: list[dict[str, Any]] = json.loads((folder / "stdnum_examples/doctest_numbers.json").read_text("utf-8"))
    examples = []
    for row in rows:
        one = known.get(_plain("identity." + row["module"].removeprefix("stdnum.").replace("in_.", "in.")))
        if row["valid"] and one is not None:
            word = next((words[0] for words in one.context.values() if words), one.kind.noun)
            examples.append((one.kind.name, word, row["number"]))
    return examples


def known_schemes(folder: Path, identifiers: Iterable[Identifier]) -> tuple[int, int]:
    """How many of the schemes with a valid example we know, and how many there are."""
    rows = json.loads((folder / "stdnum_examples/doctest_numbers.json").read_text("utf-8"))
    schemes = {row["module"] for row in rows if row["valid"]}
    return len({kind for kind, _, _ in national(folder, identifiers)}), len(schemes)


def _plain(kind: str) -> str:
    return kind.replace("_", "")


def identities(examples: Iterable[tuple[str, str, str]]) -> Iterator[Case]:
    """National numbers with a word for them: the right kind."""
    frames = ("my {} is {}", "{}: {}", "{} {} please check", "here is my {} {}")
    for n, (kind, word, number) in enumerate(examples):
        text = frames[n % len(frames)].format(word, number)
        at = text.rindex(number)
        yield Case(kind, (text,), (Gold(kind, 0, at, at + len(number)),), frozenset({kind}))
