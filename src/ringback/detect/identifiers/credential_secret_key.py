"""Secret key: API keys with a prefix of their own, private keys, signed tokens, seed phrases of wallets."""

import re

from ringback.detect.base import REJECTED, Candidate, Identifier, Pattern, Verdict, pro
from ringback.flow import Kind, Label

_PREFIXED = (
    r"\b(?:sk|rk|pk)_(?:live|test)_[0-9a-z]{10,99}",
    r"\b(?:akia|asia)[0-9a-z]{16}\b",
    r"\bgh[pousr]_[0-9a-z]{30,99}",
    r"\bgithub_pat_[0-9a-z_]{22,99}",
    r"\bglpat-[0-9a-z_-]{16,60}",
    r"\bxox[abeoprs]-[0-9a-z-]{10,99}",
    r"\baiza[0-9a-z_-]{35}",
    r"\bsg\.[0-9a-z_-]{16,32}\.[0-9a-z_-]{16,64}",
    r"\bnpm_[0-9a-z]{30,40}",
    r"\bsk-[a-z]{0,8}-?[0-9a-z_-]{20,99}",
)
_JWT = r"\beyj[0-9a-z_-]{8,999}\.[0-9a-z_-]{8,999}\.[0-9a-z_-]{8,999}"
_PRIVATE = r"-----begin [a-z ]{0,24}private key-----(?:[^-]{1,999}){0,4}(?:-----end [a-z ]{0,24}private key-----)?"
_SEED = re.compile(r"[a-z]{3,8}(?:[ ,\n0-9.)]+[a-z]{3,8})+")
_COUNTS = (12, 15, 18, 21, 24)
# Common words that are in no BIP-39 list.
_ORDINARY = frozenset(
    re.findall(r"\w+", "the and for are was have from your but how why please need get been has had not with")
)
_START = r"(?:\b|[\u0900-\u9fff])"


def validate(candidate: Candidate) -> Verdict:
    """A prefix or frame of its own is sure; an announced key must look random, a seed have the right length."""
    value = candidate.value
    if value.startswith("-----") or re.fullmatch(_JWT, value):
        return (pro("format", 5.0),)
    if any(re.fullmatch(regex, value) for regex in _PREFIXED):
        return (pro("prefix", 4.0),) if any(c.isdigit() for c in value) else REJECTED
    if _SEED.fullmatch(value):
        words = re.findall(r"[a-z]+", value)
        return REJECTED if len(words) not in _COUNTS or not _ORDINARY.isdisjoint(words) else (pro("seed words", 2.5),)
    mixed = sum(c.isdigit() for c in value) > 1 and sum(c.isalpha() for c in value) > 1
    return (pro("random characters", 1.5),) if mixed else REJECTED


_LINK = r"\b *(?:{link}\b *){0,3}(?:{is}\b *)?[:=]* *[\"'`]?"
_KEY = rf"{_START}{{credential.secret_key}}{_LINK}"
IDENTIFIER = Identifier(
    kind=Kind("credential.secret_key", Label.SECRET, "secret key"),
    patterns=(
        *(Pattern(regex) for regex in _PREFIXED),
        Pattern(_JWT, trigger=r"eyj[0-9a-z_-]{8}"),
        Pattern(_PRIVATE, trigger=r"-----begin "),
        Pattern(rf"{_KEY}(?P<value>[0-9a-z_/+=.~-]{{16,99}})"),
        *(
            Pattern(
                rf"{_KEY}(?P<value>(?:(?:[0-9]{{1,2}}[.)] ?)?[a-z]{{3,8}}[ ,\n]{{1,3}})"
                rf"{{{count - 1}}}(?:[0-9]{{1,2}}[.)] ?)?[a-z]{{3,8}})\b"
            )
            for count in _COUNTS
        ),
    ),
    validate=validate,
    sources=(
        "RFC 7519",
        "RFC 7468",
        "https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki",
        "https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns",
    ),
    examples=(
        "my key AKIAIOSFODNN7EXAMPLE leaked",
        "api key: 0123456789abcdef0123",
        "-----BEGIN RSA PRIVATE KEY-----",
        "seed phrase: " + "abandon " * 11 + "about",
    ),
    counter_examples=(
        "where do I find my api key?",
        "my seed phrase is not accepted by the app and I do not know why this is so",
        "the secret key to success is patience",
        "risk-averse and task-oriented people",
    ),
    base=-0.5,
)
