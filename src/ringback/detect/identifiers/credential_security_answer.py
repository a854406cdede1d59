"""Answer to a security question: what follows ``my mother's maiden name is``, ``security answer:``."""

import re

from ringback.detect.base import REJECTED, Candidate, Identifier, Pattern, Verdict, contra, pro
from ringback.flow import Kind, Label

_EXACT = re.compile(r"[:=>]\W*$|[\"'`]$")
_ENDS = re.compile(r"\s*(?:[.,;!\n\"')]|$)")
_TOLD = r"[\"'`]?(?P<value>[^\s.,;:!?\"'()]{2,30}%s)"
_LINK = r"\b['’]?s? *(?:{link}\b *){0,3}(?:{is}\b *)?[:=]* *"
_START = r"(?:\b|[\u0900-\u9fff])"


def validate(candidate: Candidate) -> Verdict:
    """A name is written with a capital; a plain word counts where the sentence ends with it."""
    words = candidate.value.split()
    plain = candidate.words.get("plain", ())
    if any(word in plain for word in words) or candidate.value in candidate.words.get("link", ()):
        return REJECTED
    if candidate.written[:1].isupper() or candidate.written[:1].isdigit() or not candidate.value.isascii():
        found = [pro("name or number", 1.5)]
        if len(words) > 1 and not words[1].isdigit() and not candidate.written.split()[1][:1].isupper():
            return REJECTED
        return tuple(found)
    if len(words) > 1:
        return REJECTED
    if _EXACT.search(candidate.before):
        return (pro("set apart", 1.5),)
    return (pro("end of the sentence", 0.5),) if _ENDS.match(candidate.after) else (contra("sentence goes on", 2.0),)


IDENTIFIER = Identifier(
    kind=Kind("credential.security_answer", Label.SECRET, "security answer"),
    patterns=tuple(
        Pattern(rf"{_START}{{credential.security_answer}}{_LINK}{_TOLD % more}")
        for more in ("", r"(?: [^\s.,;:!?\"'()]{2,20})")
    ),
    validate=validate,
    sources=("https://pages.nist.gov/800-63-4/sp800-63b.html", "https://cheatsheetseries.owasp.org/"),
    words_apart=("plain",),
    examples=(
        "my mother's maiden name is Smith",
        "security answer: Rover",
        "my first pet's name was Rex",
        "el apellido de soltera de mi madre es García",
    ),
    counter_examples=(
        "why do you ask for my mother's maiden name?",
        "the security answer is wrong",
        "I forgot my security answer",
        "what is a security question",
    ),
    base=-0.3,
)
