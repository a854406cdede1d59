"""Postal address, in one form: house number and street, or a box; with the town and postcode that follow.

The words come from the languages: ``street`` (after its name), ``street_before`` (before it), ``street_after`` (the
end of its name, or behind it, with the number last), ``street_end`` and ``town_end`` (where words are not parted),
``house`` (before a house number), ``unit`` (flat, floor),
``po_box``, ``box`` (within a unit), ``military`` (a post office of the forces) and ``state``.
"""

import re

from ringback.detect.base import REJECTED, Candidate, Identifier, Pattern, Verdict, contra, pro
from ringback.flow import Kind, Label

_WORDS = re.compile(r"[^\W\d_]+")
_LONG = 4
"""From so many letters on, a word of a name has a capital: ``Rue de la Paix``."""
_KNOWN = ("street", "street_before", "street_after", "unit", "house", "state")
_POSTCODE = (
    r"(?:[0-9]{4,5}(?:-[0-9]{3,4})?|[0-9]{2}-[0-9]{3}|[0-9]{4} ?[a-z]{2}"
    r"|[a-z]{1,2}[0-9][0-9a-z]? ?[0-9][a-z]{2}|[a-z][0-9][a-z] ?[0-9][a-z][0-9])"
)
_FOLLOWED = re.compile(rf"^[ ,.\n-]{{1,4}}(?:[^\W\d_]{{1,20}}[ ,.\n]{{1,3}}){{0,4}}{_POSTCODE}\b")
_COMPLETE = re.compile(rf"[ ,\n]{_POSTCODE}(?:[ ,]+[^\W\d_]+|$)")
_SIGNS = re.compile("[\u3041-\u9fff]")


def validate(candidate: Candidate) -> Verdict:
    """Names of streets are written with capitals, or announced; ``10 minute drive`` is none."""
    if candidate.before[-1:].isdigit() or candidate.after[:1].isdigit():
        return REJECTED
    words = _WORDS.findall(candidate.value)
    if not words or (candidate.value[:1].isdigit() and words[0] in candidate.words.get("quantity", ())):
        return REJECTED
    known = {word for theme in _KNOWN for word in candidate.words.get(theme, ())}
    names = [word for word in _WORDS.findall(candidate.written) if len(word) >= _LONG and word.lower() not in known]
    cased = [word[0] != word[0].lower() for word in names]
    unparted = bool(_SIGNS.search(candidate.value))
    boxed = candidate.value.startswith(tuple(candidate.words.get("po_box", ())))
    found = [pro("format", 0.6)]
    if unparted or boxed:
        found.append(pro("format of its own", 2.0))
    elif names and all(cased):
        found.append(pro("capitals", 1.6))
    elif (any(cased) and not cased[-1]) or any(  # a name, and words that go on
        word in candidate.words.get(theme, ()) for word in words for theme in ("quantity", "own", "asks")
    ):
        return REJECTED
    elif not names:
        found.append(contra("no name", 1.0))
    goes_on = "," not in candidate.value and candidate.followed("plain") and not candidate.followed("goes_on")
    if candidate.followed("quantity") or (goes_on and candidate.after[:1] == " "):  # via … 5 times; 10 best ways to …
        found.append(contra("the sentence goes on", 1.5))
    if _COMPLETE.search(candidate.value) or _FOLLOWED.match(candidate.after):
        found.append(pro("town or postcode", 2.0))
    return tuple(found)


