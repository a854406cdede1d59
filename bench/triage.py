"""How well triage tells what a message needs; counts only.

    python bench/triage.py --data FOLDER [--quick] [--intents]

FOLDER holds ``banking77``, ``clinc150`` and ``needs.csv`` (what each intent needs). Nothing of them is printed
but names of intents and counts. *Seen*: every tenth question of banking77 and the validation part of CLINC150,
by a model trained without them. *Unseen*: a fifth of banking77's intents at a time, by a model trained without
any of their questions, beside TF-IDF with logistic regression trained on the same intents (needs scikit-learn).
Six trainings, about five minutes; ``--quick`` leaves them out and measures what is shipped.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # one core: what is said is said of one
ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "training" / "triage"))

import numpy as np  # noqa: E402
from rows import Row, read  # noqa: E402
from train import Start, model, train  # noqa: E402

from ringback.engine import Engine, load  # noqa: E402
from ringback.flow import Surface  # noqa: E402
from ringback.triage import Need, assess_many, compile_listener  # noqa: E402
from ringback.triage.model import Model  # noqa: E402

HELD = ROOT / "bench" / "data" / "triage_held.tsv"
SPLITS, SEED = 5, 7
Rows = Sequence[Row]


def judge(rows: Rows, engine: Engine, using: Model | None = None) -> list[Need | None]:
    """What triage says of each row, with another model where one is given."""
    listener = compile_listener(tuple(engine.languages.values()), lambda: using) if using else engine.listener
    none = [()] * len(rows)
    return assess_many([row.text for row in rows], none, Surface.DIRECT, engine.policy, listener, explain=False)


def share(right: Sequence[bool]) -> float:
    """The share of them that are right."""
    return sum(right) / max(len(right), 1)


def carried(rows: Rows, needs: Sequence[Need | None]) -> float:
    """How often needing something or nothing was told right."""
    return share([(need is not None) == (row.level != "none") for row, need in zip(rows, needs, strict=True)])


def urgent(rows: Rows, needs: Sequence[Need | None]) -> str:
    """How many of what is urgent was called so, and what else was."""
    called = [need is not None and need.level == "urgent" for need in needs]
    found = [called[index] for index, row in enumerate(rows) if row.level == "urgent"]
    false = sum(called) - sum(found)
    return f"urgent {share(found):.3f} of {len(found)} found, {false} of {len(rows) - len(found)} others called so"


def alone(rows: Rows, using: Model) -> float:
    """The same by the model alone: without phrases, the policy's topics, or a threshold of ours."""
    levels = using.judge([row.text for row in rows]).levels
    return share([(one[1] + one[3] > 0.5) == (row.level != "none") for row, one in zip(rows, levels, strict=True)])


def seen(rows: Rows, start: Start, engine: Engine, *, show: bool) -> None:
    """Questions whose intents were trained on."""
    banking = [row for row in rows if row.source == "banking77"][::10]
    clinc = [row for row in rows if row.part == "val" and row.intent != "oos"]
    scope = [row for row in rows if row.part == "val" and row.intent == "oos"]
    left_out = {id(row) for row in (*banking, *clinc, *scope)}
    using = model(*train([row for row in rows if id(row) not in left_out], start), start)
    both = [*banking, *clinc]
    print(f"intents seen: {carried(both, judge(both, engine, using)):.3f} of {len(both)} (model alone "
          f"{alone(both, using):.3f})")  # fmt: skip
    for name, part in (("banking77", banking), ("clinc150", clinc)):
        needs = judge(part, engine, using)
        unsure = sum(need is not None and not need.sure for need in needs)
        print(f"  {name}: {carried(part, needs):.3f} of {len(part)}; {urgent(part, needs)}; unsure {unsure}")
        if show:
            wrong = by_intent(part, needs)
            print("    " + " ".join(f"{intent}={rate:.2f}" for rate, intent in wrong[:24]))
    away = judge(scope, engine, using)
    print(f"out of scope, not sent to the phone: {share([need is None for need in away]):.3f} of {len(scope)}")


def unseen(rows: Rows, start: Start, engine: Engine, *, show: bool) -> None:
    """Questions of intents that were never trained on: a fifth of banking77's at a time."""
    intents = sorted({row.intent for row in rows if row.source == "banking77"})
    drawn = list(np.random.default_rng(SEED).permutation(intents))
    figures: list[tuple[float, ...]] = []
    worst: list[tuple[float, str]] = []
    for split in range(SPLITS):
        held = set(drawn[split::SPLITS])
        test = [row for row in rows if row.source == "banking77" and row.intent in held]
        rest = [row for row in rows if not (row.source == "banking77" and row.intent in held)]
        using = model(*train([row for row in rest if row.part != "val"], start, seed=split), start)
        needs = judge(test, engine, using)
        banking = [row for row in rest if row.source == "banking77"]
        english = [row for row in rest if row.language == "en" and row.source != "frames"]
        figures.append((alone(test, using), carried(test, needs), linear(banking, test), linear(english, test)))
        worst += by_intent(test, needs)
        print(f"  split {split}: model {figures[-1][0]:.3f}, with phrases {figures[-1][1]:.3f}, TF-IDF "
              f"{figures[-1][2]:.3f} (all English rows {figures[-1][3]:.3f})", flush=True)  # fmt: skip
    mine, whole, tfidf, more = np.mean(figures, 0)
    print(f"intents never seen, mean of {SPLITS}: model {mine:.3f}, with phrases {whole:.3f}, TF-IDF {tfidf:.3f} "
          f"({more:.3f} on all English rows); {100 * (mine - tfidf):+.1f} points")  # fmt: skip
    if show:
        print("  " + " ".join(f"{intent}={rate:.2f}" for rate, intent in sorted(worst)[:24]))


