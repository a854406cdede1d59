"""What the documentation says is so."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from ringback.channels import channels
from ringback.cli import COMMANDS
from ringback.engine import identifiers
from ringback.languages.bundled import bundled
from ringback.policies import names
from ringback.telephony import drivers
from scripts.reference import FOLDER, pages

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
SETTING = re.compile(r"RINGBACK_[A-Z_]+[A-Z]")
INTERNAL = {"RINGBACK_READY_FD", "RINGBACK_SUPERVISED"}  # between a supervisor and its children


@pytest.fixture(scope="module")
def written() -> dict[str, str]:
    return pages()


def test_the_generated_pages_are_up_to_date(written: dict[str, str]) -> None:
    late = [name for name, text in written.items() if (FOLDER / name).read_text(encoding="utf-8") != text]
    assert not late, "run scripts/docs"


def test_everything_there_is_has_its_place(written: dict[str, str]) -> None:
    assert all(f"## `ringback {name}`" in written["cli.md"] for name in COMMANDS)
    assert all(f"## `{name}`" in written["policies.md"] for name in names())
    assert all(f"| `{one.kind.name}` |" in written["kinds.md"] for one in identifiers())
    parts = [*bundled(), *channels(), *drivers()]
    assert all(f"- `{name}` " in written["parts.md"] for name in parts)


def test_every_argument_says_what_it_means(written: dict[str, str]) -> None:
    assert not re.findall(r"\| `[^|]+`(?: \(needed\))? \|  \|", written["cli.md"])


def test_every_setting_is_described_and_no_other() -> None:
    code = [path for path in (ROOT / "src").rglob("*.py") if not path.name.startswith(("test_", "conftest"))]
    used = {name for path in code for name in SETTING.findall(path.read_text(encoding="utf-8"))} - INTERNAL
    told = set(SETTING.findall((FOLDER / "settings.md").read_text(encoding="utf-8")))
    assert used == told


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_and_files_named_are_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = [link.split("#")[0] for link in re.findall(r"\]\(([^)\s]+)\)", text) if "://" not in link]
    named = re.findall(r"`((?:src|tests|docs|scripts)/[\w./-]+)`", text)
    assert not [link for link in links if not (page.parent / link).exists()]
    assert not [name for name in named if not (ROOT / name).exists()]


def test_the_test_that_holds_each_invariant_is_there() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\d+) .*? \| (.*) \|$", text, re.MULTILINE)
    assert [number for number, _ in rows] == [str(n) for n in range(1, 11)]
    for _, held in rows:
        paths = re.findall(r"`([^`]+)`", held)
        assert paths
        assert all((ROOT / path).exists() or (ROOT / "src" / "ringback" / path).exists() for path in paths)


def test_the_folders_of_the_map_are_those_there_are() -> None:
    rows = re.findall(
        r"^\| ((?:`[a-z ]+`\s?)+) \|", (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    told = {name for row in rows for name in row.replace("`", " ").split()}
    code = ROOT / "src" / "ringback"
    there = {path.stem for path in code.iterdir() if path.suffix == ".py" or list(path.glob("*.py"))}
    there = {name for name in there if name != "__init__" and not name.startswith("test_")}
    assert told == there


@pytest.mark.parametrize("page", ["README.md", "docs/how-to/embed.md"])
def test_python_in_the_page_runs(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / page).read_text(encoding="utf-8"), re.DOTALL)
    assert blocks
    space: dict[str, object] = {}
    for block in blocks:
        exec(compile(block, page, "exec"), space)


@pytest.mark.parametrize("line", [line for line in re.search(  # type: ignore[union-attr]  # it is there
    r"## On the command line\n\n```sh\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL
)[1].splitlines() if "check" not in line])  # fmt: skip
def test_commands_of_the_readme_run(line: str, tmp_path: Path) -> None:
    words = shlex.split(line)
    assert words.pop(0) == "ringback"
    environ = {name: value for name, value in os.environ.items() if not name.startswith("RINGBACK_")}
    ended = subprocess.run(
        [sys.executable, "-m", "ringback.cli", *words],
        capture_output=True,
        timeout=60,
        cwd=tmp_path,
        env=environ,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert ended.stdout


def test_the_readme_is_short() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 150


def test_scripts_named_in_the_readme_can_be_run() -> None:
    for name in set(re.findall(r"\./scripts/\w+", (ROOT / "README.md").read_text(encoding="utf-8"))):
        assert os.access(ROOT / name, os.X_OK)
