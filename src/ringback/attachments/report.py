"""The answer of ``inspect`` as data: the same on the command line and over HTTP."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from ringback.attachments.inspection import PictureInspection
from ringback.engine import Engine
from ringback.flow import FRAGMENT


def file_result(engine: Engine, found: PictureInspection) -> dict[str, Any]:
    """What is in a file: ``problem`` is ``""`` for one that was read, ``exposures`` are indexes of ``findings``."""
    shown = [(f, boxes) for f, boxes in zip(found.findings, found.boxes, strict=True) if f.kind != FRAGMENT]
    refused = {id(one.finding) for one in found.exposures}
    rows = [
        {
            "kind": finding.kind,
            "label": engine.policy.label(finding.kind).value,
            "likelihood": round(finding.likelihood, 3),
            "boxes": [{name: round(side, 4) for name, side in asdict(box).items()} for box in boxes],
        }
        for finding, boxes in shown
    ]
    return {
        "media": found.media.value,
        "pages": found.pages,
        "problem": found.problem.value if found.problem else "",
        "findings": rows,
        "exposures": [index for index, (finding, _) in enumerate(shown) if id(finding) in refused],
    }
