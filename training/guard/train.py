"""Learn the weights of ``ringback.guard.weigh`` from labelled replies; README.md beside this says how.

python training/guard/train.py [--write] [--folds 3]
"""

from __future__ import annotations

import argparse
import random
import sys
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "bench"))

from grams import FILE as GRAMS  # noqa: E402
from grams import build  # noqa: E402
from guard import Reply, draft, read_replies  # noqa: E402

from ringback import flow  # noqa: E402
from ringback.flow import Act  # noqa: E402
from ringback.guard.grams import Grams  # noqa: E402
from ringback.guard.listen import Listener  # noqa: E402
from ringback.guard.mood import Mood, read  # noqa: E402
from ringback.guard.ruling import Bench  # noqa: E402
from ringback.guard.tell import Signs, sentence_signs  # noqa: E402
from ringback.guard.weigh import signs  # noqa: E402
from ringback.languages import Language  # noqa: E402
from ringback.languages.bundled import bundled  # noqa: E402

WEIGHTS = ROOT / "src/ringback/guard/weights.py"
TOLD = {"confirm": "confirm", "callback": "callback-in-public", "promise": "promise"}
THINNED = (
    "confirm.customer", "confirm.patient", "callback", "promise", "request", "insist", "which", "supply", "late",
    "harmless", "accept", "loose", "elsewhere", "here", "give", "giving", "get", "except", "refuse", "general",
    "others",
)  # fmt: skip
"""The lists that lose phrases."""
SLOTS = {
    "brand": "Harbor Bank", "published": "+1 800-555-0199", "caller": "+1 800-555-0199", "emergency": "+1 800-555-0111",
    "contact_page": "https://harborbank.example/contact", "code": "K7Q2", "phrase": "-", "window": "15:00",
}  # fmt: skip
LEAST = 0.12
"""What a weight must reach to be kept."""
HARMLESS = 1.5
"""What one mention in a harmless reply counts: a false block costs more than one of several reasons missed."""
Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Told:
    """The mentions of one reply: whether anything is asked for, and each one's signs and mood."""

    asks: bool
    mentions: list[tuple[Signs, Mood]]


@dataclass(frozen=True)
class Table:
    """Mentions as rows of binary signs, the reply of each, and whether that asks."""

    x: csr_matrix
    reply: list[int]
    asks: NDArray[np.bool_]
    forbidden: NDArray[np.bool_]


@cache
def listener(code: str, share: float, seed: int, nouns: bool = False) -> Listener:
    """A language's listener with a share of its phrases taken out at random, those of ``nouns`` too where asked."""
    language = bundled()[code]
    return Listener(_thin(language, share, random.Random(f"{code}{seed}"), nouns) if share else language)


def _thin(language: Language, share: float, pick: random.Random, nouns: bool) -> Language:
    table = dict(language.guard)
    names = [name for name in table if name.startswith(("noun.", "asked."))] if nouns else []
    for name in [*names, *(name for name in THINNED if name in table)]:
        rows = [_thin_row(row, share, pick) for row in table[name]]
        table[name] = tuple(filter(None, rows)) or table[name][:1]
    return replace(language, guard=table)


def _thin_row(row: str, share: float, pick: random.Random) -> str:
    words = [row] if " " in row or "{" in row else row.split("|")
    return "|".join(word for word in words if pick.random() > share)


def overhear(replies: Sequence[Reply], code: str, share: float, seed: int) -> Iterator[Told]:
    """The sentences of each public reply, and whether one of them does what ``code`` names."""
    for reply in replies:
        if reply.surface != "public":
            continue
        reading = read(listener(reply.language, share, seed).hear(reply.text), OUTSIDERS.get(reply.text))
        patient = reply.policy == "clinic"
        rows = [(sentence_signs(reading, at, patient), Mood.NONE) for at in range(len(reading.sentences))]
        if rows:
            yield Told(code in reply.codes, rows)


def miss(replies: Sequence[Reply], share: float, seed: int) -> Iterator[Told]:
    """The sentences that name no kind, and whether the reply asks for something all the same."""
    for reply in replies:
        reading = read(listener(reply.language, share, seed, nouns=True).hear(reply.text), OUTSIDERS.get(reply.text))
        rows = [
            (sentence_signs(reading, at), Mood.NONE)
            for at, (first, after, _) in enumerate(reading.sentences)
            if after - first >= 3 and not reading.inside(first, after)
        ]
        heard = reading.named or any(name.startswith("asked.") for name in reading.heard.found)
        if rows and not (heard and "ask" in reply.codes):
            yield Told("ask" in reply.codes, rows)


