"""Hardware address of a network device, IEEE 802: six bytes in pairs, or in fours."""

from ringback.detect.base import REJECTED, Candidate, Identifier, Pattern, Verdict, contra, pro
from ringback.flow import Kind, Label


def validate(candidate: Candidate) -> Verdict:
    """One separator throughout; digits in pairs with dashes may be any number."""
    value = candidate.value
    characters = "".join(c for c in value if c.isalnum())
    if len({c for c in value if not c.isalnum()}) != 1 or len(set(characters)) == 1:
        return REJECTED
    if candidate.after[:1] in "-:." and candidate.after[1:2].isalnum():
        return REJECTED
    found = [pro("format", 2.0)]
    if characters.isdigit() and ":" not in value:
        found.append(contra("digits alone", 2.0))
    return tuple(found)


IDENTIFIER = Identifier(
    kind=Kind("network.mac", Label.CONTACT, "MAC address"),
    patterns=(
        Pattern(r"\b[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}\b"),
        Pattern(r"\b[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}\b"),
    ),
    validate=validate,
    sources=("IEEE Std 802-2014", "RFC 7042"),
    unlike=("version", "price", "order"),
    examples=("00:00:5E:00:53:AF", "my router is 00-00-5e-00-53-1f", "mac address 0000.5e00.53af"),
    counter_examples=("at 10:30:45", "12-34-56-78-90-12", "00:00:00:00:00:00"),
    base=-0.5,
)
