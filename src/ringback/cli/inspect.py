"""``ringback inspect``: find sensitive information in a text."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from functools import cache

from ringback.cli import jsonl
from ringback.cli.terminal import write, write_json
from ringback.engine import Engine, Exposed, Inspection, load
from ringback.errors import BadInput, RingbackError
from ringback.flow import Finding, Surface
from ringback.policies import names
from ringback.results import Asked, inspect_result, inspect_results, messages


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("text", nargs="*", help="the text; read from stdin when not given")
    add_engine_options(parser)
    parser.add_argument(
        "--surface", default="public", help=f"where it was received: {', '.join(Surface)} (default: public)"
    )
    parser.add_argument(
        "--explain",
        action="store_true",
        help="say for every finding what speaks for and against it, and what else it might be",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument(
        "--jsonl",
        action="store_true",
        help="read one JSON object a line from stdin, write one result line each, in order and as they come; "
        'a line that cannot be read becomes {"error": "line 7: …"} and the exit status is 2 at the end',
    )
    parser.add_argument(
        "--check", action="store_true", help="exit with status 1 when something is exposed; 2, as above, comes first"
    )


def add_engine_options(parser: argparse.ArgumentParser) -> None:
    """What an engine is made of; ``guard`` has the same options."""
    parser.add_argument("--policy", default="generic", help="a bundled policy's name or a path (default: generic)")
    parser.add_argument("--region", default="US", help="the brand's region, for national numbers (default: US)")
    parser.add_argument("--language", action="append", help="a language of the brand; may be repeated (default: all)")


def run(args: argparse.Namespace) -> int:
    """Inspect what was given."""
    if args.jsonl:
        return _lines(args)
    engine = engine_for(args.policy, args.region, tuple(args.language or ()))
    text = " ".join(args.text) if args.text else read_stdin()
    found = engine.inspect(text, surface=args.surface)
    if args.json:
        write_json(inspect_result(engine, text, args.surface, explain=args.explain))
    else:
        write("\n".join(_told(found, explain=args.explain)))
    return 1 if args.check and found.exposures else 0


def read_stdin() -> str:
    """The text on stdin, whatever bytes it is made of: what is not UTF-8 becomes U+FFFD."""
    if sys.stdin.isatty():
        print("Write the text, then Ctrl-D on a line of its own.", file=sys.stderr)
    return sys.stdin.buffer.read().decode("utf-8", "replace")


@cache
def engine_for(policy: str, region: str, languages: tuple[str, ...]) -> Engine:
    """One engine for each combination asked for."""
    return load(policy, region=region, languages=languages or None)


def _lines(args: argparse.Namespace) -> int:
    exposed = False

    def answer(rows: Sequence[jsonl.Row]) -> jsonl.Answers:
        nonlocal exposed
        asked = [_asked(row, args) for row in rows]
        results = iter(inspect_results(one for one in asked if isinstance(one, Asked)))
        answers = [next(results) if isinstance(one, Asked) else one for one in asked]
        exposed = exposed or any(not isinstance(one, RingbackError) and one["exposures"] for one in answers)
        return answers

    return jsonl.run_batches(answer) or (1 if args.check and exposed else 0)


def _asked(row: jsonl.Row, args: argparse.Namespace) -> Asked | RingbackError:
    try:
        surface = jsonl.text_of(row, "surface", default=args.surface)
        if surface not in set(Surface):
            raise BadInput(f"there is no such surface; use one of {', '.join(Surface)}")
        given = messages(jsonl.texts_of(row, "messages")) if "messages" in row else jsonl.text_of(row, "text")
        return Asked(_engine_of(row, args), given, surface, args.explain)
    except RingbackError as error:
        return error


def _engine_of(row: jsonl.Row, args: argparse.Namespace) -> Engine:
    """The engine a line asks for. What a line names and we do not know is not repeated: it may be anything."""
    policy = jsonl.text_of(row, "policy", default=args.policy)
    language = jsonl.text_of(row, "language", default="")
    region = jsonl.text_of(row, "region", default=args.region)
    try:
        return engine_for(policy, region, (language,) if language else tuple(args.language or ()))
    except RingbackError:
        if not {"policy", "language"}.intersection(row):
            raise
        raise BadInput(f"there is no such policy or language; policies: {', '.join(names())}") from None


def _told(found: Inspection, *, explain: bool) -> Iterator[str]:
    """The safe text, then each finding, then what solving it needs."""
    yield str(found.safe_text)
    exposed = {id(one.finding): one for one in found.exposures}
    for finding in found.findings:
        yield from _finding(finding, exposed.get(id(finding)), explain)
    if found.need:
        yield f"  needs: {found.need.level} on {found.need.surface}: {found.need.why}"


def _finding(finding: Finding, exposed: Exposed | None, explain: bool) -> Iterator[str]:
    yield f"  {finding.kind:<24} {finding.likelihood:>4.0%}  at {finding.start}..{finding.end}"
    if explain:
        yield f"    for      {_reasons(finding, 'for')}"
        yield f"    against  {_reasons(finding, 'against')}"
        yield f"    or else  {', '.join(finding.alternatives) or 'nothing'}"
    if exposed:
        yield f"    not cleared here: {exposed.decision.reason} ({exposed.decision.clause})"


def _reasons(finding: Finding, sign: str) -> str:
    """Each with its weight in log-odds."""
    return ", ".join(f"{e.code} ({e.weight:.1f})" for e in finding.evidence if e.sign == sign) or "nothing"