def understand(replies: Sequence[Reply], share: float, seed: int) -> Iterator[Told]:
    """The mentions of each reply that names something; in harmless ones not what may be asked for there."""
    for reply in replies:
        made = draft(reply.text, reply.surface, reply.language, reply.policy)
        bench, asks = Bench(made, flow.decide), "ask" in reply.codes
        reading = read(listener(reply.language, share, seed).hear(reply.text), OUTSIDERS.get(reply.text))
        rows = []
        for at, (first, after, _) in enumerate(reading.sentences):
            for mention in reading.inside(first, after):
                cleared = bench.ruling(mention.kind, Act.ASK).allowed and not bench.secret(mention.kind)
                if asks or not cleared:
                    rows.append((signs(reading, mention, at), mention.mood))
        if rows:
            yield Told(asks, rows)


def tabulate(told: Sequence[Told], names: dict[str, int]) -> Table:
    """The mentions as a table; ``names`` gives each sign its column."""
    rows = [(number, one.asks, row) for number, one in enumerate(told) for row in one.mentions]
    places, columns, values = [], [], []
    for index, (_, _, (held, _)) in enumerate(rows):
        for sign, value in held.items():
            if sign in names:
                places.append(index)
                columns.append(names[sign])
                values.append(value)
    x = csr_matrix((np.array(values, np.float32), (places, columns)), shape=(len(rows), len(names)))
    moods = np.array([row[1] is Mood.FORBIDDING for _, _, row in rows])
    return Table(x, [number for number, _, _ in rows], np.array([asks for _, asks, _ in rows]), moods)


def learn(told: Sequence[Told], penalty: float = 1.5, rounds: int = 3) -> dict[str, float]:
    """The weight of every sign."""
    names: dict[str, int] = {}
    for held in (sign for one in told for row, _ in one.mentions for sign in row):
        names.setdefault(held, len(names))
    table = tabulate(told, names)
    truth = table.asks.astype(np.float32)
    trust = np.where(table.asks, np.where(table.forbidden, 0, 0.5), HARMLESS).astype(np.float32)
    weights = np.zeros(len(names), dtype=np.float32)
    for _ in range(rounds):
        weights = _fit(table.x, truth, trust, weights, penalty)
        truth, trust = _settle(table, table.x @ weights)
    return {name: round(float(weights[column]), 2) for name, column in names.items()}


def _settle(table: Table, score: Floats) -> tuple[Floats, Floats]:
    """Which mentions of the asking replies count as asked: the likeliest one, and whatever is sure."""
    truth = (table.asks & (score > 0)).astype(np.float32)
    trust = np.where(table.asks, np.where((score > 0.4) | (score < -1.4), 0.5, 0), HARMLESS).astype(np.float32)
    best: dict[int, int] = {}
    for index in np.flatnonzero(table.asks):
        held = best.setdefault(table.reply[index], int(index))
        if score[index] > score[held]:
            best[table.reply[index]] = int(index)
    for index in best.values():
        truth[index] = trust[index] = 1
    return truth, trust


def _fit(x: csr_matrix, truth: Floats, trust: Floats, start: Floats, penalty: float, steps: int = 160) -> Floats:
    """Logistic regression with an L2 penalty, by Adam."""
    weights, mean, square = start.copy(), np.zeros_like(start), np.zeros_like(start)
    turned = x.T.tocsr()
    for step in range(1, steps + 1):
        chance = 1 / (1 + np.exp(-(x @ weights)))
        slope = turned @ ((chance - truth) * trust) + penalty * weights
        mean = 0.9 * mean + 0.1 * slope
        square = 0.99 * square + 0.01 * slope * slope
        pace = 0.2 if step < steps * 0.6 else 0.04
        weights = weights - pace * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    return weights.astype(np.float32)


def gather() -> tuple[list[Reply], list[Reply]]:
    """The replies the phrases were tuned on, and those they were not."""
    data = ROOT / "bench/data"
    tuned = [*sorted(data.glob("guard_replies*.tsv")), *sorted(data.glob("guard_own_*.tsv"))]
    here = ROOT / "training/guard"
    fresh = [
        *sorted(data.glob("guard_dev_*.tsv")),
        *sorted(here.glob("replies*.tsv")),
        *sorted(here.glob("data/*.tsv")),
    ]
    sets = [[r for path in paths for r in read_replies(path) if r.language in bundled()] for paths in (tuned, fresh)]
    own = [
        Reply(frozenset(), surface, code, "bank", words.format_map({**SLOTS, "nouns": pack.noun("card.number")}))
        for code, pack in bundled().items()
        for name, rows in (*pack.reminder.items(), *pack.templates.items())
        for surface in (name.partition(".")[0].partition("_")[0],)
        if surface in ("public", "direct")
        for words in rows
    ]
    return [*sets[0], *own * 5], sets[1]


