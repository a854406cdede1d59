"""How a draft sounds: shouting, blaming, sarcastic, curt. It only ever warns.

A pack's optional lists ``blame`` (blaming or sarcastic turns) and ``polite`` (what even one word may say: thanks) help.
"""

from __future__ import annotations

import re

from ringback.guard.listen import Heard

_LOUD_WORDS = 4
_LETTERS = 4
"""Shorter words in capitals are abbreviations."""
_SIGNS = re.compile(r"[!?！？]{3,}")
_CURT = 2


def bad_tone(heard: Heard, text: str) -> bool:
    """Whether the draft reads as shouting, blaming, sarcastic or curt."""
    words = re.findall(r"[^\W\d_]+", text)
    loud = [word for word in words if word.isupper() and word.lower() != word and len(word) >= _LETTERS]
    long = [word for word in words if len(word) >= _LETTERS]
    shouting = len(loud) >= _LOUD_WORDS and 2 * len(loud) > len(long)
    curt = 0 < len(heard.words) <= _CURT and bool(heard.listener.polite) and not heard.of("polite")
    return shouting or curt or bool(_SIGNS.search(text)) or bool(heard.of("blame"))
