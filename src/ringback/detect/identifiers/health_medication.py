"""A medicine the writer or someone close takes: ``I take metformin``, ``my wife is on insulin``.

The words come from the languages: ``takes`` and ``takes_after`` (told of oneself, before or after the
medicine), ``on`` (the same at the start of a clause), ``family`` and ``family_takes``, ``degree``;
``denied``, ``like``, ``asks``, ``others`` and ``cope`` with ``blamed`` (``I need Xanax to use your
app``) speak against it.
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
_DOSE = re.compile(r" ?[0-9]+(?:[.,][0-9]+)? ?(?:mg|ml|mcg|ug|g|iu|units?)\b")
_DOSED = re.compile(r"\b[0-9]+(?:[.,][0-9]+)? ?(?:mg|ml|mcg|ug|g|iu|units?)\b[a-z ]{0,8}$")
_INSIDE = re.compile(r"[a-z]{1,2}|[a-z].|.[a-z]")


def validate(candidate: Candidate) -> Verdict:
    """The pattern says who takes it; a dose makes it surer, a figure of speech less sure."""
    if _INSIDE.fullmatch(candidate.before[-1:] + candidate.after[:1]):  # of a longer word
        return REJECTED
    words = candidate.words
    before = _CLAUSE.split(candidate.before)[-1]
    after = _CLAUSE.split(candidate.after, maxsplit=1)[0]
    close = holds(before, words.get("family", ()))
    found = [pro("taken by someone close", 1.2) if close else pro("taken by oneself", 2.0)]
    if _DOSE.match(candidate.after) or _DOSED.search(candidate.before):
        found.append(pro("dose", 1.0))
    lead, phrase = _told(before, candidate)
    themes = ("denied", "like") if starts_with(phrase, words.get("own", ())) else ("denied", "like", "asks")
    if any(ends_with(lead, words.get(theme, ())) for theme in themes) or after.strip() in words.get("denied", ()):
        found.append(contra("denied, asked or a figure of speech", 2.5))
    subject = lead.rpartition(" ")[0] if ends_with(lead, words.get("is", ())) else ""  # "coffee is my …"
    metaphor = subject and not ends_with(subject, words.get("asks", ()))
    if starts_with(phrase, words.get("own", ())) and (metaphor or starts_with(after, words.get("others", ()))):
        found.append(contra("a figure of speech", 2.0))
    if starts_with(after, words.get("cope", ())) and holds(after, words.get("blamed", ())):
        found.append(contra("a figure of speech", 3.5))
    return tuple(found)


def _told(clause: str, candidate: Candidate) -> tuple[str, str]:
    """What stands before the words that say who takes it; and those words."""
    tokens, degree = clause.split(), candidate.words.get("degree", ())
    for end in range(len(tokens), max(0, len(tokens) - 5), -1):
        for start in range(max(0, end - 6), end):
            if " ".join(tokens[start:end]) in candidate.words.get("takes", ()):
                return " ".join(tokens[:start]), " ".join(tokens[start:])
        if tokens[end - 1] not in degree and not tokens[end - 1][0].isdigit():
            break
    return "", clause


_START = r"(?:\b|[\u0900-\u9fff])"
_GAP = r"(?: +(?:[dl]'|dell')?|')"
_END = r"(?:[^a-z]|$)"
_DOSES = r"(?: +(?:{degree}|[0-9]+(?:[.,][0-9]+)? ?(?:mg|ml|mcg|ug|iu|units?)?)){0,4}"
IDENTIFIER = Identifier(
    kind=Kind("health.medication", Label.HEALTH, "medication"),
    patterns=(
        Pattern(rf"{_START}{{takes}}{_DOSES}{_GAP}(?P<value>{{health.medication}}){_END}"),
        Pattern(
            rf"{_START}{{takes}}{_DOSES} +{{health.medication}}(?: *[,/&+] *| +)(?:{{also}} +)?(?:{{degree}} +){{0,2}}"
            rf"(?P<value>{{health.medication}}){_END}"
        ),
        Pattern(rf"(?:^|[.,;:!?(\n] *|\b{{also}} +){{on}}{_DOSES}{_GAP}(?P<value>{{health.medication}}){_END}"),
        Pattern(r"{takes}[\u3041-\u30ff\u4e00-\u9fff]{0,4}(?P<value>{health.medication})"),
        Pattern(r"(?P<value>{health.medication}) *(?:{degree} +)?{takes_after}"),
        Pattern(
            rf"{_START}{{family}}(?:'?s|(?: +{{family_takes}}))?{_DOSES}{_GAP}(?P<value>{{health.medication}}){_END}"
        ),
    ),
    validate=validate,
    sources=("GDPR Art. 4(15)", "45 CFR 160.103", "https://www.whocc.no/atc_ddd_index/"),
    examples=("I take metformin", "I'm on 50 mg sertraline", "refill my lisinopril", "estoy tomando sertralina"),
    counter_examples=("do you sell metformin?", "the insulin price is a scandal", "what is ozempic"),
    base=-0.5,
)