def by_intent(rows: Rows, needs: Sequence[Need | None]) -> list[tuple[float, str]]:
    """How often each intent was told right, the worst first."""
    right: dict[str, list[bool]] = {}
    for row, need in zip(rows, needs, strict=True):
        right.setdefault(f"{row.intent}({row.level[0]})", []).append((need is not None) == (row.level != "none"))
    return sorted((share(each), intent) for intent, each in right.items())


def linear(rows: Rows, test: Rows) -> float:
    """TF-IDF of words and pairs with logistic regression; not a number without scikit-learn."""
    try:
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.linear_model import LogisticRegression
    except ImportError:
        return float("nan")
    words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)
    known = words.fit_transform([row.text for row in rows])
    fitted = LogisticRegression(C=10, max_iter=1000).fit(known, [row.level != "none" for row in rows])
    told = fitted.predict(words.transform([row.text for row in test]))
    return share([bool(one) == (row.level != "none") for one, row in zip(told, test, strict=True)])


def languages(engine: Engine) -> None:
    """Messages written by somebody else, that nobody tunes to: by language, and the urgent ones of all."""
    if not HELD.exists():
        print("languages: no data")
        return
    rows = [Row(text, level, "", "held", level, code) for code, level, text in
            (line.split("\t") for line in HELD.read_text("utf-8").splitlines() if line.count("\t") == 2)
            if level in ("none", "account", "urgent", "health")]  # fmt: skip
    patients = load("us-healthcare")
    told = dict(zip(map(id, rows), judge(rows, engine), strict=True))
    health = [row for row in rows if row.level == "health"]
    told |= dict(zip(map(id, health), judge(health, patients), strict=True))
    for code in sorted({row.language for row in rows}):
        here = [row for row in rows if row.language == code]
        print(f"  {code}: {carried(here, [told[id(row)] for row in here]):.3f} of {len(here)}; "
              f"{urgent(here, [told[id(row)] for row in here])}")  # fmt: skip
    print(f"held, all languages: {carried(rows, [told[id(row)] for row in rows]):.3f} of {len(rows)}; "
          f"{urgent(rows, [told[id(row)] for row in rows])}")  # fmt: skip


def speed(rows: Rows, engine: Engine) -> None:
    """Messages a second on one core, one call, and what the weights weigh."""
    texts = [row.text for row in rows if row.source in ("banking77", "clinc150")]
    np.random.default_rng(SEED).shuffle(texts)
    shuffled = [Row(text, "none", "", "", "") for text in texts]
    judge(shuffled[:500], engine)
    begun = time.process_time()
    judge(shuffled, engine)
    print(f"speed: {len(texts) / (time.process_time() - begun):,.0f} messages/s/core in batches, phrases included")
    took = []
    for text in texts[:1000]:
        begun = time.process_time()
        engine.inspect(text, "direct").need  # noqa: B018
        took.append(time.process_time() - begun)
    print(f"  one message, found, judged and explained: median {np.median(took) * 1e6:.0f} µs")
    size = len(files("ringback.triage").joinpath("weights", "model.npz").read_bytes())
    print(f"  weights {size / 1e6:.2f} MB; loading {fresh('milliseconds')}; memory {fresh('memory')}")


def fresh(what: str) -> str:
    """What loading the weights costs a new interpreter that has numpy already."""
    told = {
        "milliseconds": ("time.process_time() * 1e3", "ms"),
        "memory": ("int(open('/proc/self/statm').read().split()[1]) * resource.getpagesize() / 2**20", "MiB"),
    }
    value, unit = told[what]
    lines = ["import resource, time", "from ringback.triage.bundled import bundled", f"before = {value}"]
    lines += ["bundled()", f"print(round({value} - before), '{unit}')"]
    made = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=True)
    return made.stdout.strip()


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--quick", action="store_true", help="no trainings: languages, speed and size alone")
    parser.add_argument("--intents", action="store_true", help="print the intents most often wrong")
    given = parser.parse_args()
    engine, rows = load("us-bank", region="US"), read(given.data)
    languages(engine)
    speed(rows, engine)
    if not given.quick:
        start = Start()
        seen(rows, start, engine, show=given.intents)
        unseen(rows, start, engine, show=given.intents)
    print(f"most memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")


if __name__ == "__main__":
    main()
