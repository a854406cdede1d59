"""Postal address, in one form: house number and street, with the town behind it where one is told."""

import re

from ringback.detect.base import REJECTED, Candidate, Identifier, Pattern, Verdict, contra, pro
from ringback.flow import Kind, Label

_AFTER = re.compile(
    r"^[ ,.\n-]{1,3}(?:(?:apt|apartment|suite|unit|flat|floor|piso|bte|appt|etage|#)\b"
    r"|[a-z .'-]{2,30},? *(?:[a-z]{2} +)?[0-9]{4,5}\b|[0-9]{4,5}(?:-[0-9]{3,4})?,? +[a-z]{3}"
    r"|[a-z]{1,2}[0-9]{1,2}[a-z]? ?[0-9][a-z]{2}\b|[0-9]{4} ?[a-z]{2}\b|[0-9]{2}-[0-9]{3}\b)"
)
_ORDINARY = re.compile(
    r"^[0-9]+ (?:\w+ )*?(?:minute|min|hour|hr|day|week|month|year|mile|km|second|people|of|to|in|on|the|at"
    r"|times?|more|and|is|for|my|your|a|an)\b"
)


def validate(candidate: Candidate) -> Verdict:
    """Names of streets are written with capitals; ``10 minute drive`` is none."""
    if _ORDINARY.search(candidate.value) or candidate.before[-1:].isdigit():
        return REJECTED
    found = [pro("format", 0.6)]
    names = [word for word in re.findall(r"[^\W\d_]+", candidate.written) if len(word) > 3]
    if names and all(word[0].isupper() for word in names):
        found.append(pro("capitals", 1.6))
    if _AFTER.match(candidate.after):
        found.append(pro("town or postcode after it", 2.0))
    elif not names:
        found.append(contra("no name", 1.0))
    return tuple(found)


_NUMBER = r"(?:n[.o\ufffd]* ?|nr\.? ?|num\.? |numero |no\.? ?|# ?)?[0-9]{1,4}(?:[ /-]?[0-9]{1,3}|[ ]?[a-h])?"
IDENTIFIER = Identifier(
    kind=Kind("contact.address", Label.CONTACT, "address"),
    patterns=(
        Pattern(
            r"\b(?P<value>[0-9]{1,5}[a-z]?,? (?:(?:n|s|e|w|ne|nw|se|sw|north|south|east|west)\.? )?"
            r"(?:[a-z0-9'.-]{2,20} ){1,4}{street})\b",
            digits=1,
        ),
        Pattern(
            r"\b(?P<value>[0-9]{1,4}(?: ?(?:bis|ter|[a-d]))?,? {street_before} "
            r"(?:[a-z'.-]{1,20} ){0,4}[a-z'.-]{3,20})\b",
            digits=1,
        ),
        Pattern(
            r"\b(?P<value>{street_before}[./]? (?:[a-z'.-]{1,20} ){0,4}[a-z'.-]{3,20},? " + _NUMBER + r")\b",
            digits=1,
        ),
        Pattern(
            r"\b(?P<value>[a-z'.-]{2,30}[ -]?{street_after}\.? [0-9]{1,4} ?(?:[a-h]\b)?)",
            needs=r"(?:stra?s?se|strasse|str|gasse|weg|platz|allee|ring|damm|ufer|straat|laan|plein|gracht|kade|singel|dreef"
            r"|gatan|vagen|gade|vej)\.? [0-9]",
            digits=1,
        ),
    ),
    validate=validate,
    sources=("https://pe.usps.com/text/pub28/welcome.htm", "UPU S42"),
    unlike=("order", "reference.case", "url"),
    examples=("I live at 742 Evergreen Terrace", "12 Example Street, Springfield", "vivo en Calle Mayor 15"),
    counter_examples=("a 10 minute drive", "2 way street", "the address is wrong", "24 hours on the road"),
    base=-1.0,
)
