"""Password: any word, told as the value of one. A question about passwords holds none."""

import re

from ringback.detect.base import REJECTED, Candidate, Identifier, Pattern, Verdict, contra, pro
from ringback.flow import Kind, Label

_QUOTES = "\"'`*([{<"
_LINK = re.compile(r"(?:[:=>]|\b(?:is|was|es|era|are))\W*$")
_EXACT = re.compile(r"[:=>]\W*$|[\"'`]$")
_ENDS = re.compile(r"[.,!\n\"')]| +(?:and|but|so|y|pero|can|could|thanks|gracias|please)\b")
_FORMS = re.compile(r"(?:ing|ed|ly|able|ible|ado|ada|ido|ida|mente)$")


def validate(candidate: Candidate) -> Verdict:
    """Digits, symbols or mixed case inside speak for a value; a plain word needs a colon or quotes."""
    value = candidate.written.strip(_QUOTES + "\"'`*)]}>.,;:!?")
    if len(value) < 3 or not _LINK.search(candidate.before.rstrip(_QUOTES + " ") + " "):
        return REJECTED
    plain = value.isalpha()
    found = []
    if any(c.isdigit() for c in value):
        found.append(pro("digits in it", 2.5))
    elif not plain and not value.replace("-", "").replace("'", "").replace("’", "").replace("/", "").isalpha():
        found.append(pro("symbols in it", 2.0))
    elif value[1:].lower() != value[1:] and not value.isupper():
        found.append(pro("mixed case", 1.5))
    if _EXACT.search(candidate.before):
        found.append(pro("set apart", 2.0))
    if plain and _FORMS.search(value.lower()):
        found.append(contra("an ordinary word", 2.0))
    ends = candidate.after.lstrip("\"'`)]}.,!; ")
    if plain and value.islower() and ends and not _ENDS.match(candidate.after):
        found.append(contra("the sentence goes on", 1.5))
    return tuple(found) or (pro("a word told as the value", 0.1),)


IDENTIFIER = Identifier(
    kind=Kind("credential.password", Label.SECRET, "password"),
    patterns=(
        Pattern(
            r"{credential.password}s?(?: +(?:for|on|to|de|para|del) +[a-z0-9@.]+(?: +[a-z0-9@.]+){0,2})?"
            r" *(?:(?:is|was|es|era|are)\b *[:=]?|[:=]+>?|-+>?) *[\"'`*(\[]{0,2}(?P<value>[^\s\"]{3,64})"
        ),
        Pattern(r"(?P<value>[^\s\"]{3,64})[\"']? +(?:is|es) +(?:my|mi|the|la) +{credential.password}\b"),
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
