"""How well detection finds what it should, and how rarely what it should not. Prints counts, never rows.

    python bench/accuracy.py [--data FOLDER] [--only WORD ...] [--peers] [--json FILE] [--show N] [--quick]

Parts whose data is absent are skipped. What is generated has a fixed seed. See bench/README.md.
"""

from __future__ import annotations

import argparse
import copy
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import peers
import sets
from parts import Part, chosen, parts
from scoring import Case, Finder, Found, Judged, Tally, expected_error, f1, failing, judge, reliability

from ringback.detect import Matcher, compile_matcher
from ringback.engine import identifiers
from ringback.flow import FRAGMENT, Label
from ringback.languages.bundled import heard

ROOT = Path(__file__).resolve().parents[1]


def matcher(region: str = "US") -> Matcher:
    """Everything bundled."""
    return compile_matcher(identifiers(), heard().values(), region=region)


def elsewhere(find: Matcher, region: str) -> Matcher:
    """The same matcher for another region; compiled anew where it keeps its region elsewhere."""
    if not hasattr(find, "_region"):
        return matcher(region)
    other = copy.copy(find)
    other._region = region  # nothing that is compiled depends on it, and there are 240 of them
    return other


def ours() -> Finder:
    """Our matcher, in the region a case asks for."""
    home = matcher()

    def find(case: Case) -> list[Found]:
        one = home if case.region == "US" else elsewhere(home, case.region)
        texts = case.messages
        rows = one.find_in(texts) if len(texts) > 1 else one.find(texts[0])
        return [
            Found(row.kind, row.message, row.start, row.end, row.likelihood)
            for row in rows
            if row.kind in case.scope or (row.kind != FRAGMENT and row.label is not Label.PUBLIC)
        ]

    return find


def theirs(peer: peers.Peer) -> Finder:
    """Another tool: it reads one message at a time and knows no region."""

    def find(case: Case) -> list[Found]:
        return [
            Found(kind, index, start, end)
            for index, text in enumerate(case.messages)
            for kind, start, end in peer.spans(text)
        ]

    return find


def value(tally: Tally, measure: str) -> str:
    """The one number of a part."""
    if measure == "recall":
        return f"{tally.recall:.1%}"
    return f"F1 {tally.f1:.3f}" if measure == "f1" else f"{tally.per_thousand:.2f}/1000"


def line(name: str, tally: Tally, part: Part) -> None:
    """One row of the table."""
    counts = f"{tally.cases} cases, {tally.missed} missed, {tally.false} false"
    print(f"{name:52} | {value(tally, part.measure):>11} | {part.asked:>8} | {counts}", flush=True)


def details(tally: Tally, part: Part) -> None:
    """Where it fails, by form and kind; counts only."""
    if part.measure == "f1":
        for kind, (found, lost, false) in sorted(tally.kinds.items()):
            print(f"    {kind:24} F1 {f1(found, lost, false):.3f} found {found} missed {lost} false {false}")
    missed = ", ".join(failing(tally.forms, 1, 14))
    flagged = ", ".join(failing(tally.forms, 2, 14)) if part.measure != "recall" else ""
    told = {kind: [row[0] + row[1], row[1], 0] for kind, row in tally.kinds.items() if row[0] + row[1]}
    by_kind = ", ".join(failing(told, 1, 14)) if part.measure == "recall" and len(told) > 1 else ""
    kinds = ", ".join(f"{kind} {count}" for kind, count in tally.false_kinds.most_common(6))
    mistaken = ", ".join(f"{pair} {count}" for pair, count in tally.mistaken.most_common(4))
    crashes = ", ".join(f"{error} {count}" for error, count in tally.crashes.items())
    rows = (
        ("missed", missed), ("missed by kind", by_kind), ("false in", flagged), ("false", kinds),
        ("taken for another", mistaken), ("CRASHED", crashes),
    )  # fmt: skip
    for title, text in rows:
        if text:
            print(f"    {title}: {text}")
    for text in tally.shapes:
        print(f"    | {text}")


