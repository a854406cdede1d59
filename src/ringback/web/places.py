"""Where a message was or will be seen, in words: from what each network says of its places."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from ringback.channels import channels
from ringback.engine import length_rule
from ringback.flow import LengthRule, Surface

SURFACES = {
    Surface.PUBLIC: "Public",
    Surface.DIRECT: "Direct message",
    Surface.FORM_LINK: "One-time form",
    Surface.FORM_SIGNED_IN: "Signed-in form",
    Surface.VOICE: "Phone",
    Surface.VOICE_RECORDED: "Recorded call",
    Surface.KEYPAD: "Keypad",
    Surface.VOICEMAIL: "Voicemail",
    Surface.EMAIL: "E-mail",
}
ICONS = {
    Surface.PUBLIC: "public",
    Surface.DIRECT: "direct",
    Surface.FORM_LINK: "form",
    Surface.FORM_SIGNED_IN: "form",
    Surface.KEYPAD: "keypad",
    Surface.EMAIL: "email",
}
_READERS = {
    Surface.FORM_LINK: "number and time only",
    Surface.FORM_SIGNED_IN: "only we can read this",
    Surface.KEYPAD: "masked",
}


@dataclass(frozen=True)
class Seen:
    """A place as the desk names it. ``who`` says who can read along, ``length`` what fits."""

    surface: Surface
    words: str
    network: str
    who: str
    length: LengthRule

    @property
    def icon(self) -> str:
        """The picture that goes with the colour and the words."""
        return ICONS.get(self.surface, "voice")

    @property
    def bar(self) -> str:
        """``Public comment · Facebook``, ``Direct message · Facebook can read this``."""
        if self.surface is Surface.DIRECT:
            return f"{self.words} · {self.network} can read this"
        return f"{self.words} · {self.who}" if self.surface in _READERS else f"{self.words} · {self.network}"

    @property
    def reply(self) -> str:
        """What a message of ours is called there."""
        return "Public reply" if self.surface is Surface.PUBLIC else self.words

    @property
    def readable(self) -> str:
        """Over the composer: who will be able to read what is being written."""
        who = self.who if self.surface is Surface.PUBLIC and self.who else self.network
        return f"{who} can read this"


@cache
def seen(network: str, surface: str) -> Seen:
    """The place behind a surface of a network."""
    where = Surface(surface)
    known = channels().get(network)
    place = known.caps.places.get(where) if known else None
    words = place.words if place else SURFACES[where]
    title = known.caps.title if known else network.title()
    who = place.readers if place else _READERS.get(where, "")
    return Seen(where, words, title, who, length_rule(network, where))


def speaking(network: str) -> tuple[Seen, ...]:
    """The places where one can write to a customer there, the safer one first."""
    known = channels().get(network)
    here = known.caps.places if known else {Surface.DIRECT: None, Surface.PUBLIC: None}
    return tuple(seen(network, surface) for surface in (Surface.DIRECT, Surface.PUBLIC) if surface in here)
