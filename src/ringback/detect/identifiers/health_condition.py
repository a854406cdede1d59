"""A health condition of the writer, in one form: ``I have diabetes``, ``my depression``."""

import re

from ringback.detect.base import REJECTED, Candidate, Identifier, Pattern, Verdict, contra, pro
from ringback.flow import Kind, Label

# "cancer of a website", "allergic to your app", "a heart attack every time I see the bill".
_FIGURE = re.compile(
    r"^ (?:of (?:a|an|the|this|that|your|society)|(?:from|with|because of|thanks to|trying|dealing|waiting"
    r"|looking|reading|using|every time|when|whenever|just|over|about)"
    r" (?:\w+ )?(?:you|your|this|that|the|these|app|website|service|i|to|at)\b)"
)
_OF_OTHERS = re.compile(
    r"\b(?:awareness|research|charity|foundation|fundraiser|walk|run|month|joke|jokes|insurance policy)\b"
)
_NOT = re.compile(
    r"\b(?:no|not|don't|dont|didn't|never|without|if|like|almost|nearly|practically|literally|giving me|gives me"
    r"|gave me|sin|casi)(?: (?:have|had|having|a|an|any|tengo))*(?: \w+)? *$"
)


def validate(candidate: Candidate) -> Verdict:
    """The writer's own, and meant: not a figure of speech, a charity or a denial."""
    if _OF_OTHERS.match(candidate.after.strip()) or _FIGURE.match(candidate.after):
        return REJECTED
    found = [pro("told of oneself", 2.0)]
    if _NOT.search(candidate.before):
        found.append(contra("denied or a figure of speech", 2.5))
    return tuple(found)


IDENTIFIER = Identifier(
    kind=Kind("health.condition", Label.HEALTH, "health condition"),
    patterns=(Pattern(r"\b{ill}(?: +{degree}){0,3}(?: +[0-9]{1,2})? +(?P<value>{health.condition})\b"),),
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
