"""What a direct message says about calling: the number sealed at once, the wish as times."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from ringback import cases
from ringback.calls import availability
from ringback.calls.hours import zones_of
from ringback.desk.runtime import PageRuntime, Runtime
from ringback.flow import Cut, Finding, Keep, Surface, cuts
from ringback.text import RawText
from ringback.vault import Prepared

KIND = "contact.phone"


@dataclass(frozen=True, slots=True)
class Heard:
    """What was understood, without the number: where it lies sealed, and its keyed fingerprint.

    ``wish`` are the times the customer named, in order; ``zone`` the zone they stated or ``""``.
    """

    number_ref: str = ""
    tail: str = ""
    fingerprint: str = ""
    zones: tuple[str, ...] = ()
    wish: tuple[tuple[datetime, datetime], ...] = ()
    zone: str = ""
    opt_out: bool = False

    def event(self) -> cases.Heard:
        """As the case machine hears it."""
        return cases.Heard(number=bool(self.number_ref), time=bool(self.wish), opt_out=self.opt_out)


NOTHING = Heard()


@dataclass
class Sealing:
    """Seals what the policy keeps sealed; ``refs`` say under which name, by index of the finding."""

    runtime: Runtime
    page: PageRuntime
    surface: Surface
    now: datetime
    prepared: list[Prepared] = field(default_factory=list)
    refs: dict[int, str] = field(default_factory=dict)

    def seal_all(self, text: str, findings: tuple[Finding, ...]) -> None:
        """Seal every stretch that is cut out and kept sealed, fragments included, unless it is already."""
        for cut in self.cuts(findings):
            if cut.how.keep is Keep.SEAL and cut.index not in self.refs:
                self.seal(cut, RawText(text[cut.start : cut.end]))

    def cuts(self, findings: tuple[Finding, ...]) -> tuple[Cut, ...]:
        """What is taken out of the message; the value of an exposure lives for its quarantine only."""
        return cuts(findings, self.page.engine.policy, surface=self.surface)

    def seal(self, cut: Cut, value: RawText) -> str:
        """Seal one value; its key is stored when the batch is."""
        kind = cut.finding.kind
        one = self.runtime.vault.prepare(
            value,
            brand=self.page.brand,
            kind=kind,
            label=self.page.engine.policy.label(kind),
            expires=self.now + timedelta(seconds=cut.how.seconds),
        )
        self.prepared.append(one)
        self.refs[cut.index] = one.sealed.ref
        return one.sealed.ref


def hear(text: RawText, findings: tuple[Finding, ...], sealing: Sealing) -> Heard:
    """What the message says about calling. The number itself leaves here sealed, as E.164."""
    page = sealing.page
    policy = page.engine.policy
    heard = availability.parse(text.reveal(), now=sealing.now, region=page.engine.region, zone=page.zone)
    phones = [c for c in sealing.cuts(findings) if c.finding.kind == KIND and c.how.keep is Keep.SEAL]
    understood = Heard(wish=tuple(heard.windows), zone=heard.zone or "", opt_out=heard.opt_out)
    if not heard.number or not phones or "number" in heard.ambiguous:
        # Two numbers, or half of one: which is meant is for the customer to say.
        return understood
    number = RawText(heard.number)
    fingerprint = sealing.runtime.vault.fingerprint(
        number, kind=KIND, label=policy.label(KIND), organisation=page.organisation
    )
    return replace(
        understood,
        number_ref=sealing.seal(phones[-1], number),
        tail=heard.number[-4:],
        fingerprint=fingerprint,
        zones=zones_of(heard.number),
    )
