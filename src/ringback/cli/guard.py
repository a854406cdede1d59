"""``ringback guard``: say whether a reply may be sent, and what may be sent instead."""

from __future__ import annotations

import argparse
from typing import Any

from ringback.cli import jsonl
from ringback.cli.inspect import add_engine_options, engine_for, read_stdin
from ringback.cli.terminal import write, write_json
from ringback.engine import Engine
from ringback.errors import BadInput
from ringback.guard import Brand, Verdict
from ringback.results import guard_result


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("text", nargs="*", help="the reply; read from stdin when not given")
    add_engine_options(parser)
    parser.add_argument("--surface", default="public", help="where it would be sent (default: public)")
    parser.add_argument("--network", default="", help="the network it would be sent on, for its length")
    parser.add_argument("--said", action="append", default=[], help="what the customer said; may be repeated")
    parser.add_argument("--brand", default="", help="the brand's name")
    parser.add_argument("--phone", action="append", default=[], help="a number the brand has published, as +1…")
    parser.add_argument("--domain", action="append", default=[], help="a domain of the brand")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--jsonl", action="store_true", help="read one JSON object a line from stdin, write one each")
    parser.add_argument("--check", action="store_true", help="exit with status 1 when it may not be sent")


def run(args: argparse.Namespace) -> int:
    """Guard what was given."""
    if args.jsonl:
        return jsonl.run(lambda row: _row(row, args))
    text = " ".join(args.text) if args.text else read_stdin()
    engine = engine_for(args.policy, args.region, tuple(args.language or ()))
    brand = Brand(name=args.brand, domains=tuple(args.domain), phones=tuple(args.phone))
    language = args.language[0] if args.language else ""
    verdict = engine.guard(text, args.surface, args.network, language, customer_said=args.said, brand=brand)
    if args.json:
        write_json(guard_result(verdict))
    else:
        _print(verdict)
    return 1 if args.check and not verdict.allowed else 0


def _row(row: jsonl.Row, args: argparse.Namespace) -> dict[str, Any]:
    engine: Engine = engine_for(
        jsonl.text_of(row, "policy", default=args.policy),
        jsonl.text_of(row, "region", default=args.region),
        tuple(args.language or ()),
    )
    declared = {} if row.get("brand") is None else row["brand"]
    if not isinstance(declared, dict):
        raise BadInput("brand must be an object with name, domains and phones")
    brand = Brand(
        name=jsonl.text_of(declared, "name", default=""),
        domains=tuple(jsonl.texts_of(declared, "domains")),
        phones=tuple(jsonl.texts_of(declared, "phones")),
    )
    verdict = engine.guard(
        jsonl.text_of(row, "text"),
        jsonl.text_of(row, "surface", default=args.surface),
        jsonl.text_of(row, "network", default=args.network),
        jsonl.text_of(row, "language", default=""),
        customer_said=jsonl.texts_of(row, "customer_said"),
        brand=brand,
    )
    return guard_result(verdict)


def _print(verdict: Verdict) -> None:
    if verdict.allowed:
        write(str(verdict.text))
        return
    print("This cannot be sent.")
    for reason in verdict.reasons:
        print(f"  {reason.code}: {reason.message} ({reason.clause})")
    if verdict.suggestion:
        write(f"  May be sent: {verdict.suggestion}")
