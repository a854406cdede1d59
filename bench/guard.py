"""How well the guard judges: recall and precision per code, false blocks, time of one check.

    python bench/guard.py [--replies FILE.tsv] [--show] [--conversations dev.json]

The replies are our own, in ``bench/data``: codes expected (``-`` for a harmless one), surface,
language, policy, text. Of recorded conversations only counts are printed, never a word.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ringback.engine import Engine, load
from ringback.flow import LengthRule, Surface
from ringback.guard import Brand, Draft, Verdict, check

HERE = Path(__file__).parent
BRAND = Brand(
    name="Harbor Bank",
    domains=("harborbank.example",),
    phones=("+18005550199",),
    emails=("help@harborbank.example",),
    emergency="+18005550111",
)
POLICIES = {"bank": "us-bank", "clinic": "us-healthcare"}


@dataclass(frozen=True)
class Reply:
    """One labelled reply: the codes it must be refused for, none for a harmless one."""

    codes: frozenset[str]
    surface: str
    language: str
    policy: str
    text: str


def read_replies(path: Path) -> list[Reply]:
    """The labelled replies of a TSV file."""
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return [Reply(frozenset(c.split()) - {"-"}, s, lang, p, t.replace("\\n", "\n")) for c, s, lang, p, t in rows]


@cache
def engine(policy: str, brand: Brand) -> Engine:
    """The engine of a policy and brand."""
    return load(POLICIES[policy], region="US", brand=brand)


def draft(text: str, surface: str, language: str, policy: str, brand: Brand = BRAND) -> Draft:
    """A draft as the engine makes it, its findings included, for a network that takes long messages."""
    made = engine(policy, brand)
    findings = tuple(made.matcher.find(text))
    return Draft(text, Surface(surface), made.language(language), LengthRule(2000), made.policy, brand, findings)


def score(replies: list[Reply], show: bool) -> None:
    """Print recall and precision per code, and what was judged wrong when asked."""
    right, expected, given = Counter[str](), Counter[str](), Counter[str]()
    blocked = harmless = missed = 0
    for reply in replies:
        verdict = check(draft(reply.text, reply.surface, reply.language, reply.policy))
        found = {reason.code for reason in verdict.reasons}
        expected.update(reply.codes)
        given.update(found)
        right.update(reply.codes & found)
        harmless += not reply.codes
        blocked += not reply.codes and not verdict.allowed
        missed += bool(reply.codes) and verdict.allowed
        if show and found != reply.codes:
            wrong = ", ".join(f"{r.code}:{r.kind}:{reply.text[r.start : r.end]!r}" for r in verdict.reasons)
            print(f"  {sorted(reply.codes)} {reply.surface} {reply.policy} {reply.text!r} -> {wrong}")
    for code in sorted(expected | given):
        recall = right[code] / expected[code] if expected[code] else float("nan")
        precision = right[code] / given[code] if given[code] else float("nan")
        print(f"{code:20} n={expected[code]:4} recall {recall:.3f} precision {precision:.3f}")
    print(f"violations let through: {missed} of {len(replies) - harmless}")
    print(f"harmless replies blocked: {blocked} of {harmless}")


def measure(replies: list[Reply]) -> None:
    """Print the processor time of one check; detection comes before it and is not in it."""
    for name, chosen in (
        ("harmless", [r for r in replies if not r.codes]),
        ("violating", [r for r in replies if r.codes]),
    ):
        times = []
        for reply in chosen * 5:
            made = draft(reply.text, reply.surface, reply.language, reply.policy)
            start = time.thread_time()
            check(made)
            times.append((time.thread_time() - start) * 1e6)
        deciles = statistics.quantiles(times, n=10)
        print(f"one check, {name}: median {statistics.median(times):.0f} µs, p90 {deciles[8]:.0f} µs")


def count_blocks(path: Path) -> None:
    """Print blocks per 1,000 recorded brand replies, by code and policy; never a text."""
    turns = [t for d in json.loads(path.read_text("utf-8")) for t in d["dialogContent"] if t.get("agent")]
    for policy in POLICIES:
        codes, refused = Counter[str](), 0
        for turn in turns:
            verdict: Verdict = check(draft(turn["message"], "public", "en", policy, Brand()))
            codes.update({reason.code for reason in verdict.reasons})
            refused += not verdict.allowed
        per = {code: round(n * 1000 / len(turns)) for code, n in codes.most_common()}
        print(f"{policy}: {len(turns)} replies, refused {refused * 1000 / len(turns):.0f} per 1,000: {per}")


def main() -> None:
    """Run what was asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--replies", type=Path, default=HERE / "data" / "guard_replies.tsv")
    parser.add_argument("--show", action="store_true", help="print each reply that was judged wrong")
    parser.add_argument("--conversations", type=Path, help="recorded conversations to count blocks on")
    given = parser.parse_args()
    replies = read_replies(given.replies)
    score(replies, given.show)
    measure(replies)
    if given.conversations:
        count_blocks(given.conversations)


if __name__ == "__main__":
    main()
