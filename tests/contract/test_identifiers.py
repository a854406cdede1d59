"""What every identifier must keep, whatever is there: found by discovery."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
import sys
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ringback.detect import Candidate, Identifier, Matcher, compile_matcher, discover, kinds
from ringback.detect.compiled import Ready
from ringback.detect.fold import folded
from ringback.languages.bundled import heard

IDENTIFIERS = discover()
EACH = pytest.mark.parametrize("identifier", IDENTIFIERS, ids=lambda one: one.kind.name)
EXAMPLES = [(one.kind.name, text) for one in IDENTIFIERS for text in one.examples]
COUNTER = [(one.kind.name, text) for one in IDENTIFIERS for text in one.counter_examples]
FOREIGN = re.compile(r"\(\?[=!<]|\\[1-9]|\(\?P=|\(\?>|[*+?}]\+")
PROMISED = {
    "card.number", "card.security_code", "card.expiry", "credential.pin", "credential.password", "credential.otp",
    "bank.iban", "bank.account", "bank.routing", "identity.us.ssn", "identity.date_of_birth", "contact.phone",
    "contact.email", "contact.address", "health.record_number", "health.condition", "health.medication",
    "reference.case", "card.track", "credential.security_answer", "credential.secret_key", "bank.balance",
    "identity.passport", "identity.driving_licence", "health.insurance_id", "health.appointment", "contact.name",
    "location.coordinates", "network.ip", "network.mac",
    "identity.us.itin", "identity.gb.nino", "identity.gb.nhs", "identity.ca.sin", "identity.au.tfn",
    "identity.in.aadhaar", "identity.in.pan", "identity.br.cpf", "identity.es.dni", "identity.it.codice_fiscale",
    "identity.fr.nir", "identity.de.steuer_id", "identity.nl.bsn", "identity.pl.pesel", "identity.za.id",
    "identity.mx.curp", "identity.sg.nric", "identity.ph.sss", "identity.tr.kimlik", "identity.se.personnummer",
}  # fmt: skip


@cache
def matcher() -> Matcher:
    return compile_matcher(IDENTIFIERS, heard().values(), region="US")


def test_every_kind_promised_is_there_once() -> None:
    names = [kind.name for kind in kinds(IDENTIFIERS)]
    assert set(names) >= PROMISED
    assert len(names) == len(set(names))
    assert sum(name.count(".") == 2 and name.startswith("identity.") for name in names) >= 40


@pytest.mark.parametrize(("kind", "text"), EXAMPLES)
def test_an_example_is_found(kind: str, text: str) -> None:
    assert kind in {finding.kind for finding in matcher().find(text)}


@pytest.mark.parametrize(("kind", "text"), COUNTER)
def test_a_counter_example_is_not(kind: str, text: str) -> None:
    assert kind not in {finding.kind for finding in matcher().find(text)}


@EACH
def test_it_says_what_it_is(identifier: Identifier) -> None:
    assert identifier.sources
    assert len(identifier.examples) >= 3
    assert len(identifier.counter_examples) >= 3
    assert identifier.kind.noun == identifier.kind.noun.strip()
    assert identifier.patterns or identifier.numbers
    assert identifier.tail in (0, 4)


def _modules() -> list[str]:
    package = importlib.import_module("ringback.detect.identifiers")
    names = (module.name for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."))
    return [name for name in names if ".test_" not in name and not name.endswith(".identity")]


def test_every_module_has_an_identifier() -> None:
    assert len(_modules()) == len(IDENTIFIERS)


@pytest.mark.parametrize("module", _modules(), ids=lambda name: name.rpartition(".")[2])
def test_its_module_imports_no_other_identifier(module: str) -> None:
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    names = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    names += [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    assert not [name for name in names if name.startswith("ringback.detect.identifiers")]
    foreign = ("os", "pathlib", "time", "random", "logging", "django", "stdnum")
    assert not [name for name in names if name.split(".")[0] in foreign]


@EACH
def test_its_patterns_keep_the_dialect(identifier: Identifier) -> None:
    for pattern in identifier.patterns:
        for regex in (pattern.regex, pattern.trigger, pattern.needs):
            assert not FOREIGN.search(re.sub(r"\[(?:\\.|[^\]\\])+\]", "[x]", regex))  # inside a class signs are signs


@EACH
@given(value=st.text(alphabet="0123456789abcxyz@.- ", min_size=1, max_size=40), text=st.text(max_size=40))
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_its_validator_judges_anything(identifier: Identifier, value: str, text: str) -> None:
    lengths = [n for number in identifier.numbers for n in (number.least, number.most)] or [8]
    for length in lengths:
        digits = (re.sub(r"[^0-9]", "", value) * 20 or "7" * 20)[:length].ljust(length, "3")
        candidate = Candidate(
            digits if identifier.numbers else value, digits, text, text, (length,), written=value, region="US"
        )
        if identifier.numbers:
            assert all(evidence.weight > 0 for evidence in identifier.validate(candidate))
    for pattern in identifier.patterns if "{" not in value else ():
        plain = "{" not in re.sub(r"\{[0-9,]+\}", "", pattern.regex)
        match = re.search(pattern.regex, value + text) if plain else None
        if match:
            found = Candidate(match[0], re.sub(r"[^0-9]", "", match[0]), text, text, written=match[0], region="GB")
            assert all(evidence.weight > 0 for evidence in identifier.validate(found))


CLUES = matcher()._clues
WORTH = [
    (ready, needed) for rows in CLUES._patterns.values() for ready, needed in rows if len(ready.regex.pattern) < 6000
]


@pytest.mark.parametrize(("one", "needed"), WORTH, ids=lambda one: one.rule.kind if isinstance(one, Ready) else "")
def test_its_clues_are_implied_by_its_patterns(one: Ready, needed: frozenset[int]) -> None:
    """Whatever the pattern matches passes the trigger, has enough digits and every clue the gate waits for."""
    announced = {CLUES._kind(one.rule.kind, digits=one.pattern.digits > 0)} if one.announced else set()

    @given(st.from_regex(one.regex, fullmatch=True))
    @settings(max_examples=15, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    def check(text: str) -> None:
        text = folded(text)
        if not one.regex.match(text):
            return
        assert one.trigger is None or one.trigger.match(text)
        assert sum(c in "0123456789" for c in text) >= one.pattern.digits
        known = matcher()._gate.clues(text)
        assert needed - announced <= known

    check()


@cache
def _everywhere() -> Matcher:
    return compile_matcher(IDENTIFIERS, [heard()["en"]], region="")


@EACH
def test_it_works_without_a_region_and_with_one_language(identifier: Identifier) -> None:
    text = identifier.examples[0]
    assert identifier.kind.name in {finding.kind for finding in _everywhere().find(text)}
