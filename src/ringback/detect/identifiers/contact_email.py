"""E-mail address, RFC 5321, also as people write it for people: ``ann (at) example [dot] com``."""

from ringback.detect.base import REJECTED, Candidate, Identifier, Pattern, Verdict, pro
from ringback.flow import Kind, Label

_AT = r"(?:[ ]{0,2}[(\[{<]?[ ]?(?:@|\bat\b|\barroba\b)[ ]?[)\]}>]?[ ]{0,2})"
_SIGN = r"(?: ?@ ?)"
_DOT = r"(?:[ ]?[(\[{<][ ]?(?:\.|dot|punto)[ ]?[)\]}>][ ]?|[ ]{1,2}(?:dot|punto)[ ]{1,2}| ?\. ?|\.)"
_TOP = (
    r"(?:com|org|net|edu|gov|info|biz|example|test|invalid|io|co|me|app|dev|uk|us|es|mx|ar|cl|pe|ca|au|de|fr|it|pt|br|nl|in"
    r"|ie|nz|za|ch|at|be|se|no|dk|fi|pl|jp|cn|ru|eu|tv|online|site|xyz|shop|email|cloud|live|mail|pro|name|ph|sg|my|id|tr|kr|tw|hk|ae|sa|il|gr|cz|hu|ro)"
)
_LABEL = r"[a-z0-9\u0080-\uffff](?:[a-z0-9\u0080-\uffff-]{0,62})"


def validate(candidate: Candidate) -> Verdict:
    """One sign and a host with a dot; words for them need more of each other."""
    local, sign, host = candidate.value.partition("@")
    if sign and (not local.strip(" .([{<") or "." not in host and "dot" not in host and "punto" not in host):
        return REJECTED
    return (pro("format", 3.0 if sign else 2.0),)


IDENTIFIER = Identifier(
    kind=Kind("contact.email", Label.CONTACT, "e-mail address"),
    patterns=(
        Pattern(
            rf"[a-z0-9\u0080-\uffff._%+'-]{{1,64}}@{_LABEL}(?:\.{_LABEL}){{1,6}}",
            trigger=r"[a-z0-9\u0080-\uffff._%+'-]{1,64}@[a-z0-9\u0080-\uffff]",
        ),
    ),
    validate=validate,
    sources=("RFC 5321", "RFC 6531"),
    unlike=(),
    examples=("ann@example.com", "ann.lee+bank@mail.example.org"),
    counter_examples=("@harborbank", "meet me at the bank", "follow us @ twitter"),
)
