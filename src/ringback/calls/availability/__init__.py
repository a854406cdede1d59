"""What a customer wrote about the call they want: which number, and when.

    >>> parse("call me on 020 7946 0958 tomorrow after 3", now=now, region="GB", zone="Europe/London").number
    '+442079460958'

Nothing here keeps or reports the text; an ``Availability`` is the only thing that comes out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from ringback.calls.availability import phone, places
from ringback.calls.availability.clauses import joined
from ringback.calls.availability.clock import Clock
from ringback.calls.availability.opt_out import opted_out
from ringback.calls.availability.phone import SIGN, UNREAD, Number
from ringback.calls.availability.reader import Reader
from ringback.calls.availability.vocabulary import Token, Vocabulary, fold, vocabulary
from ringback.calls.availability.wish import Wish
from ringback.calls.windows import Window
from ringback.languages import Language

__all__ = ["Availability", "parse"]

_MONTH_FIRST = frozenset({"US", "PH", "PR", "GU", "FM", "MH", "PW", "AS", "VI", "MP"})
_LONGEST_TEXT = 2000


@dataclass(frozen=True, slots=True)
class Availability:
    """What was understood.

    ``number``: E.164, or ``None``. ``windows``: pairs of aware datetimes in the customer's zone, in
    order, apart from one another, none before ``now``; ``()`` when no time was said. ``zone``: the
    IANA name stated or implied, or ``None``. ``opt_out``: we must not call. ``ambiguous``: what to ask
    back about: ``number`` (several, or one that cannot be read), ``day``, ``zone``.
    """

    number: str | None = field(repr=False)
    windows: tuple[Window, ...]
    zone: str | None
    opt_out: bool
    ambiguous: tuple[str, ...] = ()


def parse(
    text: str,
    *,
    now: datetime,
    region: str,
    zone: str,
    language: str | None = None,
    packs: Iterable[Language] | None = None,
) -> Availability:
    """What ``text`` says about number and time.

    ``now`` is aware; ``region`` (ISO 3166 alpha-2) and ``zone`` (IANA) are the brand's. ``language`` is
    tried first where the text does not tell. ``packs``: the languages to try, by default the bundled
    ones. Raises ``ValueError`` for a naive ``now`` and ``zoneinfo.ZoneInfoNotFoundError`` for an unknown zone.
    """
    if now.tzinfo is None:
        raise ValueError("now must be aware")
    folded, original = fold(text[:_LONGEST_TEXT]), text[:_LONGEST_TEXT]
    readings = [_Reading(vocabulary(pack), folded, original, region) for pack in _packs(packs, language)]
    best = max(readings, key=lambda reading: reading.score)
    here = best.zones[0] if best.zones else _implied(best.numbers, region)
    opt_out = any(opted_out(reading.tokens, reading.masked) for reading in readings)
    windows, unsure = best.windows(now, ZoneInfo(here or zone), region)
    unsure_number = len({number.e164 for number in best.numbers}) > 1 or (not best.numbers and UNREAD in best.masked)
    asks = [("number", unsure_number), ("day", unsure and not opt_out), ("zone", len(best.zones) > 1)]
    return Availability(
        number=best.numbers[0].e164 if best.numbers else None,
        windows=() if opt_out else windows,
        zone=here,
        opt_out=opt_out,
        ambiguous=tuple(name for name, ask in asks if ask),
    )


class _Reading:
    """One language's reading of a text."""

    def __init__(self, words: Vocabulary, folded: str, original: str, region: str) -> None:
        found = phone.find(folded, region)
        text = phone.masked(folded, found)
        tokens = words.scan(text)
        in_words = phone.spelled(tokens, region)
        plain = phone.unread(phone.masked(text, in_words))
        tokens = tokens if plain == text else words.scan(plain)
        self.zones, self.masked = places.find(plain, original, tokens, region)
        self.tokens: list[Token] = tokens if self.masked == plain else words.scan(self.masked)
        self.numbers = self._wanted([number for number in found + in_words if number.e164])
        known = [token for token in self.tokens if words.known(self.masked, token)]
        self.score = sum(token.end - token.start for token in known) + 40 * bool(in_words)

    def _wanted(self, numbers: list[Number]) -> list[Number]:
        """The numbers, without those a *not* stands right before, unless that leaves none."""
        signs = [at for at, token in enumerate(self.tokens) if self.masked[token.start : token.end] == SIGN]
        if len(numbers) < 2 or len(signs) != len(numbers):
            return numbers
        ordered = sorted(numbers, key=lambda number: number.start)
        before = [self.tokens[max(0, at - 3) : at] for at in signs]
        refused = [any(token.role in ("not", "no_call", "stop") for token in tokens) for tokens in before]
        return [number for number, no in zip(ordered, refused, strict=True) if not no] or numbers

    def windows(self, now: datetime, zone: ZoneInfo, region: str) -> tuple[tuple[Window, ...], bool]:
        """The windows, and whether the day must be asked back."""
        local = now.astimezone(zone)
        clock = Clock(local.hour, local.minute, "24")
        said = [self.masked[token.start : token.end] for token in self.tokens if token.role == "word"]
        bare = all(word in (SIGN, UNREAD) for word in said)
        reader = Reader(self.tokens, clock, month_first=region in _MONTH_FIRST, bare=bare)
        clauses = joined(reader.read())
        wish = Wish(now, zone)
        windows = wish.windows(clauses)
        return windows, bool(clauses) and not windows


def _packs(packs: Iterable[Language] | None, language: str | None) -> list[Language]:
    if packs is None:
        from ringback.languages.bundled import bundled

        packs = bundled().values()
    first = (language or "").partition("-")[0].lower()
    return sorted(packs, key=lambda pack: pack.code != first)


def _implied(numbers: list[Number], region: str) -> str | None:
    """The zone of a number from abroad that can only be in one; at home people move about."""
    return places.abroad(numbers[0].e164, region) if numbers else None
