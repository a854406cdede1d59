"""How well detection finds what it should, and how rarely what it should not. Prints counts, never rows.

    python bench/accuracy.py [--data FOLDER]

Parts whose data is absent are skipped. The probes are generated with a fixed seed.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import probes

from ringback.detect import Matcher, compile_matcher, discover
from ringback.flow import FRAGMENT, Label
from ringback.languages.bundled import heard

ROOT = Path(__file__).resolve().parents[1]
TYPES = {
    "CREDIT_CARD": "card.number",
    "IBAN_CODE": "bank.iban",
    "US_SSN": "identity.us.ssn",
    "PHONE_NUMBER": "contact.phone",
    "EMAIL_ADDRESS": "contact.email",
}


def matcher(region: str = "US") -> Matcher:
    """Everything bundled."""
    return compile_matcher(discover(), heard().values(), region=region)


def overlap(a: tuple[int, int], b: tuple[int, int]) -> float:
    """Intersection over union of two spans."""
    shared = min(a[1], b[1]) - max(a[0], b[0])
    return shared / (max(a[1], b[1]) - min(a[0], b[0])) if shared > 0 else 0.0


def synthetic(data: Path, find: Matcher) -> None:
    """Typed spans of synthetic_pii."""
    rows = json.loads((data / "synthetic_pii/generated_large.json").read_text("utf-8"))
    hit: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    false: Counter[str] = Counter()
    for row in rows:
        gold = [
            (TYPES[s["entity_type"]], (s["start_position"], s["end_position"]))
            for s in row["spans"]
            if s["entity_type"] in TYPES
        ]
        found = [(f.kind, (f.start, f.end)) for f in find.find(row["full_text"]) if f.kind in TYPES.values()]
        for kind, span in gold:
            match = next((one for one in found if one[0] == kind and overlap(one[1], span) >= 0.5), None)
            (hit if match else missed)[kind] += 1
            if match:
                found.remove(match)
        false.update(kind for kind, _ in found)
    for kind in sorted(TYPES.values()):
        _f1(f"synthetic_pii {kind}", hit[kind], missed[kind], false[kind])
    _f1("synthetic_pii micro", hit.total(), missed.total(), false.total())


def _f1(name: str, hit: int, missed: int, false: int) -> None:
    f1 = 2 * hit / (2 * hit + missed + false) if hit else 0.0
    print(f"{name:44} found {hit:5} missed {missed:4} false {false:4} F1 {f1:.3f}")


def questions(name: str, texts: list[str], find: Matcher) -> None:
    """Messages that hold nothing sensitive, flagged."""
    kinds: Counter[str] = Counter()
    flagged = fragments = 0
    for text in texts:
        found = find.find(text)
        real = {f.kind for f in found if f.kind != FRAGMENT and f.label is not Label.PUBLIC}
        kinds.update(real)
        flagged += bool(real)
        fragments += any(f.kind == FRAGMENT for f in found)
    each = ", ".join(f"{kind} {count}" for kind, count in kinds.most_common())
    rate = 1000 * flagged / len(texts)
    print(f"{name:44} {len(texts)} messages, flagged per 1,000: {rate:.2f} ({flagged}: {each}); fragments {fragments}")


def banking(data: Path) -> list[str]:
    """The questions of banking77."""
    with (data / "banking77/train.csv").open(encoding="utf-8") as file:
        return [row["text"] for row in csv.DictReader(file)]


def clinc(data: Path) -> list[str]:
    """The requests of clinc150."""
    sets = json.loads((data / "clinc150/train.json").read_text("utf-8"))
    return [text for rows in sets.values() for text, *_ in rows]


def care(data: Path) -> list[str]:
    """The customers' messages of the care conversations."""
    rows = json.loads((data / "care_conversations/dev.json").read_text("utf-8"))
    turns = [turn for row in rows for turn in row["dialogContent"]]
    return [message for turn in turns if "message" in str(turn) for message in _messages(turn)]


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


