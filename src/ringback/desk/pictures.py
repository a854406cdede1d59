"""Pictures and PDFs that customers attach: read by the worker after the message was acknowledged.

Until then nobody is shown them. The file itself lives in memory only; what is kept is a rendering in
which everything found is blurred, sealed and for a time. What a picture exposes is an exposure of its
item like one in the text.
"""

from __future__ import annotations

import base64
import threading
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYet
from dataclasses import asdict, astuple
from datetime import timedelta
from enum import StrEnum
from typing import Any, Final

from django.db.models import Q

from ringback import attachments, cases
from ringback.attachments import PictureInspection, Problem
from ringback.channels.base import Connector, Inbound, InboundType
from ringback.desk.hearing import NOTHING
from ringback.desk.item import Item
from ringback.desk.progress import Open, Progress
from ringback.desk.runtime import PageRuntime, Runtime
from ringback.desk.stepping import step
from ringback.errors import Busy, ConfigError, VaultError
from ringback.flow import FRAGMENT, Label, Surface
from ringback.store import models
from ringback.store.outbox import FAILED, Result, write
from ringback.text import RawText
from ringback.triage import Need
from ringback.vault import Sealed

READ: Final = "read"
"""The effect: fetch what hangs on an item, and read it."""
VIEW: Final = "attachment.view"
"""The kind under which a rendering is sealed."""
KEPT: Final = timedelta(days=1)
"""How long the rendering of a picture that exposes nothing is kept; of another, for the policy's quarantine."""
_PRIORITY: Final = 1
"""After containing, before any reply: a reply would point at a picture that nobody has looked at."""
_PATIENCE: Final = 2.0
"""Seconds a lane waits for a reading; its lease lasts five."""
_MOST: Final = 8
"""Readings under way or waiting to be fetched, in one process."""


class State(StrEnum):
    """What came of a file so far."""

    WAITING = "waiting"
    CLEAR = "clear"
    UNREAD = "unread"


NOT_INSTALLED: Final = "not_installed"
NOT_FETCHED: Final = "not_fetched"


def waiting(inbound: Inbound) -> list[dict[str, Any]]:
    """The rows of what hangs on a message that just came."""
    return [{"ref": one.ref, "state": State.WAITING.value} for one in inbound.attached]


def first(item: Item) -> bool:
    """Whether the message is answered only once it is known what hangs on it.

    What its text shows, or says about calling, waits for nothing.
    """
    return bool(item.inbound.attached) and not item.exposed and item.heard == NOTHING


def ask(work: Progress, row: models.Case, item: Item) -> None:
    """Have everything that hangs on the item read, once it is acknowledged."""
    inbound = item.inbound
    for one in inbound.attached:
        action: dict[str, Any] = {
            "do": READ,
            "item": inbound.item,
            "version": inbound.version,
            "ref": one.ref,
            "surface": inbound.surface.value,
        }
        if first(item):
            edited = inbound.type is InboundType.EDITED
            action["said"] = {"language": item.language, "need": item.need and asdict(item.need), "edited": edited}
        work.send(row, action, f"{row.pk}.read.{inbound.item}.{inbound.version}.{one.ref}", priority=_PRIORITY)


# Reading ---------------------------------------------------------------------------------------


def act(runtime: Runtime, page: PageRuntime, connector: Connector, effect: models.Effect) -> Result:
    """Fetch and read it. Raises ``Busy`` while that is still under way, ``ChannelError`` where it cannot be fetched."""
    action = effect.action

    def read() -> _Read:
        data = connector.fetch(action["item"], action["ref"])
        found = attachments.inspect(page.engine, data, action["surface"])
        drawn = found.problem is None and found.media is not attachments.Media.PDF
        return found, found.blurred() if drawn else b""

    try:
        found, view = _room.read(f"{effect.brand_id}.{effect.key}", read)
    except ConfigError:
        return Result(READ, {"state": State.UNREAD.value, "problem": NOT_INSTALLED})
    if found.problem is not None:
        return Result(READ, {"state": State.UNREAD.value, "problem": found.problem.value})
    ref = _seal(runtime, page, effect, found, view) if view else ""
    return Result(READ, {"state": State.CLEAR.value, "view": ref, **_facts(page, found)})


_Read = tuple[PictureInspection, bytes]


class _Room:
    """Readings go on while their lanes do other things: one may take longer than a lease lasts."""

    def __init__(self) -> None:
        self._under_way: dict[str, Future[_Read]] = {}
        self._lock = threading.Lock()

    def read(self, key: str, do: Callable[[], _Read]) -> _Read:
        """What ``do`` gives; ``Busy`` until it is done."""
        try:
            result = self._begun(key, do).result(_PATIENCE)
        except NotYet:
            raise Busy("the file is still being read") from None
        except BaseException:
            self._forget(key)
            raise
        self._forget(key)
        return result

    def _begun(self, key: str, do: Callable[[], _Read]) -> Future[_Read]:
        with self._lock:
            if key in self._under_way:
                return self._under_way[key]
            if len(self._under_way) >= _MOST:
                # Another process may have settled what nobody fetched here.
                self._under_way = {k: f for k, f in self._under_way.items() if not f.done()}
            if len(self._under_way) >= _MOST:
                raise Busy("many files are being read")
            future = self._under_way[key] = Future()
        threading.Thread(target=_do, args=(future, do), name="reading", daemon=True).start()
        return future

    def _forget(self, key: str) -> None:
        with self._lock:
            self._under_way.pop(key, None)


