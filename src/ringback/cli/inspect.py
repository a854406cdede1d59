"""``ringback inspect``: find sensitive information in a text."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from functools import cache
from typing import Any

from ringback.cli import jsonl
from ringback.engine import Engine, Inspection, load
from ringback.errors import BadInput
from ringback.flow import FRAGMENT, Finding, Policy


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
        print(json.dumps(_result([found.safe_text], found.findings, found, args.surface), ensure_ascii=False))
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
    surface = jsonl.text_of(row, "surface", default=args.surface)
    if "messages" in row:
        return _conversation(engine, jsonl.texts_of(row, "messages"), surface)
    found = engine.inspect(jsonl.text_of(row, "text"), surface=surface)
    return _result([found.safe_text], found.findings, found, surface, one=True)


def _conversation(engine: Engine, messages: Sequence[str], surface: str) -> dict[str, Any]:
    if not messages:
        raise BadInput("messages must not be empty")
    talk = engine.conversation(surface=surface)
    for message in messages:
        found = talk.inspect(message)
    return _result(talk.safe_texts(), found.findings, found, surface)


def _result(
    texts: Sequence[object], findings: Sequence[Finding], found: Inspection, surface: str, *, one: bool = False
) -> dict[str, Any]:
    shown = [f for f in findings if f.kind != FRAGMENT]
    refused = {id(e.finding) for e in found.exposures}
    need = found.need
    result: dict[str, Any] = {
        "findings": [
            {
                "kind": f.kind,
                "label": found.label(f).value,
                "message": f.message,
                "start": f.start,
                "end": f.end,
                "likelihood": round(f.likelihood, 3),
            }
            for f in shown
        ],
        "exposures": [index for index, f in enumerate(shown) if id(f) in refused],
    }
    result |= {"safe_text": str(texts[0])} if one or len(texts) == 1 else {"safe_texts": [str(t) for t in texts]}
    result["need"] = {"level": need.level, "topic": need.topic, "surface": need.surface.value} if need else None
    return result


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
