"""A brand's own file over every bundled pack: refused, or no looser where a clause binds; no way for a secret."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import product

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from ringback.errors import PolicyError
from ringback.flow import (
    BUILTIN,
    CONDITIONS,
    PASSING,
    PLACES,
    Act,
    Keep,
    Kind,
    Label,
    Layer,
    Outcome,
    Policy,
    Surface,
    cell,
    compose,
    decide,
    no_looser,
    read_layer,
)
from ringback.policies import clauses, layers, names
from tests.strategies import KINDS, KNOWN
from tests.strategies import facts as some_facts

EVERY: tuple[Kind, ...] = (*KINDS, *BUILTIN)
WHAT = (*KNOWN, *Label)
ROLES = ("agent", "supervisor", "compliance")
DEAR = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])  # 3,000 were tried once


@cache
def files(pack: str) -> tuple[Layer, ...]:
    return layers(pack)


@cache
def base(pack: str) -> Policy:
    return compose(files(pack), EVERY, clauses())


@cache
def bound(pack: str) -> tuple[tuple[str, Surface | None, Act], ...]:
    """The cells of a pack that a binding clause decides."""
    policy = base(pack)
    return tuple(
        (what, surface, act)
        for what, (surface, act) in product(WHAT, PLACES)
        if policy.clauses[cell(policy, what, surface, act).clause].binding
    )


def listed(key: str, values: list[str]) -> str:
    quoted = ", ".join(f'"{value}"' for value in values)
    return f"{key} = [{quoted}]\n"


def some(values: tuple[str, ...] | type[Surface], most: int = 3) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from([str(value) for value in values]), min_size=1, max_size=most, unique=True)


@st.composite
def rows(draw: st.DrawFn) -> str:
    """One row, a quarter of them about secrets or cards, mostly one that clears something."""
    table = draw(st.sampled_from(("rule", "rule", "rule", "keep", "show")))
    hot = ("secret", "card", "credential.pin", "card.security_code", "card.number")
    text = f"[[{table}]]\n" + listed("what", draw(some(WHAT) | some(hot, 2)))
    if table == "rule":
        text += listed("on", draw(st.just(["*"]) | some(Surface)))
        text += listed("act", draw(st.just(["*"]) | some(PASSING)))
        if draw(st.booleans()):
            text += 'outcome = "allow"\n'
        else:
            text += draw(
                st.just('outcome = "refuse"\n') | some(tuple(CONDITIONS)).map(lambda found: listed("needs", found))
            )
    elif table == "keep":
        how = draw(st.sampled_from(Keep))
        text += f'how = "{how}"\n' + ('for = "365d"\n' if how is Keep.SEAL else "")
    else:
        text += listed("to", draw(some(ROLES)))
    return f'{text}clause = "{draw(st.sampled_from(sorted(clauses())))}"\nreason = "Ours."\n'


@st.composite
def brand_files(draw: st.DrawFn) -> tuple[str, str]:
    """A bundled pack, and the text of a brand's own file over it."""
    pack = draw(st.sampled_from(names()))
    raised: Mapping[str, Label] = draw(
        st.dictionaries(st.sampled_from(KNOWN), st.sampled_from((*Label, Label.SECRET, Label.SECRET)), max_size=2)
    )
    text = f'name = "own"\ntitle = "Own"\nversion = "1"\nextends = "{pack}"\n[labels]\n'
    text += "".join(f'"{kind}" = "{label}"\n' for kind, label in raised.items())
    return pack, text + "".join(draw(st.lists(rows(), min_size=1, max_size=4)))


def own(pack: str, text: str) -> Policy | None:
    """The policy, or ``None`` where it is refused with the line that is wrong."""
    try:
        return compose((*files(pack), read_layer(text, "own.toml")), EVERY, clauses())
    except PolicyError as error:
        where = error.file, 1 <= error.line <= text.count("\n")
    assert where == ("own.toml", True)
    return None


@DEAR
@given(brand_files(), some_facts)
def test_no_brands_file_loosens_what_a_binding_clause_decided(given: tuple[str, str], known: frozenset[str]) -> None:
    pack, text = given
    policy = own(pack, text)
    event("refused" if policy is None else "loaded")
    if policy is None:
        return
    for what, surface, act in bound(pack):
        new, old = cell(policy, what, surface, act), cell(base(pack), what, surface, act)
        assert no_looser(new, old), (what, surface, act)
        now, before = (decide(one, what, surface, act).given(known) for one in (policy, base(pack)))
        assert before.allowed or not now.allowed or act is Act.KEEP


@DEAR
@given(brand_files(), some_facts)
def test_no_brands_file_lets_a_secret_pass_where_a_person_reads_or_hears_it(
    given: tuple[str, str], known: frozenset[str]
) -> None:
    policy = own(*given)
    if policy is None:
        return
    secrets = [what for what in WHAT if policy.label(what) is Label.SECRET]
    assert {"secret", "credential.pin", "card.security_code"} <= set(secrets)
    for what, surface, act in product(secrets, Surface, PASSING):
        if surface is not Surface.KEYPAD:
            assert not decide(policy, what, surface, act).given({*known, *CONDITIONS}).allowed, (what, surface, act)
    for what in secrets:
        assert decide(policy, what, None, Act.KEEP).keep is Keep.SHRED
        assert decide(policy, what, None, Act.SHOW).outcome is Outcome.REFUSE


@pytest.mark.parametrize("pack", names())
def test_every_bundled_pack_is_total_and_binds_something(pack: str) -> None:
    policy = base(pack)
    for what, (surface, act) in product((*WHAT, "nobody.knows"), PLACES):
        assert (policy.label(what).value, surface, act) in policy.cells, "left to the default"
        answer = decide(policy, what, surface, act)
        assert answer.clause in policy.clauses
        assert answer.reason
        assert answer.given(()).outcome is not Outcome.NEEDS
    assert {what for what, _, _ in bound(pack)} >= {"secret", "card"}


def test_a_file_that_only_tightens_is_taken_and_one_that_loosens_is_not() -> None:
    """Both ways happen, so that the properties above are about something."""
    head = 'name = "own"\ntitle = "Own"\nversion = "1"\nextends = "{}"\n'
    row = '[[rule]]\nwhat = "{}"\non = "direct"\nact = "receive"\noutcome = "{}"\nclause = "phone-only"\nreason = "x"\n'
    for pack in names():
        assert own(pack, head.format(pack) + row.format("contact.phone", "refuse")), pack
        assert own(pack, head.format(pack) + row.format("credential.pin", "allow")) is None, pack
