"""Recorded conversations, as JSON lines of our own or as the shape of a public research set."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ringback.errors import BadInput
from ringback.flow import Surface
from ringback.text import RawText

_TWITTER = "%a %b %d %H:%M:%S %z %Y"


@dataclass(frozen=True, slots=True)
class Turn:
    """One recorded message. ``author`` is ``customer`` or ``brand``; ``who`` tells several customers apart."""

    conversation: str
    author: str
    who: str
    surface: Surface
    at: datetime
    text: RawText


def read(path: Path) -> Iterator[Turn]:
    """The turns of a file, in its order. Raises ``BadInput`` naming the line, never with what stands there."""
    try:
        content = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise BadInput(f"{path.name} is not UTF-8") from None
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}") from None
    if content.lstrip()[:1] == "[":
        yield from _research(content, path.name)
        return
    for number, line in enumerate(content.splitlines(), start=1):
        if line.strip():
            yield _turn(line, f"{path.name} line {number}")


def _turn(line: str, where: str) -> Turn:
    try:
        row = json.loads(line)
        author, surface = row["author"], Surface(row.get("surface", "public"))
        at = datetime.fromisoformat(row["at"]) if row.get("at") else datetime(2020, 1, 1, tzinfo=UTC)
        text, talk = row["text"], str(row["conversation"])
    except (ValueError, KeyError, TypeError, AttributeError):
        raise BadInput(
            f"{where}: give an object with conversation, author (customer or brand), surface, at and text"
        ) from None
    if author not in ("customer", "brand") or not isinstance(text, str):
        raise BadInput(f"{where}: author is customer or brand, and text is a text")
    return Turn(talk, author, talk, surface, _aware(at), RawText(text))


def _research(content: str, name: str) -> Iterator[Turn]:
    """``[{"dialogContent": [{"client" | "agent": …, "datetime", "message"}]}]``."""
    try:
        talks: list[dict[str, Any]] = json.loads(content)
        for number, talk in enumerate(talks):
            for turn in talk["dialogContent"]:
                who = next(key for key in turn if key.startswith(("client", "agent")))
                author = "brand" if who.startswith("agent") else "customer"
                at = _moment(turn.get("datetime", ""))
                yield Turn(str(number), author, f"{number}.{who}", Surface.PUBLIC, at, RawText(turn["message"]))
    except (ValueError, KeyError, TypeError, StopIteration):
        raise BadInput(f"{name} is neither JSON lines nor a list of dialogs") from None


def _moment(written: str) -> datetime:
    for form in (_TWITTER, "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S"):
        try:
            return _aware(datetime.strptime(written, form))  # noqa: DTZ007 - made aware
        except ValueError:
            continue
    return datetime(2020, 1, 1, tzinfo=UTC)


def _aware(at: datetime) -> datetime:
    return at if at.tzinfo else at.replace(tzinfo=UTC)