OUTSIDERS: dict[str, Grams] = {}
"""By text, weights of ``grams`` that were learned without it: what they say of it is worth what it is of any text."""


def learn_apart(replies: Sequence[Reply], folds: int = 3) -> None:
    """Fill ``OUTSIDERS``."""
    texts = sorted({reply.text for reply in replies})
    fold = {text: index % folds for index, text in enumerate(random.Random(2).sample(texts, len(texts)))}
    for number in range(folds):
        model, _ = build([reply for reply in replies if fold[reply.text] != number])
        OUTSIDERS.update({text: model for text in texts if fold[text] == number})


def read_as(replies: Sequence[Reply], code: str, share: float, seed: int) -> Iterator[Told]:
    """The replies as the lesson for ``code`` needs them."""
    if code == "unnamed":
        return miss(replies, max(share, 0.4), seed)
    if code == "ask":
        return understand(replies, share, seed)
    return overhear(replies, TOLD[code], share, seed)


def lessons(code: str, tuned: Sequence[Reply], fresh: Sequence[Reply]) -> list[Told]:
    """What is learned from: the tuned sets mostly with phrases missing."""
    told = [*read_as(tuned, code, 0, 0), *read_as(fresh, code, 0, 0)]
    for seed, share in enumerate((0.3, 0.55), 1):
        told += [*read_as(tuned, code, share, seed), *read_as(fresh, code, share / 2, seed)]
    return told


def validate(code: str, tuned: Sequence[Reply], fresh: Sequence[Reply], folds: int) -> None:
    """Print how replies left out fare."""
    shuffled = random.Random(1).sample(list(fresh), len(fresh))
    scores: dict[bool, list[float]] = {True: [], False: []}
    for fold in range(folds):
        kept = [reply for index, reply in enumerate(shuffled) if index % folds != fold]
        weights = learn(lessons(code, tuned, kept))
        for one in read_as(shuffled[fold::folds], code, 0, 0):
            scores[one.asks].append(
                max(sum(weights.get(s, 0) * value for s, value in row.items()) for row, _ in one.mentions)
            )
    for cut in (-0.5, 0.0, 0.5):
        recall, false = ((sum(s > cut for s in scores[asks]), len(scores[asks])) for asks in (True, False))
        print(f"{code}, cut {cut}: recall {recall[0]} of {recall[1]}, false {false[0]} of {false[1]}")


def write(learned: dict[str, dict[str, float]]) -> None:
    """Write the weights as a module; those of no account are left out."""
    tables = {code: {n: w for n, w in sorted(table.items()) if abs(w) >= LEAST} for code, table in learned.items()}
    ask, tables["ask"] = tables["ask"], tables.pop("unnamed")
    told = "".join(f'    "{code}": _read("""\n{_table(table)}\n"""),\n' for code, table in tables.items())
    WEIGHTS.write_text(
        '"""What each sign of ``weigh`` and ``tell`` speaks for, in log odds; by ``training/guard/train.py``."""\n\n'
        "from __future__ import annotations\n\n\ndef _read(text: str) -> dict[str, float]:\n    words = text.split()\n"
        "    return {sign: float(weight) for sign, weight in zip(words[::2], words[1::2], strict=True)}\n\n\n"
        f'# fmt: off\nASK = _read("""\n{_table(ask)}\n""")\nTELL = {{\n{told}}}\n',
        encoding="utf-8",
    )
    print(len(ask), {code: len(table) for code, table in tables.items()})


def _table(table: dict[str, float]) -> str:
    """Signs and weights, several a line."""
    return "\n".join(textwrap.wrap(" ".join(f"{name} {weight:.2g}" for name, weight in table.items()), 118))


def main() -> None:
    """Validate, then learn from everything and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--folds", type=int, default=3)
    given = parser.parse_args()
    tuned, fresh = gather()
    print(f"{len(tuned)} tuned, {len(fresh)} fresh replies")
    learn_apart([*tuned, *fresh])
    learned = {}
    for code in ("ask", "unnamed", *TOLD):
        if given.folds > 1:
            validate(code, tuned, fresh, given.folds)
        if given.write:
            learned[code] = learn(lessons(code, tuned, fresh))
    if given.write:
        _, data = build([*tuned, *fresh])
        GRAMS.write_bytes(data)
        write(learned)


if __name__ == "__main__":
    main()