def written_forms(find: Matcher) -> None:
    """Every way of writing a card number, each form apart."""
    good = total = 0
    bad: Counter[str] = Counter()
    for form, messages, digits in probes.cards(random.Random(20261101)):
        found = [f for f in find.find_in(messages) if f.kind == "card.number"]
        ok = probes.covered(messages, found, digits)
        good, total = good + ok, total + 1
        bad[form] += not ok
    print(f"{'card number, written forms':44} {len(bad)} forms, found {good}/{total} = {good / total:.1%}")
    for form, count in bad.items():
        if count:
            print(f"    {form:40} missed {count}")


def orders(find: Matcher) -> None:
    """Random 16-digit numbers in the context of orders, as cards."""
    texts = list(probes.orders(random.Random(20261102), 4000))
    flagged = sum(any(f.kind == "card.number" for f in find.find(text)) for text in texts)
    print(f"{'order numbers as cards':44} {flagged}/{len(texts)} = {flagged / len(texts):.2%}")


def phones(data: Path) -> None:
    """National formats inside sentences, the region given."""
    rows = json.loads((data / "phone_examples/examples.json").read_text("utf-8"))
    wanted = [row for row in rows if row["type"] in ("FIXED_LINE", "MOBILE")]
    frames = ("call me on {} please", "my number is {}", "you can reach me at {} after work", "{} is my phone")
    good = 0
    made: dict[str, Matcher] = {}
    for n, row in enumerate(wanted):
        find = made.setdefault(row["region"], matcher(row["region"]))
        text = frames[n % len(frames)].format(row["national"])
        at = text.index(row["national"])
        span = (at, at + len(row["national"]))
        good += any(f.kind == "contact.phone" and overlap((f.start, f.end), span) >= 0.5 for f in find.find(text))
    print(f"{'phones, national format, region given':44} {good}/{len(wanted)} = {good / len(wanted):.1%}")


def secrets(find: Matcher) -> None:
    """Passwords and PINs told, and questions about them."""
    told = list(probes.secrets(random.Random(20261103), 2000))
    found = sum(
        any(f.kind == kind and f.start <= at and f.end >= at + size for f in find.find(text))
        for text, kind, at, size in told
    )
    print(f"{'passwords and PINs told':44} {found}/{len(told)} = {found / len(told):.1%}")
    asked = list(probes.questions(random.Random(20261104), 3000))
    questions("questions about passwords and PINs", asked, find)


def health(find: Matcher) -> None:
    """The writer's own condition or medicine, against figures of speech and questions."""
    hit = missed = false = 0
    for text, own in probes.health(random.Random(20261106), 1200):
        found = any(f.kind in ("health.condition", "health.medication") for f in find.find(text))
        hit, missed, false = hit + (found and own), missed + (own and not found), false + (found and not own)
    _f1("health of the writer, generated", hit, missed, false)


def disguised(find: Matcher) -> None:
    """Every transform of ``detect.disguise`` over values of each kind."""
    for kind, good, total, worst in probes.disguised(random.Random(20261105), find):
        print(f"{'disguised ' + kind:44} {good}/{total} = {good / total:.1%}   worst: {worst}")


def main() -> None:
    """Run every part whose data is there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT / "data", help="folder of the public data sets")
    data = parser.parse_args().data
    find = matcher()
    parts: list[tuple[str, Callable[[], None]]] = [
        ("", lambda: written_forms(find)),
        ("", lambda: orders(find)),
        ("", lambda: secrets(find)),
        ("", lambda: health(find)),
        ("", lambda: disguised(find)),
        ("synthetic_pii", lambda: synthetic(data, find)),
        ("phone_examples", lambda: phones(data)),
        ("banking77", lambda: questions("banking77", banking(data), find)),
        ("clinc150", lambda: questions("clinc150", clinc(data), find)),
        ("care_conversations", lambda: questions("care conversations (truth unknown)", care(data), find)),
    ]
    for folder, part in parts:
        if folder and not (data / folder).is_dir():
            print(f"{folder}: skipped, no data")
            continue
        part()


if __name__ == "__main__":
    main()
