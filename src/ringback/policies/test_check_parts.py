"""What is checked against what else there is: topics, templates, and the surfaces of connectors."""

from __future__ import annotations

from pathlib import Path

import pytest

from ringback.flow import Surface
from ringback.policies import load_policy, names
from ringback.policies.check import Problem, check
from tests.strategies import KINDS

SERVED = (Surface.PUBLIC, Surface.DIRECT, Surface.VOICE)
TEMPLATES = ("direct.urgent", "direct.freeze", "direct.self_harm", "direct.warn")


def problems(folder: Path, text: str) -> tuple[Problem, ...]:
    path = folder / "mine.toml"
    path.write_text(f'name = "mine"\ntitle = "Mine"\nversion = "1"\nextends = "us-bank"\n{text}', "utf-8")
    return check(load_policy(str(path), KINDS), SERVED, TEMPLATES)


@pytest.mark.parametrize("name", names())
def test_what_is_bundled_has_notes_at_most(name: str) -> None:
    assert all(problem.note for problem in check(load_policy(name, KINDS), SERVED, TEMPLATES))


@pytest.mark.parametrize(
    ("code", "text", "message"),
    [
        (
            "P010",
            '[[lane]]\nname = "flood"\ntopics = ["flood"]\ntemplate = "direct.urgent"\n',
            "the lane flood names the topic flood, and no row says where that is solved",
        ),
        (
            "P010",
            '[[clock]]\nname = "late"\ndoes = "Answer."\nwithin = "2 days"\ntopics = ["flood"]\nclause = "urgent"\n',
            "the clock late names the topic flood",
        ),
        (
            "P011",
            '[bridge]\nwarning = "direct.wran"\n',
            "the warning says direct.wran, a template that some language lacks: customers would hear nothing",
        ),
        (
            "P011",
            '[[lane]]\nname = "fraud"\ntopics = ["fraud"]\ntemplate = "direct.call_now"\n',
            "the lane fraud says direct.call_now",
        ),
        (
            "P012",
            '[[topic]]\nname = "balance"\nlevel = "account"\nsolved = "email"\nclause = "urgent"\nreason = "Ours."\n',
            "balance is solved by e-mail, which no connector or phone system here has",
        ),
    ],
)
def test_a_problem(code: str, text: str, message: str, tmp_path: Path) -> None:
    (found,) = problems(tmp_path, text)
    assert (found.code, found.note) == (code, False)
    assert found.message.startswith(message)


def test_rows_for_what_nobody_connected_are_a_note(tmp_path: Path) -> None:
    row = '[[rule]]\nwhat = "card"\non = "email"\nact = "*"\noutcome = "refuse"\nclause = "pci-4.2.2"\nreason = "No."\n'
    (found,) = problems(tmp_path, row)
    assert (found.code, found.note, found.line) == ("P012", True, 5)
    assert found.message.startswith("rows clear or refuse what passes by e-mail;")
