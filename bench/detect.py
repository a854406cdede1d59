"""How fast detection is: one process, one core, everything in one run, as a table. See bench/README.md.

    python bench/detect.py [--quick] [--no-peers] [--messages N] [--rounds N] [--json FILE]
    python bench/detect.py --patterns N

Policy us-bank, region US, every kind and language. CPU time; what is compared takes turns. Tools to
compare with are those of requirements/bench.txt, where they are installed.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import random
import statistics
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import clocks
import peers
import stages
from tweets import near_misses, tweets

import ringback

Row = tuple[str, str, str]
"""Measure, value, what is asked."""


class Table:
    """Rows printed as they come; ``values`` keeps the numbers."""

    def __init__(self) -> None:
        self.values: dict[str, float] = {}
        print(f"{'measure':62} | {'value':>16} | asked\n{'-' * 62} | {'-' * 16} | {'-' * 12}")

    def row(self, measure: str, value: float, unit: str = "", asked: str = "", digits: int = 1) -> None:
        """One number."""
        self.values[measure] = value
        print(f"{measure:62} | {f'{value:,.{digits}f} {unit}'.strip():>16} | {asked}", flush=True)


def findings(engine: ringback.Engine, texts: Sequence[str]) -> int:
    """Inspect all, read every inspection's findings."""
    return sum(len(inspection.findings) for inspection in engine.inspect_many(texts))


def bulk(table: Table, engine: ringback.Engine, texts: Sequence[str], rounds: int, sample: int) -> None:
    """``inspect_many`` to findings, the ceilings, and the other tools on a sample of the same messages."""
    bare, own = stages.gather_table(), stages.own_fold(engine.matcher)
    ceilings = {"join and one gather": lambda: stages.gather(texts, bare)}
    if own is not None:
        ceilings["join and our own fold"] = lambda: own(texts)
    others = list(peers.peers(lemmas=False)) if sample else []
    rng = random.Random(1)
    samples = [rng.sample(texts, min(sample, len(texts))) for _ in range(rounds + 1)]

    def turn_of(peer: peers.Peer) -> Callable[[], object]:
        given = iter(samples)
        return lambda: [peer.run(text) for text in next(given)]

    works = [lambda: findings(engine, texts), *ceilings.values(), *map(turn_of, others)]
    each, *taken = [[t / len(texts) for t in row] for row in clocks.turns(works, rounds)]
    size = sum(len(text.encode("utf-8", "replace")) for text in texts) / len(texts)
    table.row("inspect_many to findings", 1 / statistics.median(each), "msg/s", digits=0)
    table.row("inspect_many to findings, a message", statistics.median(each) * 1e6, "µs", digits=2)
    table.row("inspect_many to findings, text", size / statistics.median(each) / 1e6, "MB/s")
    for n, name in enumerate(ceilings):
        table.row(f"{name} alone", 1 / statistics.median(taken[n]), "msg/s", digits=0)
        asked = ">= 20 %" if n == len(ceilings) - 1 else ""
        table.row(f"share of the ceiling: {name}", 100 * clocks.ratio(taken[n], each), "%", asked)
    share = len(samples[0]) / len(texts)
    for peer, row in zip(others, taken[len(ceilings) :], strict=True):
        _beside(table, peer.name, [t / share for t in row], each)
    if not others:
        print("(compared with no other tool: requirements/bench.txt has them)")


def _beside(table: Table, name: str, theirs: Sequence[float], ours: Sequence[float]) -> None:
    """Another tool's seconds a message, and ours, by round."""
    table.row(name, 1 / statistics.median(theirs), "msg/s", digits=0)
    table.row(f"times faster than {name}", clocks.ratio(theirs, ours), "x", ">= 250x" if "Presidio" in name else "")


def by_stage(table: Table, engine: ringback.Engine, texts: Sequence[str], rounds: int) -> None:
    """CPU time of each stage, where the matching core has them."""
    works = stages.works(engine.matcher, lambda given: findings(engine, given), texts)
    if not works:
        print("(the matching core has other stages)")
        return
    share = stages.closer(engine.matcher, texts)
    if share is not None:
        table.row("messages looked at closer", 100 * share, "%")
    before = 0.0
    for name, taken in zip(works, clocks.turns(list(works.values()), rounds), strict=True):
        whole = statistics.median(taken)
        table.row(f"stage {name}, a message", (whole - before) / len(texts) * 1e6, "µs", digits=2)
        before = whole


def by_pattern(engine: ringback.Engine, texts: Sequence[str], most: int) -> None:
    """The patterns that cost most, for those who write them; no part of the table."""
    for seconds, tried, matched, kind, regex in stages.patterns(engine.matcher, texts)[:most]:
        each = seconds / len(texts) * 1e6
        print(f"{each:8.2f} µs a message, tried {tried:6}, matched {matched:5}  {kind}: {regex}")


