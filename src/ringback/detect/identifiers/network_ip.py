"""Internet address, version 4 (RFC 791) or 6 (RFC 4291)."""

from ipaddress import ip_address

from ringback.detect.base import REJECTED, Candidate, Identifier, Pattern, Verdict, contra, pro
from ringback.flow import Kind, Label


def validate(candidate: Candidate) -> Verdict:
    """It parses; four small numbers are as likely a version, and nobody is at the unspecified address."""
    if candidate.after[:1] in ".:" and candidate.after[1:2].isalnum():
        return REJECTED
    try:
        address = ip_address(candidate.value)
    except ValueError:
        return REJECTED
    if address.is_unspecified or address.is_loopback:
        return REJECTED
    if address.version == 6:
        return (pro("format", 3.0),) if len(candidate.value) > 7 else REJECTED
    found = [pro("format", 2.0)]
    parts = [int(part) for part in candidate.value.split(".")]
    if max(parts) < 32:
        found.append(contra("small numbers", 2.2))
    return tuple(found)


IDENTIFIER = Identifier(
    kind=Kind("network.ip", Label.CONTACT, "IP address"),
    patterns=(
        Pattern(r"\b[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\b", digits=4),
        Pattern(
            r"\b[0-9a-f]{0,3}[0-9][0-9a-f]{0,3}(?::[0-9a-f]{0,4}){2,7}(?::[0-9]{1,3}(?:\.[0-9]{1,3}){3})?",
            trigger=r"\b[0-9a-f]{0,3}[0-9][0-9a-f]{0,3}:[0-9a-f]{0,4}:[0-9a-f]{0,4}",
            digits=1,
        ),
    ),
    validate=validate,
    sources=("RFC 791", "RFC 4291", "RFC 5952", "CJEU C-582/14"),
    unlike=("version", "price", "contact.phone"),
    examples=("my IP is 192.0.2.44", "from 198.51.100.7 port 22", "2001:db8::8a2e:370:7334"),
    counter_examples=("version 10.15.7.1", "at 10:30:45", "999.1.2.3", "std::string"),
    base=-0.5,
)
