"""One thing that happened on a network, inspected: what ``prepare`` makes and ``take`` stores."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ringback.channels.base import Inbound
from ringback.desk.hearing import Heard
from ringback.desk.runtime import PageRuntime
from ringback.flow import FRAGMENT, Decision, Finding
from ringback.text import RawText, SafeText
from ringback.triage import Need
from ringback.vault import Prepared


@dataclass(frozen=True)
class Item:
    """One thing that happened, inspected. ``raw`` stays in memory until ``take`` has joined split values."""

    page: PageRuntime
    inbound: Inbound
    safe: SafeText
    findings: tuple[Finding, ...]
    exposed: tuple[str, ...]
    decisions: tuple[Decision, ...]
    automatic: bool
    language: str
    need: Need | None
    heard: Heard
    prepared: tuple[Prepared, ...]
    refs: Mapping[int, str]
    raw: RawText
    name: str = ""
    cut: bool = False

    @property
    def key(self) -> tuple[int, str, int]:
        """What makes two deliveries the same one."""
        return (self.page.id, self.inbound.item, self.inbound.version)

    @property
    def pieces(self) -> dict[str, RawText]:
        """The fragments in it, by the name they are sealed under."""
        text = self.raw.reveal()
        return {
            ref: RawText(text[self.findings[i].start : self.findings[i].end])
            for i, ref in self.refs.items()
            if self.findings[i].kind == FRAGMENT
        }

    @property
    def author(self) -> tuple[int, str]:
        """Whose conversation it belongs to; what we write in private belongs to who reads it."""
        inbound = self.inbound
        return (self.page.id, inbound.thread if inbound.ours and inbound.thread else inbound.author)
