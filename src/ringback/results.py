"""The answers of ``inspect`` and ``guard`` as data: the same on the command line and over HTTP."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from ringback.engine import Engine, Inspection
from ringback.errors import BadInput
from ringback.flow import Finding
from ringback.guard import Verdict
from ringback.text import SafeText

MOST = 1000
"""Messages of one author read as one conversation."""


def messages(given: Sequence[str]) -> Sequence[str]:
    """The messages, if they can be read as one conversation. Raises ``BadInput``."""
    if not given:
        raise BadInput("messages must not be empty")
    if len(given) > MOST:
        raise BadInput(f"messages are more than {MOST}; send the last ones")
    return given


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing to inspect: a text, or one author's messages in order.

    ``explain``: say for every finding what spoke for and against it, and what else it might have been.
    """

    engine: Engine
    given: str | Sequence[str] = field(repr=False)
    surface: str = "public"
    explain: bool = False


def inspect_results(asked: Iterable[Asked]) -> list[dict[str, Any]]:
    """The answers, in order. Texts under the same options are inspected together. Raises ``BadInput``."""
    rows = list(asked)
    together: dict[tuple[int, str], list[int]] = {}
    for index, one in enumerate(rows):
        if isinstance(one.given, str):
            together.setdefault((id(one.engine), one.surface), []).append(index)
    found: dict[int, Inspection] = {}
    for (_, surface), indexes in together.items():
        texts = [str(rows[index].given) for index in indexes]
        found.update(zip(indexes, rows[indexes[0]].engine.inspect_many(texts, surface), strict=True))
    return [
        _of_text(found[index], one.explain) if index in found else _of_messages(one) for index, one in enumerate(rows)
    ]


def inspect_result(
    engine: Engine, given: str | Sequence[str], surface: str, *, explain: bool = False
) -> dict[str, Any]:
    """What is in one text, or in one author's messages. Raises ``BadInput``."""
    asked = Asked(engine, given, surface, explain)
    return _of_text(engine.inspect(given, surface), explain) if isinstance(given, str) else _of_messages(asked)


def _of_text(found: Inspection, explain: bool) -> dict[str, Any]:
    return {**_found(found, explain), "safe_text": str(found.safe_text), "need": _need(found)}


def _of_messages(asked: Asked) -> dict[str, Any]:
    talk = asked.engine.conversation(surface=asked.surface)
    for message in messages(asked.given):
        found = talk.inspect(message)
    texts: list[SafeText] = talk.safe_texts()
    return {**_found(found, asked.explain), "safe_texts": [str(text) for text in texts], "need": _need(found)}


def _found(found: Inspection, explain: bool) -> dict[str, Any]:
    shown = found.findings
    refused = {id(one.finding) for one in found.exposures}
    return {
        "findings": [_finding(found, finding, explain) for finding in shown],
        "exposures": [i for i, finding in enumerate(shown) if id(finding) in refused],
    }


def _finding(found: Inspection, finding: Finding, explain: bool) -> dict[str, Any]:
    row: dict[str, Any] = {
        "kind": finding.kind,
        "label": found.label(finding).value,
        "message": finding.message,
        "start": finding.start,
        "end": finding.end,
        "likelihood": round(finding.likelihood, 3),
    }
    if explain:
        row["evidence"] = [{"sign": e.sign, "code": e.code, "weight": round(e.weight, 2)} for e in finding.evidence]
        row["alternatives"] = list(finding.alternatives)
    return row


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