def calibration(rows: Sequence[Judged]) -> dict[str, Any]:
    """The reliability table over everything labelled, and a line for each kind."""
    table = reliability(rows)
    error = expected_error(table)
    print(f"\nreliability of likelihoods, {len(rows)} findings of every labelled part: expected error {error:.4f}")
    print(f"{'likelihood':>16} | {'findings':>8} | {'said':>6} | {'right':>6}")
    for one in table:
        print(f"{one.low:7.3f} - {one.high:6.3f} | {one.findings:8} | {one.likelihood:6.3f} | {one.precision:6.3f}")
    by_kind = {kind: reliability([row for row in rows if row.kind == kind]) for kind in {row.kind for row in rows}}
    for kind, bins in sorted(by_kind.items()):
        if kind.count(".") == 2:
            continue  # the national numbers: too many for a table, see --json
        count = sum(one.findings for one in bins)
        said, right = (sum(one.findings * one[at] for one in bins) / count for at in (3, 4))
        print(f"{kind:30} {count:6} said {said:.3f} right {right:.3f} expected error {expected_error(bins):.3f}")
    kinds = {kind: [one._asdict() for one in bins] for kind, bins in by_kind.items()}
    return {"expected_error": error, "bins": [one._asdict() for one in table], "kinds": kinds}


def measure(every: Iterable[Part], data: Path, show: int) -> dict[str, Any]:
    """Run the parts and print the table."""
    find = ours()
    result: dict[str, Any] = {}
    likelihoods: list[Judged] = []
    print(f"{'measured on':52} | {'value':>11} | {'asked':>8} |")
    for part in every:
        cases = list(part.make()) if _present(part, data) else []
        if not cases:
            print(f"{part.name:52} | {'no data':>11} | {part.asked:>8} |")
            continue
        tally = judge(part.name, cases, find, show=show)
        line(part.name, tally, part)
        details(tally, part)
        result[part.name] = {**tally.numbers(), "asked": part.asked, "measure": part.measure}
        likelihoods += tally.likelihoods if part.labelled else []
    if likelihoods:
        result["calibration"] = calibration(likelihoods)
    return result


def compare(every: Sequence[Part], data: Path) -> dict[str, Any]:
    """Other tools on the parts whose kinds they have."""
    result: dict[str, Any] = {}
    shared = [(part, list(part.make())) for part in every if part.peers and _present(part, data)]
    for peer in peers.peers():
        print(f"\n{peer.name}")
        find = theirs(peer)
        for part, cases in shared:
            tally = judge(part.name, cases, find)
            line(part.name, tally, part)
            result.setdefault(peer.name, {})[part.name] = tally.numbers()
    if not result:
        print("no other tool is installed: requirements/bench.txt")
    return result


def _present(part: Part, data: Path) -> bool:
    return not part.needs or (data / part.needs).is_dir()


def arguments() -> argparse.Namespace:
    """What is wanted."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT / "data", help="folder of the public data sets")
    parser.add_argument("--only", nargs="+", default=(), help="parts whose name holds one of these words")
    parser.add_argument("--peers", action="store_true", help="run the other tools too")
    parser.add_argument("--json", type=Path, help="write all numbers there")
    parser.add_argument(
        "--show", type=int, default=0, help="so many failures a part, as shapes: x for a letter, 9 for a digit"
    )
    parser.add_argument("--quick", action="store_true", help="few generated cases: does it run?")
    return parser.parse_args()


def main() -> None:
    """Run every part whose data is there."""
    given = arguments()
    every = chosen(parts(given.data, 20 if given.quick else 1), given.only)
    result = measure(every, given.data, given.show)
    if (given.data / "stdnum_examples").is_dir():
        known, all_of_them = sets.known_schemes(given.data, identifiers())
        print(f"\nnational schemes known, of those with a valid example: {known} of {all_of_them}")
    if given.peers:
        result["peers"] = compare(every, given.data)
    if given.json:
        given.json.write_text(json.dumps(result, indent=1, ensure_ascii=False), "utf-8")


if __name__ == "__main__":
    main()
