"""Try a text: what would be found in it, why, and what the brand's policy says. Nothing of it is kept."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.http import HttpResponse

from ringback.engine import Engine, Inspection
from ringback.flow import Act, Decision, Finding, Surface, decide
from ringback.policies import words as policy_words
from ringback.text import SafeText
from ringback.web import evidence, words
from ringback.web.access import WORK, DeskRequest, brand_or_404, desk
from ringback.web.engines import engine_of
from ringback.web.pages import page
from ringback.web.places import ICONS, SURFACES
from ringback.web.policy import TITLES
from ringback.web.side import LEVELS

LONGEST = 20_000
MOST = 100
"""Messages read as one conversation."""
_NEXT = re.compile(r"\n[ \t]*\n\s*")
# What takes no room on a screen and can hide a value from who reads it; joiners that scripts need stay as they are.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc]")


@dataclass(frozen=True)
class Stretch:
    """A stretch of what was written: words, something found (``number`` counts from 1), or an unseen character."""

    text: str
    number: int = 0
    noun: str = ""
    label: str = ""
    unseen: str = ""
    last: bool = True


@dataclass(frozen=True)
class Found:
    """One finding as the page tells it. ``decision`` is the policy's word on receiving it where it was."""

    number: int
    noun: str
    label: str
    title: str
    message: int
    sure: str
    speaks_for: tuple[evidence.Reason, ...]
    speaks_against: tuple[evidence.Reason, ...]
    others: tuple[str, ...]
    decision: Decision
    kept: str


@dataclass(frozen=True)
class Shown:
    """One message: as it was written, and as it would be stored."""

    written: tuple[tuple[Stretch, ...], ...]
    safe: SafeText


@desk("GET", "POST", roles=WORK)
def playground(request: DeskRequest) -> HttpResponse:
    """The form; posted, also what was found. The text comes in the body of a request alone, and goes nowhere."""
    seats = [seat.brand for seat in request.seats if seat.role in WORK]
    slug = request.POST.get("brand") or request.GET.get("brand", "")
    brand = brand_or_404(request, slug, WORK) if slug else seats[0]
    text = request.POST.get("text", "").replace("\r\n", "\n")
    surface = _surface(request.POST.get("surface", ""))
    several = request.POST.get("several") == "1"
    context: dict[str, Any] = {
        "here": "playground",
        "brands": seats,
        "brand": brand,
        "text": text[:LONGEST],
        "surface": surface,
        "place": SURFACES[surface],
        "icon": ICONS.get(surface, "voice"),
        "surfaces": SURFACES.items(),
        "several": several,
        "longest": LONGEST,
    }
    if request.method != "POST":
        return page(request, "web/playground.html", context)
    problem = _problem(text, several)
    if problem:
        return page(request, "web/playground.html", {**context, "problem": problem}, status=422)
    messages = split(text) if several else [text]
    return page(
        request, "web/playground.html", {**context, **look(engine_of(brand), messages, surface), "brand": brand}
    )


def _surface(named: str) -> Surface:
    return Surface(named) if named in set(Surface) else Surface.PUBLIC


def _problem(text: str, several: bool) -> str:
    if not text.strip():
        return "Write or paste a text first."
    if len(text) > LONGEST:
        return f"This is longer than {LONGEST:,} characters. Look at a part of it."
    if several and len(split(text)) > MOST:
        return f"These are more than {MOST} messages. Look at fewer at once."
    return ""


def split(text: str) -> list[str]:
    """The messages: an empty line begins the next one."""
    return [message for message in _NEXT.split(text.strip("\n")) if message.strip()]


def look(engine: Engine, messages: Sequence[str], surface: Surface) -> dict[str, Any]:
    """Everything the page shows of one text, or of one person's messages."""
    found, safe = _inspect(engine, messages, surface)
    told = found.findings
    need = found.need
    shown = [Shown(_lines(stretches(text, told, engine, index)), safe[index]) for index, text in enumerate(messages)]
    return {
        "shown": shown,
        "found": [_found(number, finding, engine, surface) for number, finding in enumerate(told, start=1)],
        "digits": len(found.everything) > len(told),
        "exposed": len(found.exposures),
        "kinds": engine.policy.kinds,
        "need": need,
        "needs": LEVELS.get(need.level, words.capital(need.level)) if need else LEVELS[""],
        "topic": words.topic(need.topic) if need else "",
        "carry": SURFACES[need.surface] if need else "",
        "policy": engine.policy,
    }


def _inspect(engine: Engine, messages: Sequence[str], surface: Surface) -> tuple[Inspection, list[SafeText]]:
    if len(messages) == 1:
        found = engine.inspect(messages[0], surface)
        return found, [found.safe_text]
    talk = engine.conversation(surface)
    for message in messages:
        found = talk.inspect(message)
    return found, talk.safe_texts()


def _found(number: int, finding: Finding, engine: Engine, surface: Surface) -> Found:
    policy = engine.policy
    label = policy.label(finding.kind)
    keep = decide(policy, finding.kind, None, Act.KEEP)
    return Found(
        number=number,
        noun=policy_words.noun(policy, finding.kind),
        label=label.value,
        title=TITLES[label],
        message=finding.message + 1,
        sure="over 99 %" if finding.likelihood > 0.99 else f"{finding.likelihood:.0%}".replace("%", " %"),
        speaks_for=tuple(evidence.reasons(finding, "for", policy)),
        speaks_against=tuple(evidence.reasons(finding, "against", policy)),
        others=tuple(evidence.others(finding, policy)),
        decision=decide(policy, finding.kind, surface, Act.RECEIVE),
        kept=policy_words.keeping(keep.keep, keep.seconds),
    )


def stretches(text: str, findings: Sequence[Finding], engine: Engine, message: int) -> Iterator[Stretch]:
    """A message cut at its findings. Numbers are those of ``findings``, from 1."""
    at = 0
    rows = sorted((f.start, f.end, number) for number, f in enumerate(findings, start=1) if f.message == message)
    for start, end, number in rows:
        start = max(start, at)
        if end <= start:
            continue
        kind = findings[number - 1].kind
        yield Stretch(text[at:start])
        noun, label = policy_words.noun(engine.policy, kind), engine.policy.label(kind).value
        yield Stretch(text[start:end], number, noun, label)
        at = end
    yield Stretch(text[at:])


def _lines(whole: Iterator[Stretch]) -> tuple[tuple[Stretch, ...], ...]:
    """Lines of stretches: each line finds its own direction, as messages do on a screen."""
    lines: list[list[Stretch]] = [[]]
    for stretch in whole:
        parts = stretch.text.split("\n")
        for index, part in enumerate(parts):
            if index:
                lines.append([])
            last = index == len(parts) - 1
            lines[-1] += _seen(replace(stretch, text=part, last=last))
    return tuple(tuple(line) for line in lines)


def _seen(stretch: Stretch) -> Iterator[Stretch]:
    """What cannot be seen, put in sight, each with its name."""
    if stretch.number:
        plain, hidden = _UNSEEN.subn("", stretch.text)
        yield replace(stretch, text=plain, unseen=f"{hidden} unseen character{'s'[: hidden > 1]}" if hidden else "")
        return
    at = 0
    for match in _UNSEEN.finditer(stretch.text):
        if match.start() > at:
            yield replace(stretch, text=stretch.text[at : match.start()])
        yield Stretch("", unseen=unicodedata.name(match[0], f"control {ord(match[0]):02X}").lower())
        at = match.end()
    if at < len(stretch.text):
        yield replace(stretch, text=stretch.text[at:])
