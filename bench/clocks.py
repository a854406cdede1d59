"""Time and memory measured: CPU time, rounds that take turns, fresh interpreters, two processes."""

from __future__ import annotations

import gc
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import ringback

SOURCE = Path(ringback.__file__).resolve().parents[1]
"""Where what is measured lies."""


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds of this process for ``work``, what earlier work left behind collected first."""
    gc.collect()
    start = time.process_time()
    result = work()
    took = time.process_time() - start
    del result
    return took


def turns(works: Sequence[Callable[[], object]], rounds: int) -> list[list[float]]:
    """CPU seconds of each work, a row a work; the works take turns (A B A B), so that all see the same machine."""
    taken: list[list[float]] = [[] for _ in works]
    for work in works:
        work()  # warm
    for _ in range(rounds):
        for row, work in zip(taken, works, strict=True):
            row.append(cpu(work))
    return taken


def ratio(slow: Sequence[float], fast: Sequence[float]) -> float:
    """The median over rounds of slow by fast."""
    return statistics.median(a / b for a, b in zip(slow, fast, strict=True))


def each(call: Callable[[str], object], texts: Sequence[str]) -> float:
    """Median seconds of one call, every text once, each timed by itself."""
    clock = time.perf_counter_ns
    taken = []
    for text in texts:
        start = clock()
        call(text)
        taken.append(clock() - start)
    return statistics.median(taken) / 1e9


def doubling(work: Callable[[int], object], start: int, least: float, most: int) -> tuple[int, list[float]]:
    """A size from which ``work(size)`` takes ``least`` CPU seconds, and the seconds for it, twice and four times it."""
    size = start
    work(size)  # warm
    while size < most and cpu(partial(work, size)) < least:
        size *= 2
    return size, [min(cpu(partial(work, size * n)) for _ in range(2)) for n in (1, 2, 4)]


def two_processes(count: int, work: Callable[[int, int], object]) -> float:
    """How many times faster two forked processes are on halves of ``range(count)``; wall time, best of three."""
    alone = min(_forked([(0, count)], work) for _ in range(3))
    return alone / min(_forked([(0, count // 2), (count // 2, count)], work) for _ in range(3))


def _forked(ranges: Sequence[tuple[int, int]], work: Callable[[int, int], object]) -> float:
    start = time.perf_counter()
    children = []
    for low, high in ranges:
        child = os.fork()
        if child == 0:
            code = 1
            try:
                work(low, high)
                code = 0
            finally:
                os._exit(code)
        children.append(child)
    failed = [child for child in children if os.waitpid(child, 0)[1] != 0]
    if failed:
        raise RuntimeError("a worker failed")
    return time.perf_counter() - start


_START = """
import ringback
found = ringback.load("us-bank", region="US").inspect("my card is 4111 1111 1111 1111").findings
print(len(found))
"""
_MEMORY = """
import json, sys
def resident():
    for line in open("/proc/self/status"):
        if line.startswith("VmRSS"):
            return int(line.split()[1])
bare = resident()
import ringback
engine = ringback.load("us-bank", region="US")
for line in sys.stdin:
    engine.inspect(json.loads(line)).findings
print(json.dumps([bare, resident()]))
"""


def fresh(code: str, cache: str, given: str = "") -> tuple[float, str]:
    """Wall seconds from the start of a fresh interpreter to the end of ``code``, and what it printed.

    ``cache`` is the folder databases are kept in; ``""`` for the user's own.
    """
    path = os.pathsep.join([str(SOURCE), *filter(None, [os.environ.get("PYTHONPATH")])])
    surroundings = {**os.environ, "PYTHONPATH": path, **({"XDG_CACHE_HOME": cache} if cache else {})}
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code], env=surroundings, input=given, capture_output=True, text=True, check=True
    )
    return time.perf_counter() - start, done.stdout


def start_up(cache: str = "") -> float:
    """Wall seconds from a fresh interpreter to its first result."""
    return fresh(_START, cache)[0]


def resident(texts: Sequence[str], cache: str = "") -> tuple[float, float]:
    """Megabytes resident in a fresh interpreter: when it starts, and after it has inspected every text."""
    given = "".join(json.dumps(text) + "\n" for text in texts)
    bare, after = json.loads(fresh(_MEMORY, cache, given)[1])
    return bare / 1024, after / 1024
