"""What a brand has published about itself, as a recogniser may come upon it."""

from __future__ import annotations

from typing import Final

from ringback.guard import Brand

_LEAST: Final = 7
"""Digits from which the end of a number is the number (``555 0199`` of ``+1 800 555 0199``)."""


class Published:
    """The brand's phones (in any writing), addresses, hosts and name."""

    def __init__(self, brand: Brand) -> None:
        phones = (*brand.phones, brand.emergency or "")
        self._phones = {digits for digits in map(_digits, phones) if digits}
        self._names = {name.casefold() for name in (*brand.domains, *brand.emails, brand.name) if name}

    def has(self, written: str) -> bool:
        """Whether what is written is one of them."""
        name = written.strip(" \t\n.,;:!?()[]<>\"'").casefold()
        host = name.rpartition("@")[2].removeprefix("https://").removeprefix("http://").removeprefix("www.")
        if name in self._names or host.split("/")[0] in self._names:
            return True
        digits = _digits(written)
        return any(digits == phone or (len(digits) >= _LEAST and phone.endswith(digits)) for phone in self._phones)


def _digits(written: str) -> str:
    return "".join(str(int(character)) for character in written if character.isdecimal())
