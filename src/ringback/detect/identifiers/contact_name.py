"""Name of the writer, as they give it: ``my name is Ann Lee``. Alone it exposes nobody: many share it."""

import re

from ringback.detect.base import REJECTED, Candidate, Identifier, Pattern, Verdict, pro
from ringback.flow import Kind, Label

_NAME = r"[^\W\d_](?:[^\W\d_]|['’-]){0,19}\.?"
_PARTICLES = frozenset(re.findall(r"\w+", "de del la los van von der den di da do dos das bin ibn al el le"))
_SHOUTED = re.compile(r"[A-Z\W]{12,}")
_START = r"(?:\b|[\u0900-\u9fff])"


def validate(candidate: Candidate) -> Verdict:
    """Every part is written with a capital, or in a script without capitals; an ordinary word is none."""
    parts = candidate.written.split()
    ordinary = (
        *candidate.words.get("plain", ()),
        *candidate.words.get("goes_on", ()),
        *candidate.words.get("link", ()),
    )
    if any(part.lower().strip(".") in ordinary for part in parts) or _SHOUTED.fullmatch(candidate.written):
        return REJECTED
    if parts[-1].lower() in _PARTICLES or not all(map(_proper, parts)):
        return REJECTED
    return (pro("capitals", 1.0), pro("length", 0.4 * len(parts)))


def _proper(part: str) -> bool:
    uncased = part.lower() == part.upper()
    return part[0].isupper() or part in _PARTICLES or (uncased and part.isalpha() and len(part) <= 8)


IDENTIFIER = Identifier(
    kind=Kind("contact.name", Label.PUBLIC, "name"),
    patterns=tuple(
        Pattern(
            rf"{_START}{{contact.name}}\b *[:=-]? *(?:(?:dr|mr|mrs|ms|miss|sr|sra|herr|frau|prof)\.? )?"
            rf"(?P<value>{_NAME}(?: {_NAME}){{{more}}})(?:[^\w'’-]|$)"
        )
        for more in range(3)
    ),
    validate=validate,
    sources=("GDPR Art. 4(1)", "45 CFR 164.514(b)(2)(i)(A)"),
    words_apart=("plain",),
    examples=("my name is Ann Lee", "Name: Bob Miller", "me llamo Ana García", "my name is Ann"),
    counter_examples=(
        "my name is spelled wrong",
        "what is your name?",
        "the name is not accepted",
        "in the name of the law",
    ),
    base=-1.0,
)
