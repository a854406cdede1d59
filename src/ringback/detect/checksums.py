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


def medicare_au(digits: str) -> bool:
    """An Australian Medicare card: eight digits (from 2 to 6 on), a check digit, the issue and perhaps a line."""
    total = sum(weight * int(digit) for weight, digit in zip((1, 3, 7, 9) * 2, digits, strict=False))
    return len(digits) in (10, 11) and digits[0] in "23456" and total % 10 == int(digits[8]) and digits[9] != "0"


_NRIC = {"S": (0, "JZIHGFEDCBA"), "T": (4, "JZIHGFEDCBA"), "F": (0, "XWUTRQPNMLK"), "G": (4, "XWUTRQPNMLK")}
_NRIC["M"] = (3, "XWUTRQPNJLK")


def nric_sg(characters: str) -> bool:
    """A Singaporean NRIC or FIN: letter, seven digits (weights 2, 7 to 2) and the letter of the remainder by 11."""
    if len(characters) != 9 or characters[0] not in _NRIC or not characters[1:8].isdigit():
        return False
    more, letters = _NRIC[characters[0]]
    total = sum(weight * int(digit) for weight, digit in zip((2, 7, 6, 5, 4, 3, 2), characters[1:8], strict=True))
    return letters[(total + more) % 11] == characters[8]


def hkid(characters: str) -> bool:
    """A Hong Kong identity card: one or two letters, six digits, a check; weights 9 to 1, modulus 11."""
    if len(characters) not in (8, 9) or not characters[-7:-1].isdigit() or not characters[:-7].isalpha():
        return False
    values = [10 if n == 8 and c == "A" else int(c, 36) for n, c in enumerate(characters.rjust(9, "0"))]
    values[0] = values[0] or 36  # the blank before a single letter counts as 36
    total = sum(weight * value for weight, value in zip(range(9, 0, -1), values, strict=True))
    return total % 11 == 0


_TAIWAN = "ABCDEFGHJKLMNPQRSTUVXYWZIO"


def ui_tw(characters: str) -> bool:
    """A Taiwanese identity number: the letter counts as two digits from 10 on; weights 1, 9 to 1, 1, modulus 10."""
    if len(characters) != 10 or characters[0] not in _TAIWAN or not characters[1:].isdigit():
        return False
    digits = f"{_TAIWAN.index(characters[0]) + 10}{characters[1:]}"
    weights = [1, *range(9, 0, -1), 1]
    return not sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True)) % 10


_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def calendar_day(digits: str) -> bool:
    """Whether six digits can be a day: two each of year (any), month and day."""
    month, day = int(digits[2:4]), int(digits[4:6])
    return 1 <= month <= 12 and 1 <= day <= _DAYS[month - 1]


def s10(characters: str) -> bool:
    """The check digit of a postal item (UPU S10): weights 8, 6, 4, 2, 3, 5, 9, 7, modulus 11."""
    digits = characters[2:11]
    rest = 11 - sum(w * int(d) for w, d in zip((8, 6, 4, 2, 3, 5, 9, 7), digits[:8], strict=True)) % 11
    return digits[8] == ("5" if rest == 11 else str(rest % 10))


def ups(characters: str) -> bool:
    """The check digit of a UPS tracking number (``1z`` and sixteen more): letters count 2, 3 ... from A on."""
    values = [int(c) if c.isdigit() else (ord(c) - ord("a") + 2) % 10 for c in characters[2:]]
    total = sum(values[0:15:2]) + 2 * sum(values[1:15:2])
    return -total % 10 == values[15]
