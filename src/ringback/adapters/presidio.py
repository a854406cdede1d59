"""Presidio and Ringback, either inside the other. Needs ``pip install ringback[presidio]``.

Nothing here loads a language model or asks the network. Presidio's own default set-up does both: give its
``AnalyzerEngine`` a pipeline of yours (``spacy.blank("en")`` is enough for patterns) and a registry.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ringback.adapters.entities import entity, kinds_by_entity
from ringback.adapters.recognisers import Recogniser, Seen, extend
from ringback.adapters.spacy import pieces
from ringback.detect import kinds
from ringback.engine import Engine, identifiers, load
from ringback.errors import ConfigError
from ringback.flow import FRAGMENT, Finding

try:
    from presidio_analyzer import AnalysisExplanation, AnalyzerEngine, EntityRecognizer, RecognizerResult
except ModuleNotFoundError as error:
    raise ModuleNotFoundError("Presidio is missing: pip install ringback[presidio]", name=error.name) from None

__all__ = ["RingbackRecognizer", "extend", "from_presidio"]
KIND = "ringback_kind"
"""Under this key of a result's metadata stands the kind as Ringback names it."""


class RingbackRecognizer(EntityRecognizer):
    """The engine as one of Presidio's recognisers: add it to the registry of an ``AnalyzerEngine``.

    ``engine``: one of yours; else one is loaded for ``policy`` and ``region`` when the first text comes.
    Results bear Presidio's usual names (``CREDIT_CARD``, ``US_SSN``), or ``original`` ones (``card.number``).
    """

    def __init__(
        self,
        engine: Engine | None = None,
        *,
        policy: str = "generic",
        region: str = "US",
        original: bool = False,
        supported_entities: Sequence[str] | None = None,
        supported_language: str = "en",
        name: str = "RingbackRecognizer",
    ) -> None:
        self._engine, self._policy, self._region, self._original = engine, policy, region, original
        known = engine.policy.kinds if engine else [kind.name for kind in kinds(identifiers())]
        names = sorted({self._name(kind) for kind in known if kind != FRAGMENT})
        super().__init__(
            supported_entities=list(names if supported_entities is None else supported_entities),
            supported_language=supported_language,
            name=name,
        )

    def load(self) -> None:
        """Nothing yet: an engine is made when the first text comes."""

    @property
    def engine(self) -> Engine:
        """The engine that looks."""
        if self._engine is None:
            self._engine = load(self._policy, region=self._region)
        return self._engine

    def analyze(self, text: str, entities: Sequence[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """What is in the text, of the entities asked for (all that are supported where none are)."""
        asked = set(entities or self.supported_entities) & set(self.supported_entities)
        found = self.engine.inspect(text).findings
        return [self._result(one) for one in found if self._name(one.kind) in asked]

    def _name(self, kind: str) -> str:
        return kind if self._original else entity(kind)

    def _result(self, finding: Finding) -> RecognizerResult:
        reasons = [f"{reason.sign} {reason.code}" for reason in finding.evidence]
        explanation = AnalysisExplanation(
            recognizer=self.name, original_score=finding.likelihood, textual_explanation="; ".join(reasons)
        )
        about = {
            RecognizerResult.RECOGNIZER_NAME_KEY: self.name,
            RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
            KIND: finding.kind,
        }
        name = self._name(finding.kind)
        return RecognizerResult(name, finding.start, finding.end, finding.likelihood, explanation, about)


def from_presidio(
    source: AnalyzerEngine | Iterable[EntityRecognizer],
    *,
    language: str = "en",
    kinds_of: Mapping[str, str] | None = None,
) -> Recogniser:
    """What Presidio sees, for ``extend``: an ``AnalyzerEngine``, or recognisers that need no language model.

    ``kinds_of`` says which kind an entity is (``{"PERSON": "contact.name"}``); others are not asked for.
    By default every entity that means the same as one of our kinds. Raises ``ConfigError`` where none does.
    """
    every = kinds_of or kinds_by_entity({kind.name: kind for kind in kinds(identifiers())})
    asked = source if isinstance(source, AnalyzerEngine) else tuple(source)
    supported = _supported(asked, language)
    known = {name: kind for name, kind in every.items() if name in supported}
    if not known:
        raise ConfigError("Presidio recognises none of the entities that kinds_of names")

    def presidio(text: str) -> Iterator[Seen]:
        for at, piece in pieces(text):
            for result in _analyze(asked, piece, language, list(known)):
                if result.entity_type in known:
                    yield known[result.entity_type], at + result.start, at + result.end, result.score

    return presidio


def _supported(source: AnalyzerEngine | Sequence[EntityRecognizer], language: str) -> set[str]:
    if isinstance(source, AnalyzerEngine):
        return set(source.get_supported_entities(language))
    return {name for one in source for name in one.get_supported_entities()}


def _analyze(
    source: AnalyzerEngine | Sequence[EntityRecognizer], text: str, language: str, entities: list[str]
) -> Iterator[RecognizerResult]:
    if isinstance(source, AnalyzerEngine):
        yield from source.analyze(text=text, language=language, entities=entities)
        return
    for one in source:
        mine = [name for name in entities if name in one.get_supported_entities()]
        yield from one.analyze(text=text, entities=mine, nlp_artifacts=None) or () if mine else ()
