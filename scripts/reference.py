"""The generated pages of docs/reference: commands, policies, kinds, languages, networks, phone systems.

``python -m scripts.reference`` writes them; with ``--check`` it names those that are out of date (status 1).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from ringback.channels import channels
from ringback.cli import COMMANDS
from ringback.cli.options import Parser
from ringback.detect import kinds
from ringback.engine import identifiers
from ringback.flow import BUILTIN
from ringback.languages.bundled import bundled
from ringback.policies import clauses, load_policy, names
from ringback.policies.table import as_text
from ringback.telephony import drivers
from scripts.kinds import kinds_page

_OWN = "[your own](../how-to/write-a-policy.md)"
FOLDER = Path(__file__).resolve().parent.parent / "docs" / "reference"
NOTE = "<!-- Made by scripts/docs: change the code, not this page. -->\n\n"


def pages() -> dict[str, str]:
    """Every generated page, by file name."""
    written = {"cli.md": cli(), "policies.md": policies(), "kinds.md": kinds_page(), "parts.md": parts()}
    return {name: NOTE + text.rstrip() + "\n" for name, text in written.items()}


def cli() -> str:
    """Every command with its arguments."""
    lines = [
        "# Command line",
        "",
        "Results go to stdout, messages to stderr.",
        "Exit status: 0 done, 1 something was found or refused (where asked with `--check`), 2 wrong use.",
        "",
    ]
    for name, summary in COMMANDS.items():
        parser = Parser(prog=f"ringback {name}", description=summary)
        import_module(f"ringback.cli.{name}").arguments(parser)
        lines += _command(parser, 2)
    return "\n".join(lines)


def _command(parser: argparse.ArgumentParser, depth: int) -> Iterator[str]:
    yield from (f"{'#' * depth} `{parser.prog}`", "", parser.description or "", "")
    rows = [
        action
        for action in parser._actions
        if not isinstance(action, argparse._SubParsersAction | argparse._HelpAction)
    ]
    if rows:
        yield from ("| argument | meaning |", "|---|---|")
        yield from (f"| {_argument(action)} | {action.help or ''} |" for action in rows)
        yield ""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for inner in action.choices.values():
                yield from _command(inner, depth + 1)


def _argument(action: argparse.Action) -> str:
    name = action.option_strings[-1] if action.option_strings else str(action.metavar or action.dest).upper()
    if action.choices:
        name += " " + "\\|".join(map(str, action.choices))
    elif action.option_strings and action.nargs != 0:
        name += " " + str(action.metavar or action.dest.upper())
    required = " (needed)" if action.option_strings and action.required else ""
    return f"`{name}`{required}"


def policies() -> str:
    """Every bundled policy as a table, then the clauses they cite."""
    known = (*kinds(identifiers()), *BUILTIN)
    lines = [
        "# Policies",
        "",
        f"`ringback policy show NAME` prints one; `--policy` takes a name or the path of {_OWN}.",
        "",
    ]
    for name in names():
        policy = load_policy(name, known)
        lines += [f"## `{name}`: {policy.title}", "", "```", as_text(policy, 110).rstrip(), "```", ""]
    lines += [
        "## Clauses",
        "",
        "*Recollected* clauses have not been read in the source: check before relying on them.",
        "",
    ]
    lines += ["| id | clause | what it decides | |", "|---|---|---|---|"]
    for ref, clause in sorted(clauses().items()):
        lines.append(
            f"| `{ref}` | {clause.citation} | {clause.decides} | {'' if clause.verified else '*recollected*'} |"
        )
    return "\n".join(lines)


def parts() -> str:
    """Languages, networks, phone systems."""
    lines = ["# Languages, networks and phone systems", "", "## Languages", ""]
    lines += [f"- `{code}` {pack.name}" for code, pack in sorted(bundled().items())]
    lines += ["", "## Networks", ""]
    for name, channel in sorted(channels().items()):
        caps = channel.caps
        places = "; ".join(
            f"{place.words} ({surface}), read by {place.readers}" for surface, place in caps.places.items()
        )
        lines.append(
            f"- `{name}` {caps.title}: {places}. Hides: {caps.hide}, deletes: {caps.delete}, pins: {caps.pin}."
        )
    lines += ["", "## Phone systems", ""]
    for name, driver in sorted(drivers().items()):
        able = [word for word in ("two_leg", "events", "dtmf_in", "recording", "inbound") if getattr(driver.caps, word)]
        lines.append(f"- `{name}` {driver.caps.title}: {', '.join(able) or 'dialled by hand'}.")
    return "\n".join(lines)


def main() -> int:
    """Write them, or say which are out of date."""
    checking = "--check" in sys.argv[1:]
    written = pages()
    late = [name for name, text in written.items() if not _same(FOLDER / name, text)]
    for name in late:
        print(f"docs/reference/{name} {'is out of date: run scripts/docs' if checking else 'written'}")
        if not checking:
            (FOLDER / name).write_text(written[name], encoding="utf-8")
    return 1 if checking and late else 0


def _same(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text(encoding="utf-8") == text


if __name__ == "__main__":
    sys.exit(main())
