"""What solving a message's matter would need."""

from __future__ import annotations

from dataclasses import dataclass

from ringback.flow import Surface


@dataclass(frozen=True, slots=True)
class Need:
    """What it takes to solve the matter.

    ``level``: ``account`` (this customer's records must be seen or changed), ``health`` or
    ``urgent`` (money, identity or life at risk now). ``kinds`` are what would have to be asked,
    ``surface`` where it is solved: the policy's word for the topic, else the least demanding one cleared
    for all of the kinds. ``why``: a sentence, with the words of the message that spoke for it. ``sure`` is
    false where they spoke for something else too: the safer answer is given then. ``model``: the version
    of the weights that judged.
    """

    level: str
    topic: str
    kinds: tuple[str, ...]
    surface: Surface
    why: str
    sure: bool = True
    model: str = ""
