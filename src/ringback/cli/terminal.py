"""Writing to a terminal what somebody else wrote: it may hold anything."""

from __future__ import annotations

import json
import sys
from typing import Any, Final

_PICTURES: Final = {
    **{code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n"},
    **dict.fromkeys(range(0x80, 0xA0), 0xFFFD),
    0x7F: 0x2421,
}


def write(text: str) -> None:
    """A line on stdout, control characters as pictures (``␛``): a text must not steer the terminal that shows it.

    What the encoding cannot say (half a surrogate pair) is written as its escape.
    """
    encoding = sys.stdout.encoding or "utf-8"
    print(text.translate(_PICTURES).encode(encoding, "backslashreplace").decode(encoding))


def write_json(data: Any) -> None:
    """One JSON object on a line of stdout, readable where the encoding can say everything."""
    text = json.dumps(data, ensure_ascii=False)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        text = json.dumps(data)
    print(text)
