"""From the names of templates to words that may leave: the customer's language, the brand's facts, the guard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.utils import translation
from django.utils.formats import date_format

from ringback.cases import Case, Route, Say
from ringback.engine import Engine
from ringback.flow import CALL_PHRASE, Surface, with_token
from ringback.flow.policy import OWN_LINE
from ringback.guard import Verdict
from ringback.languages import Language
from ringback.store import models
from ringback.text import SafeText

PHRASE = "[call phrase]"
"""What stands for the call phrase until the moment of sending; nobody here reads it before."""


@dataclass(frozen=True)
class Made:
    """Words the guard let through, or the codes it refused them with."""

    text: SafeText | None
    codes: tuple[str, ...] = ()


def compose(row: models.Case, state: Case, engine: Engine, say: Say) -> Made:
    """The message for ``say``, guarded, reminder included."""
    surface = Surface.PUBLIC if say.route is Route.REPLY else Surface.DIRECT
    language = engine.language(state.language)
    callback = _callback(row) if _wants_callback(say.templates) else None
    slots = _slots(engine, language, say.nouns, callback, row.conversation.page.brand.zone)
    if say.call not in ("", OWN_LINE):
        slots["emergency"] = spoken_number(say.call)
    words = " ".join(language.say(template, **slots) for template in say.templates)
    first = surface is Surface.PUBLIC or not state.direct_open
    network = row.conversation.page.network
    facts = known_facts(row)
    verdict = engine.guard(words, surface, network=network, language=language.code, facts=facts, first=first)
    return made(verdict, callback)


def made(verdict: Verdict, callback: models.Callback | None = None) -> Made:
    """What the guard let through, with a token in place of the call phrase."""
    if not verdict.allowed or verdict.text is None:
        return Made(None, tuple(reason.code for reason in verdict.reasons))
    text = str(verdict.text)
    at = text.find(PHRASE)
    if at < 0 or callback is None:
        return Made(verdict.text)
    return Made(with_token(text, at, at + len(PHRASE), CALL_PHRASE, callback.phrase_ref))


def _wants_callback(templates: Sequence[str]) -> bool:
    return any(
        name in ("direct.callback", "direct.offer_number", "direct.missed", "direct.exhausted") for name in templates
    )


def _callback(row: models.Case) -> models.Callback | None:
    return row.callbacks.order_by("-pk").first()


def _slots(
    engine: Engine, language: Language, nouns: Sequence[str], callback: models.Callback | None, brand_zone: str
) -> dict[str, str]:
    brand = engine.brand
    number = spoken_number(brand.phones[0] if brand.phones else brand.emergency)
    zone = (callback.zone or (callback.zones[0] if len(callback.zones) == 1 else "")) if callback else ""
    zone = zone or brand_zone
    named = [language.noun(kind) for kind in nouns if language.noun(kind)]
    return {
        "contact_page": brand.contact_page,
        "emergency": spoken_number(brand.emergency),
        "published": number,
        "caller": number,
        "nouns": _listed(named, language) or "…",
        "code": callback.code if callback else "",
        "window": window(callback.opens, callback.closes, zone, language.code) if callback else "",
        "phrase": PHRASE,
    }


def _listed(nouns: Sequence[str], language: Language) -> str:
    unique = list(dict.fromkeys(nouns))
    if len(unique) < 2:
        return "".join(unique)
    return f"{', '.join(unique[:-1])} {language.say('and')} {unique[-1]}"


def window(opens: datetime | None, closes: datetime | None, zone: str, language: str) -> str:
    """A span of time as its reader would write it: day, from, to, in their own zone."""
    if opens is None or closes is None:
        return ""
    here = ZoneInfo(zone)
    start, end = opens.astimezone(here), closes.astimezone(here)
    with translation.override(language):
        day = date_format(start, "l j F")
        return f"{day}, {date_format(start, 'H:i')}–{date_format(end, 'H:i')} ({zone.split('/')[-1].replace('_', ' ')})"


def spoken_number(number: str) -> str:
    """An E.164 number with spaces, as people read it."""
    if not number.startswith("+"):
        return number
    import phonenumbers

    try:
        return phonenumbers.format_number(phonenumbers.parse(number), phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    except phonenumbers.NumberParseException:
        return number


def known_facts(case: models.Case) -> frozenset[str]:
    """Conditions that hold for this case: a warning was given and recorded, and the customer wrote on after it."""
    warned = case.messages.filter(ours=True, surface="direct").order_by("pk").first()
    preferred = warned and case.messages.filter(ours=False, surface="direct", pk__gt=warned.pk).exists()
    return frozenset({"recorded_warning"} if preferred else ())
