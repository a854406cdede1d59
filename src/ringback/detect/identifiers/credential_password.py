"""Password: any word, told as the value of one. A question about passwords holds none."""

import re
from collections.abc import Iterator

from ringback.detect.base import REJECTED, Candidate, Identifier, Pattern, Verdict, contra, pro
from ringback.flow import Evidence, Kind, Label

_QUOTES = "\"'`*([{<"
_CLOSING = "\"'`*)]}>.,;:!?"
_EXACT = re.compile(r"[:=>]\W*$|[\"'`]$")
_LINKED = re.compile(r"\b(?:is|was|es|era|are|s)\W*$")
_FORMS = re.compile(r"(?:ing|ed|ly|able|ible|ado|ada|ido|ida|mente)$")
_ENDS = re.compile(r"[.,!\n\"')]| +(?:and|but|so|y|pero|can|could|thanks|gracias|please)\b|$")
_MEASURE = re.compile(r"[0-9]+(?:st|nd|rd|th|am|pm|x|k|s|%|[-/:.][0-9]+)?\+?")


def validate(candidate: Candidate) -> Verdict:
    """Digits, symbols or mixed case inside speak for a value; a plain word must be told as one."""
    value = candidate.written.strip(_QUOTES + _CLOSING)
    lead = candidate.before.rstrip(" ")
    exact, linked = bool(_EXACT.search(lead)), bool(_LINKED.search(lead.rstrip(_QUOTES)))
    if len(value) < 3 or (not exact and not linked and (len(value) < 5 or _MEASURE.fullmatch(value))):
        return REJECTED
    found = list(_looks(value))
    if exact:
        found.append(pro("set apart", 2.0))
    elif value.isdigit() and len(value) <= 8:
        found.append(contra("digits alone", 2.5))
    elif not linked:
        found.append(contra("not told as the value", 1.3))
    if value.isalpha() and _FORMS.search(value.lower()):
        found.append(contra("an ordinary word", 2.0))
    if value.isalpha() and value.islower() and not exact and not _ENDS.match(candidate.after):
        found.append(contra("the sentence goes on", 1.5))
    return tuple(found) or (pro("a word told as the value", 0.1),)


def _looks(value: str) -> Iterator[Evidence]:
    if any(c.isdigit() for c in value):
        yield pro("digits in it", 2.5)
    elif not all(c.isalpha() or c in "-'’/" for c in value):
        yield pro("symbols in it", 2.0)
    elif value[1:].lower() != value[1:] and not value.isupper():
        yield pro("mixed case", 1.5)


_VALUE = r"[\"'`*(\[]{0,2}(?P<value>[^\s\"]{2,63}[^\s\",;.:)])"
_ABOUT = (
    r"(?: +(?:for|on|to|de|para|del|that|i|we|use|used|set|que|uso|have|made|chose) *[a-z0-9@.]*"
    r"(?: +[a-z0-9@.]+){0,2})?"
)
IDENTIFIER = Identifier(
    kind=Kind("credential.password", Label.SECRET, "password"),
    patterns=(
        Pattern(rf"{{credential.password}}\b{_ABOUT} *(?:(?:is|was|es|era|are|'s)\b *[:=]?|[:=]+>?|-+>?) *{_VALUE}"),
        Pattern(rf"\b{{password_short}} ?[:=] ?{_VALUE}"),
        Pattern(rf"{{credential.password}}(?: +(?:to|a|por|now))? +{_VALUE}"),
        Pattern(r"(?P<value>[^\s\"]{4,64})[\"']? +(?:is|es) +(?:my|mi|the|la) +(?:[a-z]+ +)?{credential.password}\b"),
    ),
    validate=validate,
    sources=("https://pages.nist.gov/800-63-4/sp800-63b.html",),
    words_apart=("plain",),
    examples=("my password is Hunter2!", "password: abc123", "contraseña: sol2024x", "pwd = Tr0ub4dor&3"),
    counter_examples=(
        "how do I reset my password",
        "my password is not working",
        "never share your password",
        "mi contraseña es incorrecta",
    ),
    base=0.8,
)
