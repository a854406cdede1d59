"""Presidio itself, on blank pipelines: no model is loaded, nothing is fetched."""

from __future__ import annotations

import warnings
from typing import Any

import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    analyzer = pytest.importorskip("presidio_analyzer")
    spacy = pytest.importorskip("spacy")
    from presidio_analyzer.nlp_engine import SpacyNlpEngine
    from presidio_analyzer.predefined_recognizers import CryptoRecognizer, SpacyRecognizer, UsPassportRecognizer

    from ringback.adapters.presidio import KIND, RingbackRecognizer, extend, from_presidio

from ringback.adapters.entities import entity
from ringback.adapters.spacy import from_spacy
from ringback.engine import identifiers, load
from ringback.errors import ConfigError

CARD = "4111 1111 1111 1111"
TEXT = f"my card {CARD}, SSN 078-05-1120, mail dana@example.com"


def pipeline(*people: str) -> Any:
    nlp = spacy.blank("en")
    if people:
        nlp.add_pipe("entity_ruler").add_patterns([{"label": "PERSON", "pattern": one} for one in people])
    return nlp


class Blank(SpacyNlpEngine):  # type: ignore[misc]  # Any where Presidio is not installed
    """A spaCy engine around a pipeline at hand."""

    def __init__(self, nlp: Any) -> None:
        super().__init__(models=[{"lang_code": "en", "model_name": "blank"}])
        self.nlp = {"en": nlp}


def analyzer_engine(*recognizers: Any, people: tuple[str, ...] = ()) -> Any:
    registry = analyzer.RecognizerRegistry(recognizers=list(recognizers), supported_languages=["en"])
    return analyzer.AnalyzerEngine(registry=registry, nlp_engine=Blank(pipeline(*people)), supported_languages=["en"])


@pytest.fixture(scope="module")
def ours() -> RingbackRecognizer:
    return RingbackRecognizer(load("us-bank", region="US", languages=("en",)))


def test_presidio_finds_what_the_engine_finds(ours: RingbackRecognizer) -> None:
    results = analyzer_engine(ours).analyze(text=TEXT, language="en", return_decision_process=True)
    found = sorted((one.entity_type, TEXT[one.start : one.end]) for one in results)
    assert found == [("CREDIT_CARD", CARD), ("EMAIL_ADDRESS", "dana@example.com"), ("US_SSN", "078-05-1120")]
    card = next(one for one in results if one.entity_type == "CREDIT_CARD")
    assert card.recognition_metadata[KIND] == "card.number"
    assert "for checksum" in card.analysis_explanation.textual_explanation
    assert card.score > 0.9


def test_only_what_is_asked_for_is_given(ours: RingbackRecognizer) -> None:
    results = analyzer_engine(ours).analyze(text=TEXT, language="en", entities=["US_SSN"])
    assert [one.entity_type for one in results] == ["US_SSN"]
    one = RingbackRecognizer(ours.engine, supported_entities=["CREDIT_CARD"])
    assert [r.entity_type for r in one.analyze(TEXT, [])] == ["CREDIT_CARD"]


def test_names_of_our_own_where_asked_for(ours: RingbackRecognizer) -> None:
    one = RingbackRecognizer(ours.engine, original=True)
    assert "card.number" in one.get_supported_entities()
    assert {r.entity_type for r in one.analyze(TEXT, [])} == {"card.number", "identity.us.ssn", "contact.email"}


def test_an_engine_is_made_when_the_first_text_comes() -> None:
    one = RingbackRecognizer(policy="no-such-policy")
    assert "CREDIT_CARD" in one.get_supported_entities()
    with pytest.raises(ConfigError):
        one.analyze("hello", [])


def test_every_kind_has_a_name_of_its_own() -> None:
    kinds = [one.kind.name for one in identifiers()]
    assert len({entity(kind) for kind in kinds}) == len(kinds)
    assert entity("identity.us.ssn") == "US_SSN"
    assert entity("credential.pin") == "CREDENTIAL_PIN"


def test_the_engine_takes_recognisers_of_presidio() -> None:
    seen = from_presidio([UsPassportRecognizer(context=None), CryptoRecognizer()], kinds_of={"CRYPTO": "bank.account"})
    engine = extend(load("us-bank", region="US", languages=("en",)), [seen])
    address = "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2"  # the one every description of the format shows
    found = engine.inspect(f"send it to {address} or card {CARD}").findings
    assert [f.kind for f in found if f.kind == "bank.account"] == ["bank.account"]
    assert "card.number" in {f.kind for f in found}


def test_the_engine_takes_a_whole_analyzer() -> None:
    whole = analyzer_engine(SpacyRecognizer(), people=("Dana Whitfield",))
    engine = extend(load("us-bank", region="US", languages=("en",)), [from_presidio(whole)])
    text = f"\ud800 I am Dana Whitfield, card {CARD}"
    assert [f.kind for f in engine.inspect(text).findings] == ["contact.name", "card.number"]
    assert [f.kind for f in engine.inspect("").findings] == []


def test_entities_nobody_maps_are_said() -> None:
    with pytest.raises(ConfigError):
        from_presidio([CryptoRecognizer()])


def test_a_pipeline_of_spacy_itself() -> None:
    engine = extend(load("us-bank", region="US", languages=("en",)), [from_spacy(pipeline("Dana Whitfield"))])
    text = "x " * 60_000 + "this is Dana Whitfield"
    found = engine.inspect(text).findings
    assert [(f.kind, text[f.start : f.end]) for f in found] == [("contact.name", "Dana Whitfield")]
