"""E-mail address, RFC 5321, also as people write it for people: ``ann (at) example [dot] com``."""

from ringback.detect.base import Candidate, Identifier, Pattern, Verdict, pro
from ringback.flow import Kind, Label

_TOPS = (
    "com org net edu gov info biz example test invalid io co me app dev uk us es mx ar cl pe ca au de fr it pt br nl "
    "in ie nz za ch at be se no dk fi pl jp cn ru eu tv online site xyz shop email "
    "cloud live mail pro name ph sg my id "
    "tr kr tw hk ae sa il gr cz hu ro"
)
_TOP = "(?:" + "|".join(sorted(_TOPS.split(), key=len, reverse=True)) + r")\b"
_LETTER = r"[a-z0-9\u0080-\uffff]"
_LABEL = rf"{_LETTER}(?:[a-z0-9\u0080-\uffff-]{{0,62}})"
_LOCAL = r"[a-z0-9\u0080-\uffff._%+'-]{1,64}"
_HOST = rf"{_LABEL}(?: ?\. ?{_LABEL}){{0,4}} ?\. ?{_TOP}"
_OPEN, _SHUT = r"[ ]{0,2}[(\[{<][ ]?", r"[ ]?[)\]}>][ ]{0,2}"
_DOT = rf"(?:{_OPEN}(?:\.|{{dot}}){_SHUT}|[ ]{{1,2}}{{dot}}[ ]{{1,2}}| ?\. ?)"
_BRACKETED = r"[^ ] {0,2}[(\[{<] ?[^()\[\]{}<>]{1,20} ?[)\]}>] {0,2}[^ ]"


def validate(candidate: Candidate) -> Verdict:
    """A sign written as one is enough; with blanks around it, or in words, it is less."""
    if "@" in candidate.value and " " not in candidate.value:
        return (pro("format", 3.0),)
    return (pro("format, told in words or with blanks", 1.6),)


IDENTIFIER = Identifier(
    kind=Kind("contact.email", Label.CONTACT, "e-mail address"),
    patterns=(
        Pattern(rf"{_LOCAL}@{_LABEL}(?:\.{_LABEL}){{1,6}}", needs="[^ @]@[^ @]"),
        Pattern(rf"{_LOCAL} @ ?{_HOST}", needs=r"[^ ] @ ?[^ @]{1,64} ?\. ?[^ @]"),
        Pattern(rf"{_LOCAL}@ {_HOST}", needs=r"[^ ]@ [^ @]{1,64} ?\. ?[^ @]"),
        Pattern(
            rf"(?:{_LETTER} ?[._+-]? ){{2,40}}@(?: {_LETTER}){{2,40}}(?: \.(?: {_LETTER}){{2,20}}){{1,3}}",
            needs=" @ [^ ] ",
        ),
        Pattern(rf"{_LOCAL}{_OPEN}(?:@|{{at}}){_SHUT}{_LABEL}(?:{_DOT}{_LABEL}){{0,4}}{_DOT}{_TOP}", needs=_BRACKETED),
        Pattern(
            rf"{_LOCAL}[ ]{{1,2}}{{at}}[ ]{{1,2}}{_LABEL}(?:[ ]{{1,2}}{{dot}}[ ]{{1,2}}{_LABEL}){{0,4}}"
            rf"[ ]{{1,2}}{{dot}}[ ]{{1,2}}{_TOP}"
        ),
    ),
    validate=validate,
    sources=("RFC 5321", "RFC 6531"),
    examples=(
        "ann@example.com",
        "ann.lee+bank@mail.example.org",
        "ann (at) example [dot] com",
        "ann at example dot com",
    ),
    counter_examples=("@harborbank", "meet me at the bank", "follow us @ twitter"),
)