_WORD = r"[a-z\u0080-\uffff][a-z\u0080-\uffff.'-]{0,20}"
_LAST = r"[a-z\u0080-\uffff][a-z\u0080-\uffff.'-]{2,20}"
_NAME = rf"(?:{_WORD} ){{0,4}}{_LAST}"
_ANY = r"[a-z0-9\u0080-\uffff][a-z0-9\u0080-\uffff'.-]{0,20}"
_SIGN = r"[\u3041-\u9fff]"
_NUMBERED = r"(?:{house}[.:]* ?|# ?)?[0-9]{1,5}(?:[ /-]?[0-9]{1,3}|[ -]?[a-h])?\b"
_FLAT = r"{unit}[.:]? ?#? ?[0-9]{0,4}[a-z]?\b"
_UNIT = rf"(?:[ ,\n]{{1,3}}(?:{_FLAT}|# ?[0-9]{{1,5}}[a-z]?\b))?"
_APART = r"[ ,.\n-]{1,4}"
_TOWN = rf"{_WORD}(?: {_WORD}){{0,3}}"
_WITH_CODE = (
    rf"{_APART}(?:(?:{_TOWN}[ ,.\n]{{1,4}}){{1,2}}{_POSTCODE}\b"
    rf"|(?:[a-z]{{1,2}}-)?{_POSTCODE}[ ,\n]{{1,2}}{_LAST})"
)
_CODE_FIRST = rf"{_APART}{_POSTCODE}[ ,]{{1,2}}{_WORD} {_WORD}"
_ONE, _TWO = rf",[ \n]?{_WORD}", rf",[ \n]?{_WORD}[ ,]{{1,2}}{_WORD}"
_AFTER = rf"\b{{street_before}}[./]{{0,2}} ?{_NAME},? {_NUMBERED}{_UNIT}"
_BEHIND = rf"\b(?:{_WORD}[ -]){{0,3}}[a-z\u0080-\uffff'.-]{{2,30}}[ -]?{{street_after}}[.,]? {_NUMBERED}{_UNIT}"
_FIRST = (
    rf"\b(?:{{unit}}\.? ?[0-9]{{1,4}}[a-z]?, ?)?[0-9]{{1,5}}(?:[a-z]|-[0-9]{{1,5}})?,? (?:{_ANY} ){{1,5}}{{street}}\b"
    rf"\.?(?: [nsew]{{1,2}}\b)?{_UNIT}"
)
_BEFORE = rf"\b[0-9]{{1,4}}(?: ?[a-d]\b| [a-z]{{3}}\b)?,? {{street_before}}[./]? {_NAME}{_UNIT}"
_FLATS = rf"\b[0-9]{{1,5}} {_WORD}(?: {_ANY}){{0,3}}[ ,\n]{{1,3}}{_FLAT}"
_BOXES = (
    r"\b{po_box}[ .:#]{0,3}(?:{house}[.:]? ?)?[0-9]{1,6}\b",
    r"\b(?:{unit}|{po_box}) [0-9]{1,5},? {box} [0-9]{1,5}\b",
)


IDENTIFIER = Identifier(
    kind=Kind("contact.address", Label.CONTACT, "address"),
    patterns=(
        Pattern(_FIRST, digits=1, tails=(_WITH_CODE, _CODE_FIRST, _ONE, _TWO)),
        Pattern(_BEFORE, digits=1, tails=(_WITH_CODE, _ONE)),
        Pattern(_AFTER, digits=1, tails=(_WITH_CODE, _CODE_FIRST, _ONE)),
        Pattern(_BEHIND, digits=1, tails=(_WITH_CODE, _CODE_FIRST, _ONE)),
        Pattern(_FLATS, digits=1, tails=(_WITH_CODE, _TWO)),
        Pattern(_BOXES[0], digits=1, tails=(_WITH_CODE, _CODE_FIRST, _ONE)),
        Pattern(_BOXES[1], digits=2, tails=(_WITH_CODE,)),
        Pattern(r"\b{street_before}[./]? [0-9]{1,3} ?[a-z]? ?(?:{house}\.?|#) ?[0-9]{1,3} ?- ?[0-9]{1,3}\b", digits=3),
        Pattern(rf"\b(?:{_WORD} {_WORD}[ ,\n]{{1,2}})?{{military}},? [a-z]{{2}},? [0-9]{{5}}\b", digits=5),
        Pattern(
            rf"\b[0-9]{{1,5}} {_NAME}[ ,\n]{{1,3}}{_TOWN}[ ,\n]{{1,3}}{{state}}[.,]?[ \n]{{1,3}}[0-9]{{5}}\b", digits=6
        ),
        Pattern(rf"{_SIGN}{{1,16}}{{street_after}} ?[0-9]{{1,5}} ?{{street_end}}", digits=1),
        Pattern(rf"{_SIGN}{{1,16}}{{town_end}}{_SIGN}{{1,10}} ?[0-9]{{1,4}}(?:-[0-9]{{1,4}}){{1,3}}", digits=2),
        Pattern(
            rf"{_SIGN}{{1,16}}{{town_end}}{_SIGN}{{1,10}} ?[0-9]{{1,4}} ?{{street_end}}"
            r"(?: ?[0-9-]{1,6}{street_end}?){0,3}",
            digits=1,
        ),
    ),
    validate=validate,
    sources=("https://pe.usps.com/text/pub28/welcome.htm", "UPU S42"),
    unlike=("order", "reference.case", "url"),
    examples=(
        "I live at 742 Evergreen Terrace",
        "12 Example Street, Springfield",
        "vivo en Calle Mayor 15",
        "PO Box 1234, Springfield, IL 62704",
        "Musterstr. 12, 12345 Musterstadt",
    ),
    counter_examples=("a 10 minute drive", "2 way street", "the address is wrong", "24 hours on the road"),
    base=-1.0,
)