def _do(future: Future[_Read], do: Callable[[], _Read]) -> None:
    try:
        future.set_result(do())
    except BaseException as error:
        future.set_exception(error)


_room = _Room()


def _seal(runtime: Runtime, page: PageRuntime, effect: models.Effect, found: PictureInspection, view: bytes) -> str:
    """Keep the rendering, sealed; where it lies."""
    quarantine = timedelta(seconds=page.engine.policy.containment.quarantine)
    expires = runtime.clock() + (quarantine if found.exposures else KEPT)
    sealed = runtime.vault.seal(
        RawText(base64.b64encode(view).decode()),
        brand=effect.brand_id,
        kind=VIEW,
        label=Label.CONTACT,
        expires=expires,
        conversation=effect.conversation_id,
        case=effect.case_id,
    )
    with write():
        models.Sealed.objects.create(
            brand_id=effect.brand_id,
            ref=sealed.ref,
            conversation=effect.conversation_id,
            case=effect.case_id,
            kind=VIEW,
            ciphertext=sealed.ciphertext,
            expires=expires,
            facts={"item": effect.action["item"]},
        )
    return sealed.ref


def _facts(page: PageRuntime, found: PictureInspection) -> dict[str, Any]:
    """What was found: kinds, places and reasons, never a value."""
    refused = {one.finding.kind: one.decision for one in found.exposures}
    policy = page.engine.policy
    rows = [
        {
            "kind": finding.kind,
            "boxes": [[round(side, 4) for side in astuple(box)] for box in boxes],
            "likelihood": round(finding.likelihood, 3),
            "evidence": [[e.sign, e.code] for e in finding.evidence],
            "clause": refused[finding.kind].clause if finding.kind in refused else "",
            "policy": f"{policy.name} {policy.version}",
        }
        for finding, boxes in zip(found.findings, found.boxes, strict=True)
        if finding.kind != FRAGMENT
    ]
    return {
        "media": found.media.value,
        "pages": found.pages,
        "findings": rows,
        "exposed": list(refused),
        "automatic": found.automatic,
    }


# What came of it -------------------------------------------------------------------------------


def settled(work: Progress, case: Open, effect: models.Effect, result: Result) -> None:
    """Note it on the message; what it exposes drives the case."""
    action, data = effect.action, dict(result.data)
    if result.outcome == FAILED:
        data = {"state": State.UNREAD.value, "problem": NOT_FETCHED}
    message = models.Message.objects.get(
        brand_id=effect.brand_id, page_id=effect.conversation.page_id, item=action["item"], version=action["version"]
    )
    rows = [{**row, **data} if row["ref"] == action["ref"] else row for row in message.attached]
    exposed = tuple(data.get("exposed", ()))
    if _answer_now(action, rows, exposed, message):
        rows = [{**row, "said": True} for row in rows]
        step(work, case, _said(work, action, data), cause=f"{action['item']}.{action['version']}")
    elif exposed:
        event = cases.Marked(
            work.now, action["item"], Surface(action["surface"]), exposed, automatic=bool(data["automatic"])
        )
        step(work, case, event, cause=f"read.{effect.pk}")
    message.attached = rows
    message.save(update_fields=["attached"])
    if problem := data.get("problem", ""):
        work.note(case.row, "ringback", "attachment.unread", item=action["item"], problem=problem)


def _answer_now(
    action: dict[str, Any], rows: list[dict[str, Any]], exposed: tuple[str, ...], message: models.Message
) -> bool:
    """Whether a message that was held back is to be answered: something showed, or all of it is read."""
    if "said" not in action or any(row.get("said") for row in rows):
        return False
    if not exposed and any(row["state"] == State.WAITING for row in rows):
        return False
    newer = models.Message.objects.filter(
        brand_id=message.brand_id, page_id=message.page_id, item=message.item, version__gt=message.version
    )
    return not newer.filter(Q(text__isnull=False) | Q(visibility="gone")).exists()


def _said(work: Progress, action: dict[str, Any], data: dict[str, Any]) -> cases.Said:
    """The message that was held back, with what its picture shows."""
    held = action["said"]
    need = held["need"]
    return cases.Said(
        at=work.now,
        item=action["item"],
        surface=Surface(action["surface"]),
        exposed=tuple(data.get("exposed", ())),
        automatic=bool(data.get("automatic", False)),
        language=held["language"],
        need=need and Need(**{**need, "kinds": tuple(need["kinds"]), "surface": Surface(need["surface"])}),
        edited=held["edited"],
    )


# Showing ---------------------------------------------------------------------------------------


def view(runtime: Runtime, message: models.Message, number: int) -> bytes:
    """The rendering of a file of a message, as PNG. Raises ``VaultError`` when there is none any more."""
    ref = message.attached[number].get("view", "") if number < len(message.attached) else ""
    row = models.Sealed.objects.filter(brand_id=message.brand_id, ref=ref, kind=VIEW).first() if ref else None
    if row is None:
        raise VaultError("this picture is not kept")
    value = runtime.vault.open(Sealed(ref, bytes(row.ciphertext)), brand=message.brand_id)
    return base64.b64decode(value.reveal())


def why(problem: str) -> str:
    """Why a file stays hidden, as a sentence for an agent."""
    known = {
        NOT_INSTALLED: "Pictures are not read here: the extra ringback[ocr] is not installed.",
        NOT_FETCHED: "The network did not give us this file.",
    }
    return known.get(problem) or (Problem(problem).words if problem in set(Problem) else "This file was not read.")
