"""Words stand out from their ground in both themes: WCAG 2.2, 1.4.3 (4.5 to 1) and 1.4.11 (3 to 1)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

_CSS = (Path(__file__).parent / "static/web/tokens.css").read_text("utf-8")
COLOURS = {
    name: (light, dark)
    for name, light, dark in re.findall(r"--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)", _CSS)
}
SURFACES = ("public", "direct", "form", "voice")
# What carries words, and what it stands on.
WORDS = [
    *((ink, ground) for ink in ("ink", "muted") for ground in ("paper", "ground", "sunk", "accent-bg")),
    *(("ink", f"{surface}-bg") for surface in SURFACES),
    *((surface, f"{surface}-bg") for surface in SURFACES),
    *((surface, ground) for surface in SURFACES for ground in ("paper", "ground")),
    *(("accent", ground) for ground in ("paper", "ground", "accent-bg")),
    ("accent-ink", "accent"),
    ("paper", "voice"),
    ("paper", "public"),
    ("paper", "ink"),
]
# The edges of controls, and what says where the focus is.
EDGES = [(edge, ground) for edge in ("edge", "accent") for ground in ("paper", "ground")]


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_measure_is_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), WORDS)
def test_words_can_be_read(ink: str, ground: str, theme: int) -> None:
    assert contrast(COLOURS[ink][theme], COLOURS[ground][theme]) >= 4.5


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_controls_can_be_seen(edge: str, ground: str, theme: int) -> None:
    assert contrast(COLOURS[edge][theme], COLOURS[ground][theme]) >= 3


def test_no_colour_stands_anywhere_else() -> None:
    for path in (Path(__file__).parent / "static/web").glob("*.css"):
        if path.name != "tokens.css":
            assert not re.findall(r"#[0-9a-fA-F]{3,8}\b(?![^{]*\{)", path.read_text("utf-8")), path.name
