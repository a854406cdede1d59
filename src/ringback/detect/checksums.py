"""Check digits and number ranges that several identifiers share. All take plain ASCII digits."""

from __future__ import annotations

_DOUBLED = bytes(ord(str(2 * d % 10 + 2 * d // 10)) if 0 <= (d := i - 48) <= 9 else 48 for i in range(256))


def luhn(digits: str) -> bool:
    """ISO/IEC 7812-1 annex B: every second digit from the right doubled, the sum divisible by ten."""
    turned = digits.encode("ascii")[::-1]
    return (sum(turned[::2]) + sum(turned[1::2].translate(_DOUBLED)) - 48 * len(turned)) % 10 == 0


def mod97(characters: str) -> bool:
    """ISO 7064 MOD 97-10 as ISO 13616 applies it: the first four characters move to the end."""
    turned = (characters[4:] + characters[:4]).upper()
    return int("".join(str(int(c, 36)) for c in turned)) % 97 == 1


def aba(digits: str) -> bool:
    """The check digit of a US routing number (weights 3, 7, 1)."""
    total = sum(weight * int(digit) for weight, digit in zip((3, 7, 1) * 3, digits, strict=True))
    return total % 10 == 0


def repeated(digits: str) -> bool:
    """Whether one digit is all there is (``000000``): nobody's number."""
    return len(set(digits)) == 1
