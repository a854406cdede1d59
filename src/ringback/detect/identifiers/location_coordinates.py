"""Geographic coordinates, ISO 6709: latitude and longitude in decimal degrees, or degrees, minutes and seconds."""

import re

from ringback.detect.base import REJECTED, Candidate, Identifier, Pattern, Verdict, contra, pro
from ringback.flow import Kind, Label

_DECIMAL = re.compile(r"([+-]?)([0-9]{1,3}\.[0-9]+)")
_SIGN = r"[\ufffd'’′\"″ d]{0,3}"
_DMS = rf"[0-9]{{1,3}}{_SIGN}[0-9]{{1,2}}{_SIGN}(?:[0-9]{{1,2}}(?:\.[0-9]{{1,4}})?{_SIGN})?"


def validate(candidate: Candidate) -> Verdict:
    """The first within 90 degrees, the second within 180; nowhere in particular is no place."""
    if candidate.before[-1:].isdigit() or candidate.after[:1].isdigit():
        return REJECTED
    if candidate.value[-1:] in "eow":
        return (pro("format", 3.0),)
    numbers = [float(sign + number) for sign, number in _DECIMAL.findall(candidate.value)]
    if len(numbers) != 2 or abs(numbers[0]) > 90 or abs(numbers[1]) > 180 or not any(numbers):
        return REJECTED
    places = min(len(number.split(".")[1]) for _, number in _DECIMAL.findall(candidate.value))
    return (pro("format", 2.0),) if places >= 4 else (contra("rough", 1.0),)


IDENTIFIER = Identifier(
    kind=Kind("location.coordinates", Label.CONTACT, "coordinates"),
    patterns=(
        Pattern(
            r"[+-]?[0-9]{1,2}\.[0-9]{4,12} ?[ns]?[,;/ ] ?[+-]?[0-9]{1,3}\.[0-9]{4,12}",
            trigger=r"[+-]?[0-9]{1,2}\.[0-9]{4}",
            digits=10,
        ),
        Pattern(rf"{_DMS} ?[ns][ ,;/]{{0,3}}{_DMS} ?[eow]\b", trigger=rf"{_DMS} ?[ns]", digits=4),
    ),
    validate=validate,
    sources=("ISO 6709:2022", "RFC 5870"),
    unlike=("price", "money", "version"),
    examples=("48.8584, 2.2945", "I am at 40.689247,-74.044502", "51°28'38\"N 0°00'05\"W"),
    counter_examples=("it rose from 12.5 to 13.2", "99.1234, 200.1234", "version 10.1234", "1.0000 0.99"),
    base=-0.5,
)
