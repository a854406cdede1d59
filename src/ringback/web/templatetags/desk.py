"""``{% load desk %}``: pictures, times, spans of time."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from django import template
from django.conf import settings
from django.templatetags.static import static
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from ringback.desk.wording import spoken_number
from ringback.flow import Decision, Kind, Outcome
from ringback.flow.decision import CONDITIONS
from ringback.policies.table import Sign
from ringback.store.models import Brand, Callback, Case
from ringback.web import words
from ringback.web.places import Seen, seen
from ringback.web.side import LEVELS
from ringback.web.timeline import pieces

register = template.Library()

AUTOMATIC = ("", "ringback", "automatic")
"""How the store names the product itself as the writer of a message."""


@register.simple_tag
def icon(name: str, label: str = "") -> SafeString:
    """A picture in the colour of its text; silent unless it has a label."""
    source = static("web/icons.svg")
    if label:
        return format_html(
            '<svg class="icon" role="img" aria-label="{}"><use href="{}#{}"></use></svg>', label, source, name
        )
    return format_html('<svg class="icon" aria-hidden="true"><use href="{}#{}"></use></svg>', source, name)


@register.simple_tag
def clock(at: datetime | None, seconds: bool = False) -> SafeString:
    """The time of day in the reader's zone; the day too when it is another one."""
    if at is None:
        return SafeString("")
    here = timezone.localtime(at)
    shape = "%H:%M:%S" if seconds else "%H:%M"
    today = timezone.localtime().date() == here.date()
    shown = here.strftime(shape) if today else f"{here.day} {here.strftime('%b')} {here.strftime(shape)}"
    full = f"{here.strftime('%A')} {here.day} {here.strftime('%B %Y, %H:%M:%S %Z')}"
    return format_html('<time datetime="{}" title="{}">{}</time>', at.isoformat(), full, shown)


@register.simple_tag
def age(at: datetime | None, running: bool = False) -> SafeString:
    """How long ago; the page keeps it going by itself. ``running``: a clock that counts seconds."""
    if at is None:
        return SafeString("")
    shown = words.span(timezone.now() - at)
    # The version of a fragment must not change with every second: the page fills this in.
    return format_html('<time datetime="{}" data-age{}>{}</time>', at.isoformat(), "=running" if running else "", shown)


@register.simple_tag
def until(at: datetime | None) -> SafeString:
    """``in 8 min``, or how long it is overdue."""
    if at is None:
        return SafeString("")
    left = at - timezone.now()
    shown = f"in {words.span(left)}" if left.total_seconds() > 0 else f"{words.span(-left)} late"
    return format_html('<time datetime="{}" data-until>{}</time>', at.isoformat(), shown)


@register.simple_tag
def until_clock(at: datetime) -> SafeString:
    """``until 14:20``."""
    return format_html("until {}", clock(at))


@register.simple_tag
def queue_name(queue: str) -> str:
    """A queue's heading."""
    return words.QUEUES[queue][0]


@register.simple_tag
def queue_empty(queue: str) -> str:
    """What stands in an empty queue."""
    return words.QUEUES[queue][1]


@register.simple_tag
def attention(case: Case) -> str:
    """Why a person must look at a case."""
    said = str(case.state.get("attention", ""))
    return words.ATTENTION.get(said, words.capital(said))


@register.simple_tag
def place(network: str, surface: str) -> Seen:
    """The place behind a surface of a network."""
    return seen(network, surface)


@register.filter
def day_name(at: datetime) -> str:
    """``Today``, ``Yesterday``, else the date."""
    here = timezone.localtime(at)
    days = (timezone.localtime().date() - here.date()).days
    return {0: "Today", 1: "Yesterday"}.get(days, f"{here:%A} {here.day} {here:%B %Y}")


@register.filter
def speaker(by: str) -> str:
    """Who of ours wrote it; nobody did when it went out by itself."""
    return "automatic" if by in AUTOMATIC else by


