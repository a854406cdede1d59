"""The answers of ``inspect`` and ``guard`` as data: the same on the command line and over HTTP."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ringback.engine import Engine, Inspection
from ringback.errors import BadInput
from ringback.flow import FRAGMENT
from ringback.guard import Verdict
from ringback.text import SafeText


def inspect_result(engine: Engine, given: str | Sequence[str] | None, surface: str) -> dict[str, Any]:
    """What is in one text, or in one author's messages. Raises ``BadInput``."""
    if given is None or (not isinstance(given, str) and not given):
        raise BadInput("messages must not be empty")
    if isinstance(given, str):
        found = engine.inspect(given, surface=surface)
        return {**_found(found), "safe_text": str(found.safe_text), "need": _need(found)}
    talk = engine.conversation(surface=surface)
    for message in given:
        found = talk.inspect(message)
    texts: list[SafeText] = talk.safe_texts()
    return {**_found(found), "safe_texts": [str(text) for text in texts], "need": _need(found)}


def _found(found: Inspection) -> dict[str, Any]:
    shown = [finding for finding in found.findings if finding.kind != FRAGMENT]
    refused = {id(one.finding) for one in found.exposures}
    rows = [
        {
            "kind": finding.kind,
            "label": found.label(finding).value,
            "message": finding.message,
            "start": finding.start,
            "end": finding.end,
            "likelihood": round(finding.likelihood, 3),
        }
        for finding in shown
    ]
    return {"findings": rows, "exposures": [i for i, finding in enumerate(shown) if id(finding) in refused]}


def _need(found: Inspection) -> dict[str, str] | None:
    need = found.need
    return {"level": need.level, "topic": need.topic, "surface": need.surface.value} if need else None


def guard_result(verdict: Verdict) -> dict[str, Any]:
    """The guard's answer."""
    return {
        "allowed": verdict.allowed,
        "reasons": [{"code": r.code, "kind": r.kind, "start": r.start, "end": r.end} for r in verdict.reasons],
        "warnings": list(verdict.warnings),
        "text": str(verdict.text) if verdict.text is not None else None,
        "suggestion": verdict.suggestion,
    }
