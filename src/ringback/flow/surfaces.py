"""Where information would pass (surface) and what would be done with it (act)."""

from __future__ import annotations

from enum import StrEnum


class Surface(StrEnum):
    """Where information would pass. A connector says which of its places is which."""

    PUBLIC = "public"
    DIRECT = "direct"
    FORM_LINK = "form_link"
    FORM_SIGNED_IN = "form_signed_in"
    VOICE = "voice"
    VOICE_RECORDED = "voice_recorded"
    KEYPAD = "keypad"
    VOICEMAIL = "voicemail"
    EMAIL = "email"

    @property
    def human(self) -> bool:
        """Whether a person reads or hears what passes here (a masked keypad: nobody does)."""
        return self is not Surface.KEYPAD


class Act(StrEnum):
    """What would be done. ``keep`` and ``show`` have no surface."""

    RECEIVE = "receive"
    ASK = "ask"
    SEND = "send"
    CONFIRM = "confirm"
    KEEP = "keep"
    SHOW = "show"


PASSING: tuple[Act, ...] = (Act.RECEIVE, Act.ASK, Act.SEND, Act.CONFIRM)
"""The acts that happen on a surface."""
