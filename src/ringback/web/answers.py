"""Answers that are no page: a word at the foot of the screen, a dialog that closes, a case to look at again."""

from __future__ import annotations

import json
from typing import Any

from django.http import HttpResponse


def done(said: str = "", *, case: int | None = None, close: bool = True) -> HttpResponse:
    """It was done: say so, close the dialog, and show the case as it is now."""
    events: dict[str, Any] = {}
    if said:
        events["toast"] = {"text": said}
    if close:
        events["dialog-close"] = True
    # What was being filled in is done with.
    events["form-done"] = True
    events["look-again"] = case or "*"
    return _with(events)


def refused(error: Exception | str) -> HttpResponse:
    """It was not done, and why; whatever is open stays open."""
    return _with({"toast": {"text": sentence(str(error)), "tone": "bad"}})


def sentence(words: str) -> str:
    """As a sentence: a capital first, a full stop last."""
    shown = words[:1].upper() + words[1:]
    return shown if shown.endswith((".", "!", "?")) else f"{shown}."


def _with(events: dict[str, Any]) -> HttpResponse:
    answer = HttpResponse(status=204)
    answer["HX-Trigger"] = json.dumps(events)
    return answer