@register.simple_tag
def decided(decision: Decision) -> SafeString:
    """An answer of the rule as a sign and words."""
    if decision.outcome is Outcome.NEEDS:
        return format_html('<span class="yes">✓*</span> <span class="small">{}</span>', conditions(decision.conditions))
    if decision.allowed:
        return format_html('<span class="yes">✓</span><span class="unseen">{}</span>', "yes")
    return format_html('<span class="no">✕</span><span class="unseen">{}</span>', "no")


@register.simple_tag
def cell_link(brand: Brand, sign: Sign, noun: str, where: str, number: int | None = None) -> SafeString:
    """A cell of the policy's table: a sign that opens the clause behind it, its number below."""
    mark, tone = {Outcome.ALLOW: ("✓", "yes"), Outcome.NEEDS: ("✓*", "yes"), Outcome.REFUSE: ("✕", "no")}[sign.outcome]
    said = f"{words.capital(noun)}, {where}: {sign.words}"
    url = reverse("clause", args=[brand.slug, sign.clause])
    return format_html(
        '<a class="{}" href="{}" hx-get="{}" hx-target="#dialog-body" title="{}: {}" aria-label="{}">'
        "{}<small>{}</small></a>",
        tone, url, url, words.capital(sign.words), sign.reason, said, mark, number or "",
    )  # fmt: skip


@register.simple_tag
def kinds(names: Collection[str], known: Mapping[int, Mapping[str, Kind]], brand: int) -> str:
    """What was exposed, in the nouns of the brand's policy."""
    return words.capital(words.kind_names(names, known.get(brand, {})))


@register.filter
def percent(share: float) -> str:
    """``0.93`` as ``93 %``."""
    return f"{share:.0%}".replace("%", " %")


@register.filter
def lowfirst(said: str) -> str:
    """In the middle of a sentence."""
    return said[:1].lower() + said[1:]


@register.filter
def conditions(names: Collection[str]) -> str:
    """``only if the caller has been verified``."""
    return "only if " + words.listed([CONDITIONS.get(name, name.replace("_", " ")) for name in sorted(names)])


@register.filter
def disposition(name: str) -> str:
    """How a call ended, as one reads it."""
    return words.capital(name.replace("_", " "))


@register.simple_tag
def other_zone(callback: Callback) -> str:
    """The customer's own time, where it is not the reader's."""
    if callback.opens is None or not callback.zone:
        return ""
    theirs = callback.opens.astimezone(ZoneInfo(callback.zone))
    if theirs.utcoffset() == timezone.localtime(callback.opens).utcoffset():
        return ""
    city = callback.zone.split("/")[-1].replace("_", " ")
    return f" ({theirs:%H:%M} in {city})"


@register.simple_tag
def sandbox_on() -> bool:
    """Whether this is a demo."""
    return bool(settings.CONFIG.sandbox)


@register.filter
def phone(number: str) -> str:
    """``+1 202-555-0143``, as people read a number."""
    return spoken_number(number)


@register.filter
def outcome(cause: str) -> str:
    """How a call ended, as the one who was called would say it."""
    return CALLED.get(cause, "ended")


CALLED = {
    "completed": "you spoke",
    "declined": "you declined",
    "no_answer": "missed",
    "busy": "you were busy",
    "canceled": "they hung up",
    "agent_left": "they hung up",
}


@register.filter
def of(found: Mapping[int, object], key: int) -> object:
    """What stands under a key, or nothing."""
    return found.get(key)


@register.filter
def zone_name(zone: str) -> str:
    """``New York``."""
    return zone.split("/")[-1].replace("_", " ")


@register.simple_tag
def zone_now(zone: str) -> str:
    """``21:14 now in New York``."""
    return f"{timezone.now().astimezone(ZoneInfo(zone)):%H:%M} now in {zone_name(zone)}"


@register.filter
def code_words(code: str) -> str:
    """What a reason code is called."""
    return words.CODES.get(code, code)


@register.filter
def level(name: str) -> str:
    """What solving something needs, in words."""
    return LEVELS.get("" if name == "none" else name, name)


register.filter("pieces", pieces)
register.filter("topic", words.topic)
register.filter("span", words.span)
register.filter("capital", words.capital)
