"""National numbers: what their modules share, so that each of them is data.

Such a number never counts from its shape alone. It needs its checksum and, besides, its own way of being
written (``123.456.789-09``) or a word for it near by; that the brand's country is its own speaks for it.
Checksums are python-stdnum's where it has the scheme; its modules are loaded when a number first asks.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from ringback.detect import shapes
from ringback.detect.base import REJECTED, Candidate, Identifier, Number, Pattern, Verdict, contra, pro
from ringback.flow import Kind, Label

Valid = Callable[[str], bool]
"""Judges a number by its letters and digits alone, in upper case."""

UNCHECKED, DATED, ONE_DIGIT, ONE_LETTER, TWO_DIGITS, STRONG = 0.5, 1.4, 1.5, 2.0, 2.5, 3.5
"""What passing the check is worth, in log-odds: ranges alone, a date of birth in it, one number in ten that
passes, one in 23, one in a hundred, fewer still."""
_CODES = {UNCHECKED: "range", DATED: "date of birth in it"}
UNLIKE = (
    "order", "reference.case", "price", "money", "url", "hashtag", "version", "ip", "contact.phone",
    "bank.account", "bank.routing", "bank.iban",
)  # fmt: skip
_BASE = -2.6
_OWN, _COMMON, _REGION = 2.0, 0.8, 1.2
_CUT = re.compile(r"[0-9][-./]?$"), re.compile(r"[-./]?[0-9]")


@cache
def _module(name: str) -> object:
    return importlib.import_module(f"stdnum.{name}")


def standard(name: str) -> Valid:
    """The check of a python-stdnum module (``br.cpf``)."""

    def valid(characters: str) -> bool:
        try:
            return bool(_module(name).is_valid(characters))  # type: ignore[attr-defined]  # every stdnum module has it
        except (LookupError, ValueError, TypeError):
            # Some modules stumble over digits that no number of theirs has (a birth place that never was).
            return False

    return valid


@dataclass(frozen=True, slots=True)
class Scheme:
    """A national number's validator.

    ``weight`` is what its check is worth. ``formats`` are ways of writing that are its own, ``groupings``
    those it shares with other numbers; both are regexes of the whole value. ``alone``: letters and digits
    without a separator are such a format too. ``bare``: so many digits that pass the check are enough.
    """

    valid: Valid
    country: str
    weight: float = ONE_DIGIT
    formats: tuple[str, ...] = ()
    groupings: tuple[str, ...] = ()
    bare: tuple[int, ...] = ()

    def __call__(self, candidate: Candidate) -> Verdict:
        """The check is demanded; its own writing and the brand's country speak for it."""
        characters = candidate.digits if candidate.groups else _characters(candidate.value)
        if not characters.strip("0") or len(set(characters)) == 1 or not self.valid(characters.upper()):
            return REJECTED
        found = [pro(_CODES.get(self.weight, "checksum"), self.weight)]
        if any(re.fullmatch(regex, candidate.value) for regex in self.formats):
            found.append(pro("format", _OWN))
        elif any(re.fullmatch(regex, candidate.value) for regex in self.groupings):
            found.append(pro("format", _COMMON))
        elif candidate.whole and len(candidate.groups) == 1 and len(characters) in self.bare:
            found.append(pro("structure", _COMMON))
        if candidate.region == self.country:
            found.append(pro("region", _REGION))
        if not candidate.groups and (_CUT[0].search(candidate.before) or _CUT[1].match(candidate.after)):
            found.append(contra("part of something longer", 2.0))
        return tuple(found)


def national(
    name: str,
    noun: str,
    scheme: Scheme,
    *,
    sources: tuple[str, ...],
    context: Mapping[str, tuple[str, ...]],
    examples: tuple[str, ...],
    counter_examples: tuple[str, ...],
    digits: tuple[int, ...] = (),
    shape: tuple[str, ...] = (),
    label: Label = Label.IDENTITY,
) -> Identifier:
    """The identifier of a national number.

    ``digits``: how many it has where it is digits alone. ``shape``: its characters where it holds letters
    (see ``shapes``). ``context``: its names, by language. ``scheme`` says what counts.
    """
    spaced = (Pattern(rf"\b{shapes.spaced(one)}\b", digits=shapes.digits(one), needs_context=True) for one in shape)
    written = (
        Pattern(rf"\b(?:{one})" + ("" if one.endswith(")") else r"\b"), digits=_least(one))
        for one in (*scheme.formats, *scheme.groupings)
    )
    return Identifier(
        kind=Kind(f"identity.{name}", label, noun),
        patterns=(*written, *spaced),
        numbers=tuple(
            Number(count, count, needs_context=count not in scheme.bare, check=scheme.valid) for count in digits
        ),
        validate=scheme,
        sources=sources,
        unlike=UNLIKE,
        context=context,
        examples=examples,
        counter_examples=counter_examples,
        base=_BASE,
        tail=0,
    )


def _characters(value: str) -> str:
    return "".join(c for c in value if c.isascii() and c.isalnum())


def _least(regex: str) -> int:
    """How many digits a format holds at least."""
    counts = re.findall(r"\[[0-9-]+\](?:\{(\d+)(?:,\d+)?\})?(\??)", regex)
    return sum(0 if optional else int(count or 1) for count, optional in counts)
