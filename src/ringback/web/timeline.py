"""A conversation as one reads it: messages, what was reached, what failed, what is still to be sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.utils import timezone

from ringback.attachments import Media
from ringback.cases import Step
from ringback.desk.pictures import State, why
from ringback.flow import Kind, Surface
from ringback.store.models import Effect, Message
from ringback.store.queries.case import Talk
from ringback.store.queries.inbox import RUNNING
from ringback.text import SafeText, Token
from ringback.web import words
from ringback.web.answers import sentence
from ringback.web.places import Seen, seen


@dataclass(frozen=True)
class Piece:
    """A stretch of a safe text: words, or a token. ``at`` is its first code point."""

    text: str
    at: int
    number: int = -1
    token: Token | None = None
    noun: str = ""

    @property
    def shown(self) -> str:
        """A token without its brackets: its frame stands for them."""
        return self.text[1:-1] if self.token and self.text[:1] == "[" else self.text

    @property
    def fate(self) -> str:
        """What became of it, in a few words."""
        return words.FATE_SHORT.get(self.token.fate, "taken out") if self.token else ""


@dataclass(frozen=True)
class Picture:
    """What hangs on a message: ``waiting``, ``shown`` (blurred), ``told`` (a PDF: what is in it) or ``unread``."""

    number: int
    state: str
    said: str


@dataclass(frozen=True)
class Entry:
    """One entry: ``message``, ``waiting`` (ours, not sent yet), ``proposed``, ``note`` or ``day``."""

    sort: str
    at: datetime
    place: Seen | None = None
    pieces: tuple[Piece, ...] = ()
    pk: int = 0
    ours: bool = False
    by: str = ""
    visibility: str = "visible"
    edited: bool = False
    exposed: bool = False
    said: str = ""
    tone: str = ""
    proposal: bool = False
    order: tuple[int, int] = field(default=(0, 0))
    pictures: tuple[Picture, ...] = ()
    exposure: int = 0

    @property
    def gone(self) -> bool:
        """Whether nobody sees it any more."""
        return self.visibility == "gone"

    @property
    def selectable(self) -> bool:
        """Whether something missed can be pointed at: what a customer wrote."""
        return self.sort == "message" and not self.ours


def pieces(text: SafeText | None, kinds: dict[str, Kind] | None = None) -> tuple[Piece, ...]:
    """The text cut at its tokens, each stretch with its place and its number among the tokens."""
    made: list[Piece] = []
    at = number = 0
    for shown, token in text.segments() if text is not None else ():
        noun = ""
        if token is not None:
            known = (kinds or {}).get(token.kind)
            noun = known.noun if known else shown.strip("[]")
        made.append(Piece(shown, at, number if token else -1, token, noun))
        at += len(shown)
        number += token is not None
    return tuple(made)


def timeline(talk: Talk, kinds: dict[str, Kind]) -> list[Entry]:
    """Everything in the order it happened, with a line where a new day begins."""
    network = talk.case.conversation.page.network
    entries = [_message(row, talk, network, kinds) for row in talk.messages]
    entries += _reached(talk)
    entries += [entry for effect in talk.effects if (entry := _effect(effect, network, kinds))]
    entries.sort(key=lambda entry: (entry.at, entry.order))
    return list(_with_days(entries))


def _message(row: Message, talk: Talk, network: str, kinds: dict[str, Kind]) -> Entry:
    exposure = talk.exposure(row.item)
    return Entry(
        "message", row.at, seen(network, row.surface), pieces(row.text, kinds), row.pk, row.ours, row.by,
        row.visibility, edited=row.item in talk.edited and row.text is not None,
        exposed=bool(exposure and exposure.state in RUNNING), order=(0, row.pk),
        pictures=() if row.ours else pictures(row, kinds),
    )  # fmt: skip


def pictures(row: Message, kinds: dict[str, Kind]) -> tuple[Picture, ...]:
    """What hangs on a message, and what may be said of it."""
    return tuple(_picture(number, one, kinds) for number, one in enumerate(row.attached))


def _picture(number: int, row: dict[str, Any], kinds: dict[str, Kind]) -> Picture:
    if row["state"] == State.WAITING:
        return Picture(number, "waiting", "A picture or file is being checked. Nobody is shown it until then.")
    if row["state"] == State.UNREAD:
        return Picture(number, "unread", f"A file stays hidden. {why(row.get('problem', ''))}")
    found = dict.fromkeys(kinds[one["kind"]].noun for one in row["findings"] if one["kind"] in kinds)
    names = ", ".join(found)
    if row["media"] == Media.PDF:
        pages = f"{row['pages']} page{'' if row['pages'] == 1 else 's'}"
        return Picture(number, "told", f"A PDF of {pages}, not shown here. In it: {names or 'nothing private found'}.")
    return Picture(
        number, "shown", f"Blurred in this picture: {names}." if names else "Nothing private was found in it."
    )


def _reached(talk: Talk) -> Iterator[Entry]:
    """A note for every exposure, beside the message it was found in."""
    messages = {row.item: row for row in talk.messages if not row.ours}
    for exposure in talk.exposures:
        message = messages.get(exposure.item)
        said = words.reached(exposure, message.at if message else None)
        running = exposure.state in RUNNING
        tone = "bad" if running else "" if exposure.state == Step.CLEARED else "good"
        at = exposure.contained or exposure.found
        if message and (running or exposure.surface != Surface.PUBLIC):
            at = message.at
        yield Entry("note", at, said=said, tone=tone, order=(1, exposure.pk), exposure=exposure.pk)


def _effect(effect: Effect, network: str, kinds: dict[str, Kind]) -> Entry | None:
    """What is proposed, still to be sent, or failed; what was done shows as a message or as what it reached."""
    do = str(effect.action.get("do", ""))
    surface = words.ROUTES.get(do)
    order = (2, effect.pk)
    if effect.outcome == "failed":
        why = sentence(str(effect.result.get("reason", "")) or "the network refused")
        said = f"Could not {words.DOING.get(do, do)}. {why}"
        return Entry("note", effect.done or effect.created, said=said, tone="bad", order=order)
    if effect.outcome == "proposed":
        return _proposed(effect, do, network, kinds, order)
    if effect.done is None and surface is not None:
        text = pieces(effect.text, kinds)
        tries = f"Tried {effect.attempts} times so far." if effect.attempts > 1 else ""
        return Entry("waiting", effect.created, seen(network, surface), text, effect.pk, True, said=tries, order=order)
    return None


def _proposed(effect: Effect, do: str, network: str, kinds: dict[str, Kind], order: tuple[int, int]) -> Entry:
    surface = words.ROUTES.get(do)
    if surface is None:
        said = f"Suggested: {words.DOING.get(do, do)}. This page does not act by itself."
        return Entry("note", effect.created, pk=effect.pk, said=said, tone="warn", proposal=True, order=order)
    text = pieces(effect.text, kinds)
    return Entry("proposed", effect.created, seen(network, surface), text, effect.pk, True, order=order)


def _with_days(entries: list[Entry]) -> Iterator[Entry]:
    last: date | None = None
    for entry in entries:
        day = timezone.localtime(entry.at).date()
        if day != last:
            yield Entry("day", entry.at)
        last = day
        yield entry
