"""What goes in and out. Unknown fields are refused; what was sent is never sent back in an error."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from ninja import Schema
from pydantic import ConfigDict, Field

SurfaceName = Literal[
    "public", "direct", "form_link", "form_signed_in", "voice", "voice_recorded", "keypad", "voicemail", "email"
]
_LONGEST = 1_000_000


class In(Schema):
    """The root of what comes in."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)


class BrandIn(In):
    """What a brand has published about itself."""

    name: str = ""
    domains: list[str] = Field(default_factory=list)
    phones: list[str] = Field(default_factory=list)


class InspectIn(In):
    """A text, one author's messages in order, or many texts that have nothing to do with each other."""

    id: str | int | None = None
    text: str | None = Field(None, max_length=_LONGEST)
    messages: list[str] | None = Field(None, max_length=1000)
    texts: list[str] | None = Field(None, max_length=1000)
    surface: SurfaceName = "public"
    policy: str = "generic"
    region: str = "US"
    language: str = ""
    explain: bool = False


class GuardIn(In):
    """A reply somebody wants to send."""

    id: str | int | None = None
    text: str = Field(max_length=_LONGEST)
    surface: SurfaceName
    network: str = ""
    policy: str = "generic"
    language: str = ""
    customer_said: list[str] = Field(default_factory=list)
    brand: BrandIn | None = None


class ReplyIn(In):
    """What an agent writes."""

    text: str = Field(max_length=20_000)
    surface: Literal["public", "direct"]


class RedactIn(In):
    """A part of a message (code points of its safe text) and what it is."""

    start: int
    end: int
    kind: str


class DisposeIn(In):
    """How a call went."""

    disposition: Literal["solved", "call_again", "not_needed", "voicemail", "not_me"]
    note: str = Field("", max_length=2000)


class PauseIn(In):
    """Stop everything outbound, or let it go again."""

    on: bool


class MessageOut(Schema):
    """A message, redacted. ``tokens``: ``[start, end, kind, fate]`` in code points of ``text``."""

    id: int
    surface: str
    ours: bool
    by: str
    text: str
    tokens: list[list[Any]]
    visibility: str
    at: datetime


class ExposureOut(Schema):
    """Something received where it was not cleared. ``state``: found hiding asked contained gone cleared."""

    id: int
    kinds: list[str]
    surface: str
    state: str
    reached: str
    found: datetime
    contained: datetime | None
    gone: datetime | None


class CaseOut(Schema):
    """A case as the inbox lists it."""

    id: int
    brand: str
    queue: str
    stage: str
    level: str
    topic: str
    opened: datetime
    changed: datetime
    closed: datetime | None


class CaseDetail(CaseOut):
    """A case with all that was said and shown."""

    messages: list[MessageOut]
    exposures: list[ExposureOut]


class CallbackOut(Schema):
    """A promise to call. The number is known by its last four digits."""

    id: int
    case: int
    state: str
    tail: str
    opens: datetime | None
    closes: datetime | None
    attempts: int


class AttemptOut(Schema):
    """One try to reach the customer."""

    id: int
    callback: int
    state: str
    cause: str


class Problem(Schema):
    """What is wrong, in one sentence; ``code`` and ``clause`` where a rule says no."""

    error: str
    code: str = ""
    clause: str = ""