def single(table: Table, engine: ringback.Engine, texts: Sequence[str]) -> None:
    """One call at a time, median over varied texts."""
    calls: tuple[tuple[str, Callable[[str], object]], ...] = (
        ("findings", lambda text: engine.inspect(text).findings),
        ("with safe_text", lambda text: engine.inspect(text).safe_text),
        ("with safe_text and need", lambda text: [(one := engine.inspect(text)).safe_text, one.need]),
    )
    sorts = (("ASCII", "<= 15 µs", True), ("other", "<= 40 µs", False))
    for sort, asked, ascii_only in sorts:
        chosen = [text for text in texts if text.isascii() is ascii_only]
        for name, call in calls:
            clocks.each(call, chosen[:200])
            value = clocks.each(call, chosen) * 1e6
            table.row(f"one inspect, {sort}, {name}", value, "µs", asked if name == "findings" else "")


def adversarial(table: Table, engine: ringback.Engine, count: int, least: float) -> None:
    """Text full of near misses: rate, and how time grows with length."""
    texts = near_misses(count)
    size = sum(len(text.encode()) for text in texts)
    seconds = min(clocks.cpu(lambda: findings(engine, texts)) for _ in range(3))
    table.row("near misses, inspect_many", size / seconds / 1e6, "MB/s", ">= 10 MB/s", 2)
    long = " ".join(near_misses(count))

    def one_text(length: int) -> object:
        return engine.inspect((long * (length // len(long) + 1))[:length]).findings

    def many_texts(number: int) -> object:
        return findings(engine, (texts * (number // len(texts) + 1))[:number])

    length, one = clocks.doubling(one_text, 2048, least, 16_000_000)
    table.row(f"near misses, one text of {length:,} code points", length / one[0] / 1e6, "M/s", digits=2)
    _growth(table, "near misses, one text", one)
    number, many = clocks.doubling(many_texts, 16, least, 500_000)
    _growth(table, f"near misses, {number:,} messages", many)


def _growth(table: Table, name: str, taken: Sequence[float]) -> None:
    table.row(f"{name}: time at 2x, of 1x", taken[1] / taken[0], "x", "about 2", 2)
    table.row(f"{name}: time at 4x, of 1x", taken[2] / taken[0], "x", "about 4", 2)
    table.row(f"{name}: exponent of growth", math.log2(taken[2] / taken[0]) / 2, "", "<= 1.1", 2)


def two(table: Table, engine: ringback.Engine, texts: Sequence[str]) -> None:
    """Two forked processes, each half of the texts."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if cores > 1:
        times = clocks.two_processes(len(texts), lambda low, high: findings(engine, texts[low:high]))
        table.row("two processes, of one", times, "x", ">= 1.9", 2)
    else:
        print("(one core: nothing to say of two processes)")


def fresh(table: Table, texts: Sequence[str], *, quick: bool) -> None:
    """Cold start and memory of a fresh interpreter. ``quick``: once, with whatever is cached already."""
    with tempfile.TemporaryDirectory() as folder:
        cache = "" if quick else folder
        if not quick:
            table.row("start to first result, no cache", 1000 * clocks.start_up(cache), "ms", "", 0)
        starts = [clocks.start_up(cache) for _ in range(1 if quick else 7)]
        # The first may still find a database being compiled behind the scenes.
        table.row("start to first result, cached database", 1000 * statistics.median(starts), "ms", "<= 150 ms", 0)
        bare, after = clocks.resident(texts, cache)
        table.row(f"resident after {len(texts):,} inspections", after, "MB", "<= 80 MB")
        table.row("resident, interpreter alone", bare, "MB")


def arguments() -> argparse.Namespace:
    """What is wanted."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="few messages, one round: does it run?")
    parser.add_argument("--messages", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--no-peers", action="store_true", help="leave other tools out")
    parser.add_argument("--patterns", type=int, default=0, help="only print so many patterns, dearest first")
    parser.add_argument("--json", type=Path, help="write the numbers there")
    given = parser.parse_args()
    if given.quick:
        given.messages, given.rounds = 120, 1
    return given


def main() -> None:
    """Print the table."""
    given = arguments()
    quick: bool = given.quick
    texts = tweets(given.messages)
    foreign = sum(not text.isascii() for text in texts) / len(texts)
    mean = sum(map(len, texts)) / len(texts)
    print(f"{len(texts):,} messages, {mean:.0f} code points on average, {foreign:.0%} not ASCII")
    engine = ringback.load("us-bank", region="US")
    if given.patterns:
        by_pattern(engine, texts, given.patterns)
        return
    table = Table()
    bulk(table, engine, texts, given.rounds, 0 if given.no_peers else 20 if quick else 1000)
    by_stage(table, engine, texts, given.rounds)
    single(table, engine, texts[: 100 if quick else 4000])
    adversarial(table, engine, 12 if quick else 4000, 0.001 if quick else 0.4)
    two(table, engine, texts)
    fresh(table, texts[: 20 if quick else 10_000], quick=quick)
    if given.json:
        given.json.write_text(json.dumps(table.values, indent=1), "utf-8")


if __name__ == "__main__":
    main()
