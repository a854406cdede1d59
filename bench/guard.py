"""How well the guard judges: recall and precision per language and code, false blocks, time of one call.

    python bench/guard.py [--replies FILE.tsv ...] [--language CODE ...] [--show] [--conversations dev.json]

The replies are our own, in ``bench/data/guard_*.tsv``: codes expected (``-`` for a harmless one),
surface, language, policy, text. Files named ``guard_held_*`` were never read while the guard was
made: they are counted, never shown. Of recorded conversations only counts are printed, never a word.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby
from pathlib import Path

from ringback.engine import Engine, load
from ringback.flow import LengthRule, Surface
from ringback.guard import Brand, Draft, Verdict, check
from ringback.languages.bundled import bundled

DATA = Path(__file__).parent / "data"
BRAND = Brand(
    name="Harbor Bank",
    domains=("harborbank.example",),
    phones=("+18005550199",),
    emails=("help@harborbank.example",),
    emergency="+18005550111",
)
POLICIES = {"bank": "us-bank", "clinic": "us-healthcare"}
GOAL = 0.97


@dataclass(frozen=True)
class Reply:
    """One labelled reply: the codes it must be refused for, none for a harmless one."""

    codes: frozenset[str]
    surface: str
    language: str
    policy: str
    text: str


@dataclass
class Score:
    """What was expected, given and right, per code; and how whole replies fared."""

    expected: Counter[str] = field(default_factory=Counter)
    given: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    harmless: int = 0
    blocked: int = 0
    missed: int = 0

    def add(self, reply: Reply, found: set[str]) -> None:
        """Count one reply and the codes it was refused for."""
        self.expected.update(reply.codes)
        self.given.update(found)
        self.right.update(reply.codes & found)
        self.harmless += not reply.codes
        self.blocked += bool(found) and not reply.codes
        self.missed += bool(reply.codes) and not found

    def lines(self) -> Iterator[str]:
        """The score, a line a code."""
        for code in sorted(self.expected | self.given):
            recall = _ratio(self.right[code], self.expected[code])
            precision = _ratio(self.right[code], self.given[code])
            worst = min(self.right[code] / (n or 1) for n in (self.expected[code], self.given[code]))
            low = " <" if worst < GOAL else ""
            yield f"  {code:20} n={self.expected[code]:4} recall {recall} precision {precision}{low}"
        yield f"  harmless blocked: {self.blocked} of {self.harmless}; violating let through: {self.missed}"


def _ratio(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "  -  "


def read_replies(path: Path) -> list[Reply]:
    """The labelled replies of a TSV file."""
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return [Reply(frozenset(c.split()) - {"-"}, s, lang, p, t.replace("\\n", "\n")) for c, s, lang, p, t in rows]


@cache
def engine(policy: str, brand: Brand) -> Engine:
    """The engine of a policy and brand, every language loaded."""
    return load(POLICIES.get(policy, policy), region="US", brand=brand)


def draft(text: str, surface: str, language: str, policy: str, brand: Brand = BRAND) -> Draft:
    """A draft as the engine makes it, its findings included, for a network that takes long messages."""
    made = engine(policy, brand)
    spoken = made.language(language)
    also = tuple(pack for pack in bundled().values() if pack is not spoken)
    findings = tuple(made.matcher.find(text))
    return Draft(text, Surface(surface), spoken, LengthRule(2000), made.policy, brand, findings, also=also)


def judge(replies: Iterable[Reply], show: bool) -> Score:
    """The score of some replies; what was judged wrong is printed when asked."""
    score = Score()
    for reply in replies:
        verdict = check(draft(reply.text, reply.surface, reply.language, reply.policy))
        found = {reason.code for reason in verdict.reasons}
        score.add(reply, found)
        if show and found != reply.codes:
            wrong = ", ".join(f"{r.code}:{r.kind}:{reply.text[r.start : r.end]!r}" for r in verdict.reasons)
            print(f"  {sorted(reply.codes)} {reply.surface} {reply.policy} {reply.text!r} -> {wrong}")
    return score


def report(name: str, replies: list[Reply], show: bool = False) -> None:
    """Print the score of a set by language, then of all of it."""
    if not replies:
        return
    by_language = sorted(replies, key=lambda reply: reply.language)
    for code, rows in groupby(by_language, key=lambda reply: reply.language):
        chosen = list(rows)
        if code in bundled():
            print(f"{name} {code}: {len(chosen)} replies")
            print("\n".join(judge(chosen, show).lines()))
        else:
            print(f"{name} {code}: {len(chosen)} replies, no such language yet")
    known = [reply for reply in replies if reply.language in bundled()]
    print(f"{name}, all: {len(known)} replies")
    print("\n".join(judge(known, False).lines()))


def measure(replies: list[Reply]) -> None:
    """Print the processor time of one call of the engine, detection included, and of the check in it."""
    made = [(engine(r.policy, BRAND), r, draft(r.text, r.surface, r.language, r.policy)) for r in replies]
    for name, chosen in (
        ("harmless", [row for row in made if not row[1].codes]),
        ("violating", [row for row in made if row[1].codes]),
        ("all", made),
    ):
        calls, checks = [], []
        for one, reply, ready in chosen * 5:
            start = time.thread_time()
            one.guard(reply.text, reply.surface, language=reply.language)
            middle = time.thread_time()
            check(ready)
            calls.append((middle - start) * 1e6)
            checks.append((time.thread_time() - middle) * 1e6)
        p90 = statistics.quantiles(calls, n=10)[8]
        print(
            f"one call, {name}: median {statistics.median(calls):.0f} µs, p90 {p90:.0f} µs "
            f"(the check in it: median {statistics.median(checks):.0f} µs)"
        )


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
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--replies", type=Path, nargs="+", help="files to judge instead of all in bench/data")
    parser.add_argument("--language", nargs="+", help="judge the replies in these languages only")
    parser.add_argument("--show", action="store_true", help="print each reply judged wrong; never of a held file")
    parser.add_argument("--conversations", type=Path, help="recorded conversations to count blocks on")
    given = parser.parse_args()
    sets: dict[str, list[Reply]] = {"dev": [], "held": []}
    for path in given.replies or sorted(DATA.glob("guard_*.tsv")):
        rows = [reply for reply in read_replies(path) if not given.language or reply.language in given.language]
        sets["held" if "held" in path.stem else "dev"] += rows
    report("dev", sets["dev"], given.show)
    report("held", sets["held"])
    measure([reply for rows in sets.values() for reply in rows if reply.language in bundled()][:1000])
    if given.conversations:
        count_blocks(given.conversations)


if __name__ == "__main__":
    main()
