"""What people tell of themselves, and what they only speak about: generated, and hand-written in data/*.tsv.

The files have a header; columns are ``split`` (dev, held), ``label`` (value: it is told; mention: it is
not), ``kind``, ``value`` (as it stands in the text), ``text``, and for some ``language``.
"""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator, Mapping
from pathlib import Path

import probes
from scoring import Case, Gold

from ringback.languages import Vocabulary

DATA = Path(__file__).parent / "data"
REGIONS = {"fr": "FR", "de": "DE"}
"""The brand's region for a language's rows; else US. These two have national numbers that are nobody's."""
HEALTH = frozenset({"health.condition", "health.medication"})


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a file of ``data``; none where it is not there."""
    path = DATA / name
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return [dict(row) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def case_of(row: Mapping[str, str], form: str) -> Case:
    """A row as a case. Of a value told, only its own kind is judged."""
    text, kind, value = row["text"], row["kind"], row["value"] or ""
    if row["label"] == "mention":
        return Case(form, (text,), region=REGIONS.get(row.get("language", ""), "US"))
    at = text.find(value) if value else -1
    if at < 0:
        raise ValueError(f"a value does not stand in its text: {row['split']} {kind}")
    region = REGIONS.get(row.get("language", ""), "US")
    return Case(form, (text,), (Gold(kind, 0, at, at + len(value)),), frozenset({kind}), region=region)


def written(name: str, split: str, label: str, form: str = "kind") -> list[Case]:
    """The cases of a file, of one split and label, counted by a column."""
    return [case_of(row, row[form]) for row in rows(name) if (row["split"], row["label"]) == (split, label)]


def health(split: str) -> list[Case]:
    """The hand-written texts on health, both labels; conditions and medicines are judged."""
    chosen = [row for row in rows("health.tsv") if row["split"] == split]
    cases = [case_of(row, f"{row['label']} {row['kind']}") for row in chosen]
    return [Case(one.form, one.messages, one.gold, HEALTH) for one in cases]


def secrets(rng: random.Random, count: int) -> Iterator[Case]:
    """Generated: passwords and PINs told."""
    for text, kind, at, size in probes.secrets(rng, count):
        yield Case(kind, (text,), (Gold(kind, 0, at, at + size),), frozenset({kind}))


def questions(rng: random.Random, count: int) -> Iterator[Case]:
    """Generated: questions about them."""
    for text in probes.questions(rng, count):
        yield Case("question", (text,))


def generated_health(rng: random.Random, count: int) -> Iterator[Case]:
    """Generated: the writer's own condition or medicine, and figures of speech. Whole texts are judged, not spans."""
    for text, own in probes.health(rng, count):
        name = next((word for word in (*probes.ILLS, *probes.MEDICINES) if word in text), "")
        at = text.find(name)
        kind = "health.condition" if name in probes.ILLS else "health.medication"
        gold = (Gold(kind, 0, at, at + len(name)),) if own else ()
        yield Case("told" if own else "figure of speech", (text,), gold, HEALTH)


VALUES: dict[str, tuple[str, ...]] = {
    "card.number": ("4111 1111 1111 1111", "5555555555554444"),
    "card.security_code": ("737", "914"),
    "card.expiry": ("09/28", "11/2029"),
    "credential.pin": ("4821", "7390"),
    "credential.password": ("Blauw!77x", "sol3luna"),
    "credential.otp": ("482913", "70931"),
    "bank.account": ("000123456789", "12345678"),
    "bank.iban": ("GB82 WEST 1234 5698 7654 32",),
    "bank.routing": ("021000021",),
    "identity.us.ssn": ("987-65-4321",),
    "identity.date_of_birth": ("14/03/1987", "1987-03-14"),
    "contact.phone": ("+1 202 555 0123", "+44 20 7946 0958"),
    "contact.email": ("ann@example.com",),
    "health.record_number": ("7720915",),
}


def vocabulary(language: Vocabulary) -> Iterator[Case]:
    """Every word a language announces a kind with, before a value of that kind."""
    joint = "" if language.code in ("zh", "ja") else " "
    own = language.context.get("own", ("",))
    links = language.context.get("link", ("",))
    for kind, values in VALUES.items():
        for n, word in enumerate(language.context.get(kind, ())):
            value = values[n % len(values)]
            link = links[n % len(links)]
            for form in ((word, value), (f"{word}:", value), (own[n % len(own)], word, link, value)):
                text = joint.join(filter(None, form))
                at = text.rindex(value)
                yield Case(f"{language.code} {kind}", (text,), (Gold(kind, 0, at, at + len(value)),), frozenset({kind}))
