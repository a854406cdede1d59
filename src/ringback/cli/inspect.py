"""``ringback inspect``: find sensitive information in a text."""

from __future__ import annotations

import argparse
import json
import sys
from functools import cache
from typing import Any

from ringback.cli import jsonl
from ringback.engine import Engine, Inspection, load
from ringback.flow import FRAGMENT, Policy
from ringback.results import inspect_result


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("text", nargs="*", help="the text; read from stdin when not given")
    add_engine_options(parser)
    parser.add_argument("--surface", default="public", help="where it was received (default: public)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--jsonl", action="store_true", help="read one JSON object a line from stdin, write one each")
    parser.add_argument("--check", action="store_true", help="exit with status 1 when something is exposed")


def add_engine_options(parser: argparse.ArgumentParser) -> None:
    """What an engine is made of; ``guard`` has the same options."""
    parser.add_argument("--policy", default="generic", help="a bundled policy's name or a path (default: generic)")
    parser.add_argument("--region", default="US", help="the brand's region, for national numbers (default: US)")
    parser.add_argument("--language", action="append", help="a language of the brand; may be repeated (default: all)")


def run(args: argparse.Namespace) -> int:
    """Inspect what was given."""
    if args.jsonl:
        return jsonl.run(lambda row: _row(row, args))
    text = " ".join(args.text) if args.text else read_stdin()
    engine = engine_for(args.policy, args.region, tuple(args.language or ()))
    found = engine.inspect(text, surface=args.surface)
    if args.json:
        print(json.dumps(inspect_result(engine, text, args.surface), ensure_ascii=False))
    else:
        _print(engine.policy, found)
    return 1 if args.check and found.exposures else 0


def read_stdin() -> str:
    """The text on stdin, whatever bytes it is made of: what is not UTF-8 becomes U+FFFD."""
    return sys.stdin.buffer.read().decode("utf-8", "replace")


@cache
def engine_for(policy: str, region: str, languages: tuple[str, ...]) -> Engine:
    """One engine for each combination asked for."""
    return load(policy, region=region, languages=languages or None)


def _row(row: jsonl.Row, args: argparse.Namespace) -> dict[str, Any]:
    language = jsonl.text_of(row, "language", default="")
    engine = engine_for(
        jsonl.text_of(row, "policy", default=args.policy),
        jsonl.text_of(row, "region", default=args.region),
        tuple(args.language or ()) if not language else (language,),
    )
    given = jsonl.texts_of(row, "messages") if "messages" in row else jsonl.text_of(row, "text")
    return inspect_result(engine, given, jsonl.text_of(row, "surface", default=args.surface))


def _print(policy: Policy, found: Inspection) -> None:
    print(found.safe_text)
    exposed = {id(e.finding): e.decision for e in found.exposures}
    for finding in found.findings:
        if finding.kind == FRAGMENT:
            continue
        decision = exposed.get(id(finding))
        reasons = ", ".join(e.code if e.sign == "for" else f"but {e.code}" for e in finding.evidence)
        print(f"  {finding.kind:<24} {finding.likelihood:>4.0%}  {reasons}")
        if decision:
            print(f"    not cleared here: {decision.reason} ({decision.clause})")
    if found.need:
        print(f"  needs: {found.need.level} on {found.need.surface}: {found.need.why}")
