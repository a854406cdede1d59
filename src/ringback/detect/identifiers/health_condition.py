"""A health condition of the writer or of someone close: ``I have diabetes``, ``my son has asthma``.

The words come from the languages: ``ill`` and ``ill_after`` (told of oneself, before or after the
condition), ``family`` and ``family_has``, ``allergic`` and ``allergen``, ``degree`` (between them);
``denied``, ``like``, ``asks``, ``others``, ``figure``, and ``cause`` with ``blamed``, speak against it.
"""

import re

from ringback.detect.base import (
    REJECTED,
    Candidate,
    Identifier,
    Pattern,
    Verdict,
    contra,
    ends_with,
    holds,
    pro,
    starts_with,
)
from ringback.flow import Kind, Label

_CLAUSE = re.compile(r"[.,!?;:\n()]")
_ABBREVIATED = 3
"""So short a name in Latin letters is one only in capitals and at an end: ``MS``; a sign can be a whole word (癌)."""
_ENDS = re.compile(r" *(?:[.,!?;)\n]|$)")
_INSIDE = re.compile(r"[a-z]{1,2}|[a-z].|.[a-z]")


def validate(candidate: Candidate) -> Verdict:
    """The writer's own, and meant: not a figure of speech, a charity, a question or a denial."""
    if _INSIDE.fullmatch(candidate.before[-1:] + candidate.after[:1]):  # of a longer word
        return REJECTED
    words = candidate.words
    after = _CLAUSE.split(candidate.after, maxsplit=1)[0]
    lead, phrase = _told(candidate)
    if starts_with(after, words.get("others", ())) and after[:1] == " ":
        return REJECTED
    if len(candidate.value) < 5 and candidate.value.isascii() and not candidate.written.isascii():
        return REJECTED  # « goût » is no gout
    short = candidate.value.isascii() and len(candidate.value) < _ABBREVIATED
    if short and not (_ENDS.match(candidate.after) and candidate.written.isupper()):
        return REJECTED
    found = [pro("told of oneself", 2.0)]
    if holds(phrase, words.get("family", ())):
        found = [pro("told of someone close", 1.0)]
    themes = ("denied", "like") if starts_with(phrase, words.get("own", ())) else ("denied", "like", "asks")
    if any(ends_with(lead, words.get(theme, ())) for theme in themes) or after.strip() in words.get("denied", ()):
        found.append(contra("denied, asked or a figure of speech", 2.5))
    if starts_with(after, words.get("figure", ())):
        found.append(contra("a figure of speech", 2.0))
    elif starts_with(after, words.get("cause", ())) and holds(after, words.get("blamed", ())):
        found.append(contra("a figure of speech", 3.5))
    return tuple(found)


def _told(candidate: Candidate) -> tuple[str, str]:
    """What stands before the words that say whose it is, in the same clause; and those words."""
    words = candidate.words
    before = _CLAUSE.split(candidate.before)[-1].split()
    degree, tellers = words.get("degree", ()), (words.get("ill", ()), words.get("allergic", ()))
    end = len(before)
    for end in range(len(before), max(0, len(before) - 5), -1):
        for start in range(max(0, end - 6), end):
            phrase = " ".join(before[start:end])
            if any(phrase in terms for terms in tellers):
                return " ".join(before[:start]), " ".join(before[start:])
        if before[end - 1] not in degree and not before[end - 1].isdigit():
            break
    return "", " ".join(before)


_START = r"(?:\b|[\u0900-\u9fff])"
_GAP = r"(?: +(?:[dl]'|dell')?|')"
_END = r"(?:[^a-z]|$)"
_DEGREE = r"(?:'?s)?(?: +{degree}){0,4}(?: +[0-9]{1,2}(?: +{degree})?)?"
IDENTIFIER = Identifier(
    kind=Kind("health.condition", Label.HEALTH, "health condition"),
    patterns=(
        Pattern(rf"{_START}{{ill}}{_DEGREE}{_GAP}(?P<value>{{health.condition}}){_END}"),
        Pattern(
            rf"{_START}{{ill}}{_DEGREE} +{{health.condition}}(?: *[,/&+] *| +)(?:{{also}} +)?(?:{{degree}} +){{0,2}}"
            rf"(?P<value>{{health.condition}}){_END}"
        ),
        Pattern(r"{ill}[\u3041-\u30ff\u4e00-\u9fff]{0,4}(?P<value>{health.condition})"),
        Pattern(r"(?P<value>{health.condition}) *(?:{degree} +)?{ill_after}"),
        Pattern(rf"{_START}{{family}}(?: +{{family_has}})?{_DEGREE}{_GAP}(?P<value>{{health.condition}}){_END}"),
        Pattern(r"\b(?:{own}|{ill})(?: +{degree})? +(?P<value>t[12]dm?)\b", needs=r"\bt[12]dm?\b", digits=1),
        Pattern(rf"{_START}{{allergic}}(?: +{{degree}}){{0,2}}{_GAP}(?P<value>{{allergen}}){_END}"),
    ),
    validate=validate,
    sources=("GDPR Art. 4(15)", "45 CFR 160.103"),
    examples=("I have diabetes", "because of my depression", "I was diagnosed with breast cancer", "tengo diabetes"),
    counter_examples=(
        "this app is the cancer of the internet",
        "your website gives me depression",
        "does the plan cover diabetes?",
        "a cancer charity",
    ),
    base=-0.5,
)
