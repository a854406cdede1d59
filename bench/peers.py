"""Other tools, set up as their documentation has it, behind one call. They are in requirements/bench.txt.

Presidio 2.2: ``AnalyzerEngine`` with the 17 recognisers its default registry has for English once the
one for named entities is out, over a blank spaCy pipeline (a tokenizer, no model). Its e-mail recogniser
asks tldextract, which is told to use the list it ships and no network. For accuracy the pipeline gets
lemmas (lower-cased words) as context words need them, and the ``threshold`` is Presidio's default, 0;
for speed it does without both, which is faster. scrubadub 2.0: the seven detectors it loads by itself.
DataFog 4.9: its regex annotator.
"""

from __future__ import annotations

import importlib.util
import os
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

Span = tuple[str, int, int]
"""Kind as we call it, start, end."""

KINDS = {
    "CREDIT_CARD": "card.number",
    "IBAN_CODE": "bank.iban",
    "US_SSN": "identity.us.ssn",
    "PHONE_NUMBER": "contact.phone",
    "EMAIL_ADDRESS": "contact.email",
    "IP_ADDRESS": "network.ip",
    "US_DRIVER_LICENSE": "identity.driving_licence",
    "credit_card": "card.number",
    "phone": "contact.phone",
    "email": "contact.email",
    "social_security_number": "identity.us.ssn",
    "EMAIL": "contact.email",
    "PHONE": "contact.phone",
    "SSN": "identity.us.ssn",
    "DE_IBAN": "bank.iban",
}


@dataclass(frozen=True, slots=True)
class Peer:
    """A tool. ``run(text)`` is its own call; ``spans(text)`` its findings under our names."""

    name: str
    run: Callable[[str], Any]
    spans: Callable[[str], list[Span]]


def installed() -> list[str]:
    """The names of the tools that are here."""
    return [name for name in _MAKERS if importlib.util.find_spec(_MODULES[name]) is not None]


def peers(*, lemmas: bool = True) -> Iterator[Peer]:
    """Every tool that is installed. ``lemmas``: Presidio set up for accuracy, not for speed."""
    os.environ.setdefault("DATAFOG_NO_TELEMETRY", "1")
    for name in installed():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield _MAKERS[name](lemmas)


def _presidio(lemmas: bool) -> Peer:
    import spacy
    import tldextract
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import SpacyNlpEngine
    from spacy.language import Language

    offline: Any = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
    tldextract.extract = offline
    pipeline: Any = spacy.blank("en")
    if lemmas:

        @Language.component("lower_lemmas")
        def lower(doc: Any) -> Any:
            for token in doc:
                token.lemma_ = token.lower_
            return doc

        pipeline.add_pipe("lower_lemmas")

    class Blank(SpacyNlpEngine):
        def __init__(self) -> None:
            super().__init__(models=[{"lang_code": "en", "model_name": "blank"}])
            self.nlp: Any = {"en": pipeline}

        def load(self) -> None:
            """Nothing to load."""

    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"])
    registry.remove_recognizer("SpacyRecognizer")
    analyzer = AnalyzerEngine(registry=registry, nlp_engine=Blank(), supported_languages=["en"])
    name = f"Presidio ({len(list(registry.recognizers))} recognisers)"

    def run(text: str) -> Any:
        return analyzer.analyze(text, language="en")

    return Peer(name, run, lambda text: [_named(r.entity_type, r.start, r.end) for r in run(text)])


def _scrubadub(_: bool) -> Peer:
    import scrubadub

    scrubber = scrubadub.Scrubber()

    def run(text: str) -> Any:
        return list(scrubber.iter_filth(text))

    def spans(text: str) -> list[Span]:
        return [_named(f.type if f.type != "unknown" else f.detector_name, f.beg, f.end) for f in run(text)]

    return Peer("scrubadub", run, spans)


def _datafog(_: bool) -> Peer:
    from datafog.processing.text_processing.regex_annotator import RegexAnnotator

    annotator = RegexAnnotator()

    def run(text: str) -> Any:
        return annotator.annotate_with_spans(text)[1].spans

    return Peer("DataFog", run, lambda text: [_named(s.label, s.start, s.end) for s in run(text)])


def _named(label: str, start: int, end: int) -> Span:
    return KINDS.get(label, label), start, end


_MODULES = {"presidio": "presidio_analyzer", "scrubadub": "scrubadub", "datafog": "datafog"}
_MAKERS: dict[str, Callable[[bool], Peer]] = {
    "presidio": _presidio,
    "scrubadub": _scrubadub,
    "datafog": _datafog,
}
