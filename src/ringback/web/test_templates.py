"""What templates must not hold: the security policy allows none of it, and htmx would ignore it or worse."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.template.loader import get_template

HERE = Path(__file__).parent
TEMPLATES = sorted((HERE / "templates").rglob("*.html"))
SCRIPTS = sorted((HERE / "static/web").glob("*.js"))
FORBIDDEN = {
    "hx-on": r"hx-on",
    "a script in an attribute": r"""(?i)["'\s](js|javascript):""",
    "a filter of a trigger, which the security policy makes htmx ignore": r'hx-trigger="[^"]*\[',
    "an inline style": r"\sstyle\s*=|<style",
    "an inline handler": r"\son[a-z]+=",
    "an inline script": r"<script(?![^>]*\ssrc=)[^>]*>",
    "something from elsewhere": r"""(?:src|href)=["'](?:https?:)?//""",
    "unescaped text": r"\|safe\b|autoescape off|mark_safe",
}


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_clean(path: Path) -> None:
    text = path.read_text("utf-8")
    for what, pattern in FORBIDDEN.items():
        assert not re.search(pattern, text), what


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_it_compiles(path: Path) -> None:
    get_template(str(path.relative_to(HERE / "templates")))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_scripts_write_no_markup_and_keep_no_text(path: Path) -> None:
    text = path.read_text("utf-8")
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", text)
    kept = set(re.findall(r"\bkeep\(\"(\w+)\"", text))
    assert kept <= {"theme", "keys"}


def test_tags_mark_nothing_safe() -> None:
    text = (HERE / "templatetags/desk.py").read_text("utf-8")
    assert "mark_safe" not in text
    # The one safe string made by hand is the empty one.
    assert set(re.findall(r"SafeString\(([^)]*)\)", text)) <= {'""'}
