"""Policy files with anything in them: a policy, or one clear error; and never one that allows more."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from hypothesis import given, settings
from hypothesis import strategies as st

import ringback.policies
from ringback.errors import PolicyError
from ringback.flow import (
    CONDITIONS,
    PASSING,
    PLACES,
    Act,
    Label,
    Layer,
    Surface,
    compose,
    decide,
    no_looser,
    read_clauses,
    read_layer,
)
from ringback.flow.policy import Policy, cell
from ringback.policies import clauses, load_policy
from tests.strategies import KINDS, KNOWN

T = TypeVar("T")
FOLDER = Path(ringback.policies.__file__).parent
TEXTS = {path.stem: path.read_text("utf-8") for path in FOLDER.glob("*.toml")}
GENERIC = read_layer(TEXTS["generic"], "generic.toml")
BASE = load_policy("generic", KINDS)
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-2, 3)
    | st.floats(allow_nan=False)
    | st.sampled_from(
        (*KNOWN, *Label, *Surface, *Act, *CONDITIONS, "*", "72h", "08:00", "seal", "allow", "both", "US", "")
    )
    | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=4,
)
KEYS = {
    "rule": ("what", "on", "act", "outcome", "needs", "clause", "reason"),
    "keep": ("what", "how", "for", "tail", "clause", "reason"),
    "show": ("what", "to", "clause", "reason"),
    "lane": ("name", "kinds", "topics", "template", "call", "clause"),
    "topic": ("name", "level", "solved", "says", "writing", "clause", "reason"),
    "clock": ("name", "does", "within", "topics", "levels", "kinds", "events", "whose", "unknown", "count", "clause"),
    "containment": ("automatic", "target", "bound", "quarantine", "clause"),
    "bridge": ("offer", "consent", "warning", "clause"),
    "calling": ("legal_from", "legal_to", "attempts", "regions_default", "business", "voicemail", "clause"),
    "labels": tuple(KNOWN),
}


@st.composite
def tables(draw: st.DrawFn) -> dict[str, Any]:
    """The data of a policy file: the right keys, anything under them, now and then a wrong shape."""
    data: dict[str, Any] = {"name": "mine", "title": "Mine", "version": "1"}
    for name, keys in KEYS.items():
        row = st.dictionaries(st.sampled_from(keys), values, max_size=len(keys))
        shape = row if name in ("containment", "bridge", "calling", "labels") else st.lists(row, max_size=2)
        if draw(st.booleans()):
            data[name] = draw(shape | values if draw(st.integers(0, 9)) == 0 else shape)
    return data | draw(
        st.dictionaries(st.sampled_from(("checklist", "relationship", "version", "also", "topics")), values, max_size=2)
    )


@settings(max_examples=50)
@given(tables())
def test_any_data_is_a_policy_or_one_clear_error(data: dict[str, Any]) -> None:
    made = attempt(lambda: compose([Layer("mine.toml", "", data)], KINDS, clauses()))
    if isinstance(made, PolicyError):
        assert (made.file, made.line >= 1, bool(made.key), "\n" in str(made)) == ("mine.toml", True, True, False)
    else:
        _answers(made)


@settings(max_examples=50)
@given(st.sampled_from(sorted(TEXTS)), st.data())
def test_a_bundled_file_with_lines_lost_doubled_or_swapped(name: str, data: st.DataObject) -> None:
    lines = TEXTS[name].split("\n")
    for _ in range(data.draw(st.integers(1, 3))):
        at, other = (data.draw(st.integers(0, len(lines) - 1)) for _ in range(2))
        change = data.draw(st.sampled_from(("lose", "double", "swap", "word")))
        if change == "lose":
            lines[at] = ""
        elif change == "double":
            lines.insert(at, lines[other])
        elif change == "swap":
            lines[at], lines[other] = lines[other], lines[at]
        else:
            lines[at] = re.sub(
                r'"[^"]*"', data.draw(st.sampled_from(('"x"', '""', "3", "[]", "true"))), lines[at], count=1
            )
    text = "\n".join(lines)
    if name == "clauses":
        made: object = attempt(lambda: read_clauses(text, "mine.toml"))
    else:
        made = layer = attempt(lambda: read_layer(text, "mine.toml"))
        if isinstance(layer, Layer):
            layers = [GENERIC, layer] if layer.extends else [layer]
            made = attempt(lambda: compose(layers, KINDS, clauses()))
    if isinstance(made, PolicyError):
        assert made.file == "mine.toml"
        assert 1 <= made.line <= len(lines)
        assert "\n" not in str(made)
    elif isinstance(made, Policy):
        _answers(made)


@given(st.text(max_size=60))
def test_any_text_is_a_policy_or_one_clear_error(text: str) -> None:
    readers: tuple[Callable[[str, str], object], ...] = (read_layer, read_clauses)
    for read in readers:
        made = attempt(partial(read, text, "mine.toml"))
        if isinstance(made, PolicyError):
            assert made.file == "mine.toml"
            assert 1 <= made.line <= text.count("\n") + 1


rows = st.fixed_dictionaries(
    {
        "what": st.sampled_from((*KNOWN, *Label)),
        "on": st.just("*") | st.lists(st.sampled_from([s.value for s in Surface]), min_size=1, max_size=3, unique=True),
        "act": st.just("*")
        | st.lists(st.sampled_from([a.value for a in PASSING]), min_size=1, max_size=3, unique=True),
        "clause": st.sampled_from(("phone-only", "pci-3.3.1", "glba-502")),
        "reason": st.just("Because."),
    }
)
says = st.sampled_from(
    ({"outcome": "allow"}, {"outcome": "refuse"}, {"needs": ["consent"]}, {"needs": ["verified_caller"]})
)
raises = st.dictionaries(st.sampled_from(KNOWN), st.sampled_from(list(Label)), max_size=2)


@settings(max_examples=50)
@given(st.lists(st.tuples(rows, says), max_size=4), raises)
def test_no_file_loosens_what_a_clause_of_the_one_below_binds(
    extra: list[tuple[dict[str, Any], Any]], raised: Any
) -> None:
    data = {"name": "mine", "title": "Mine", "version": "1", "extends": "generic", "labels": raised}
    data["rule"] = [row | said for row, said in extra]
    policy = attempt(lambda: compose([GENERIC, Layer("mine.toml", "", data)], KINDS, clauses()))
    if isinstance(policy, PolicyError):
        return
    for kind in KNOWN:
        for surface, act in PLACES:
            below = cell(BASE, kind, surface, act)
            if clauses()[below.clause].binding:
                assert no_looser(cell(policy, kind, surface, act), below)


def attempt(make: Callable[[], T]) -> T | PolicyError:
    """What comes of it. Any other error than a ``PolicyError`` fails the test."""
    try:
        return make()
    except PolicyError as error:
        return error


def _answers(policy: Policy) -> None:
    for kind in (*KNOWN, "nobody.knows"):
        for surface, act in PLACES:
            decision = decide(policy, kind, surface, act)
            if policy.label(kind) is Label.SECRET and (surface is None or surface.human):
                assert not decision.given(CONDITIONS).allowed
