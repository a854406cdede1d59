"""The parts accuracy is measured on, each with what is asked of it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import disguised
import ordinary
import probes
import sets
import told
from scoring import Case

from ringback.engine import identifiers
from ringback.languages.bundled import heard


@dataclass(frozen=True, slots=True)
class Part:
    """One set of cases.

    ``measure``: ``recall`` (cases with all found), ``clean`` (cases falsely flagged, per 1,000) or ``f1`` (of
    spans). ``needs`` is the folder of public data it reads. ``peers``: other tools have the same kinds.
    ``labelled``: everything in scope is labelled, so that it says something about likelihoods.
    """

    name: str
    measure: str
    make: Callable[[], Iterable[Case]]
    asked: str = ""
    needs: str = ""
    peers: bool = False
    labelled: bool = True


MAIN = ("card.number", "contact.phone", "identity.us.ssn", "bank.iban", "contact.email")
FIRST = 20261101
"""The seed of the first part; each has one of its own."""


def seeded(n: int, make: Callable[..., Iterable[Case]], *given: Any) -> Callable[[], Iterable[Case]]:
    """``make(random numbers of the n-th seed, *given)``: the same cases whenever it is called."""
    return lambda: make(random.Random(FIRST + n), *given)


def thinned(make: Callable[[], Iterable[Case]], few: int) -> Callable[[], Iterable[Case]]:
    """Every so-manieth case."""
    return lambda: islice(make(), 0, None, few)


def parts(data: Path, few: int = 1) -> Iterator[Part]:
    """Every part; ``few`` times fewer generated cases."""
    yield from _numbers(few)
    yield from _disguised(data, few)
    yield from _told(few)
    yield from _languages(few)
    yield from _public(data)


def _numbers(few: int) -> Iterator[Part]:
    count = 6000 // few
    yield Part("card number, written forms", "recall", thinned(seeded(0, probes.cards), few), ">= 99 %", peers=True)
    yield Part("card number in the words of 15 languages", "recall", seeded(4, disguised.spoken, max(3, 30 // few)))
    orders = seeded(1, ordinary.card_like_orders, count)
    yield Part("16-digit order numbers as cards", "clean", orders, "<= 5", peers=True)
    yield Part("9-15-digit order numbers as anything", "clean", seeded(2, ordinary.orders, count))
    yield Part("ordinary numbers as anything", "clean", seeded(3, ordinary.numbers, max(1, 60 // few)))


def _disguised(data: Path, few: int) -> Iterator[Part]:
    each = max(1, 20 // few)
    for n, kind in enumerate(MAIN):
        once = seeded(10 + n, disguised.disguised, kind, each)
        peers = kind != "identity.us.ssn"  # the numbers no person has are no numbers to other tools
        yield Part(f"disguised {kind}", "recall", once, ">= 97 %", peers=peers)
    for n, kind in enumerate(MAIN):
        yield Part(f"disguised twice {kind}", "recall", seeded(20 + n, disguised.twice, kind, each * 2))
    needs = "stdnum_examples"
    yield Part("national numbers", "recall", lambda: sets.identities(sets.national(data, identifiers())), needs=needs)
    numbers = partial(sets.national, data)
    hidden = seeded(30, lambda rng: disguised.identities(rng, numbers(identifiers())))
    yield Part("disguised national numbers", "recall", thinned(hidden, few), ">= 97 %", needs)


def _told(few: int) -> Iterator[Part]:
    generated = seeded(40, told.secrets, 2000 // few)
    yield Part("passwords and PINs told, generated", "recall", generated, ">= 97 %")
    asked = seeded(41, told.questions, 3000 // few)
    yield Part("questions about them, generated", "clean", asked, "<= 0.3")
    for split in ("dev", "held"):
        values = partial(told.written, "secrets.tsv", split, "value")
        yield Part(f"secrets told, hand-written, {split}", "recall", values, ">= 97 %")
        mentions = partial(told.written, "secrets.tsv", split, "mention")
        yield Part(f"secrets spoken about, hand-written, {split}", "clean", mentions, "<= 0.3")
        yield Part(f"health, hand-written, {split}", "f1", partial(told.health, split), ">= .90")
        values = partial(told.written, "kinds.tsv", split, "value")
        yield Part(f"kinds that have no set of their own, {split}", "recall", values)
        mentions = partial(told.written, "kinds.tsv", split, "mention")
        yield Part(f"spoken about of those kinds, {split}", "clean", mentions)
    yield Part("health, generated", "f1", seeded(42, told.generated_health, 1200 // few), ">= .90")


def _languages(few: int) -> Iterator[Part]:
    def words() -> list[Case]:
        return [case for one in heard().values() for case in told.vocabulary(one)]

    yield Part("values after each language's own words", "recall", thinned(words, few))
    for split in ("dev", "held"):
        values = partial(told.written, "languages.tsv", split, "value", "language")
        yield Part(f"values told in 15 languages, {split}", "recall", values)
        mentions = partial(told.written, "languages.tsv", split, "mention", "language")
        yield Part(f"spoken about in 15 languages, {split}", "clean", mentions)


def _public(data: Path) -> Iterator[Part]:
    needs = "synthetic_pii"
    yield Part(needs, "f1", partial(sets.synthetic, data), ">= .98", needs, peers=True)
    licences = partial(sets.synthetic, data, scope=frozenset({"identity.driving_licence"}))
    yield Part("synthetic_pii, driving licences", "f1", licences, "", needs, peers=True)
    yield Part("synthetic_pii, addresses", "recall", partial(sets.addresses, data), "", needs, labelled=False)
    needs = "phone_examples"
    for name, form, wanted in (
        ("national, region given", "national", ">= 98 %"),
        ("international", "intl", ""),
        ("E.164", "e164", ""),
    ):
        yield Part(f"phones, {name}", "recall", partial(sets.phones, data, form), wanted, needs, peers=True)
    again = partial(sets.rewritten, data)
    yield Part("phones, national, other writings and languages", "recall", again, ">= 98 %", needs, peers=True)
    yield Part("banking77", "clean", partial(sets.banking, data), "<= 0.5", "banking77", labelled=False)
    yield Part("clinc150", "clean", partial(sets.clinc, data), "<= 0.5", "clinc150", labelled=False)
    needs = "care_conversations"
    yield Part("care conversations (truth unknown)", "clean", partial(sets.care, data), "", needs, labelled=False)


def chosen(every: Iterable[Part], only: Sequence[str]) -> list[Part]:
    """Those whose name holds one of ``only``; all without any."""
    return [part for part in every if not only or any(word in part.name for word in only)]
