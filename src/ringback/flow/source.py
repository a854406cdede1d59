"""Policy files as text: what stands where, so that every mistake is named with its line and key."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from typing import Any, NoReturn

from ringback.errors import PolicyError

_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_TEXT_OVER_LINES = re.compile(r'"""(?:.|\n)*?"""|\'\'\'(?:.|\n)*?\'\'\'')
_HEAD = re.compile(r"""\s*\[\[?\s*([\w"'.-]+)\s*\]\]?\s*(?:#.*)?""")


@dataclass(frozen=True)
class Layer:
    """One policy file, read but not yet put on top of what it extends."""

    file: str
    text: str
    data: Mapping[str, Any]

    @property
    def extends(self) -> str:
        """The name of the policy below this one, or ``""``."""
        return str(self.data.get("extends", ""))

    @property
    def also(self) -> tuple[str, ...]:
        """The names of policies whose own rows come between what it extends and its own."""
        return self.top().texts("also")

    @cached_property
    def lines(self) -> list[str]:
        """Its lines, without what is written over several of them."""
        return _TEXT_OVER_LINES.sub(lambda found: '""' + "\n" * found.group().count("\n"), self.text).split("\n")

    @cached_property
    def heads(self) -> dict[int, str]:
        """Where its tables begin: index of the line to name of the table."""
        found = ((number, _HEAD.fullmatch(line)) for number, line in enumerate(self.lines))
        return {number: head[1] for number, head in found if head}

    def line(self, key: str, *, table: str = "", index: int = 0) -> int:
        """The line of ``key`` in the ``index``-th ``[table]`` or ``[[table]]``, or at the top; from 1.

        The head of the table where it has no such key, 1 where there is no such table.
        """
        if not table:
            return self._find(key, -1) or self._head(key) or 1
        starts = [number for number, name in self.heads.items() if name == table]
        if index < len(starts):
            return (self._find(key, starts[index]) if key else 0) or starts[index] + 1
        inline = re.compile(rf"\s*{re.escape(table)}\s*[=.]")
        return next((number for number, line in enumerate(self.lines, 1) if inline.match(line)), 1)

    def _find(self, key: str, head: int) -> int:
        """The line of ``key`` after the head and before the next one, or 0."""
        written = re.compile(rf"""\s*["']?{re.escape(key)}["']?\s*[=.]""")
        for number in range(head + 1, len(self.lines)):
            if number in self.heads:
                return 0
            if written.match(self.lines[number]):
                return number + 1
        return 0

    def _head(self, key: str) -> int:
        named = (number for number, name in self.heads.items() if name.partition(".")[0].strip("\"'") == key)
        return next(named, -1) + 1

    def fail(self, key: str, message: str, *, table: str = "", index: int = 0) -> NoReturn:
        """Raise ``PolicyError`` with the line where ``key`` stands."""
        line = self.line(key, table=table, index=index)
        raise PolicyError(message, file=self.file, line=line, key=key or '""')

    def top(self) -> Entry:
        """What stands before the first table."""
        return Entry(self, "", 0, self.data)

    def table(self, name: str) -> Entry:
        """The table ``[name]``, empty if the file has none."""
        data = self.data.get(name, {})
        if not isinstance(data, dict):
            self.fail(name, f"this is a table: write [{name}]")
        return Entry(self, name, 0, data)

    def tables(self, name: str) -> list[Entry]:
        """The tables ``[[name]]``, in order."""
        rows = self.data.get(name, [])
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            self.fail(name, f"there may be several: write [[{name}]]")
        return [Entry(self, name, index, row) for index, row in enumerate(rows)]


@dataclass(frozen=True)
class Entry:
    """One table of a policy file. Every getter raises ``PolicyError`` with the line of its key."""

    layer: Layer
    table: str
    index: int
    data: Mapping[str, Any]

    def line(self, key: str = "") -> int:
        """The line of ``key``, or of the table's head."""
        return self.layer.line(key, table=self.table, index=self.index)

    def fail(self, key: str, message: str) -> NoReturn:
        """Raise ``PolicyError`` with the line where ``key`` stands, or should."""
        self.layer.fail(key, message, table=self.table, index=self.index)

    def only(self, allowed: Collection[str], required: Iterable[str] = ()) -> None:
        """No other keys than these, and all of the required ones."""
        for key in self.data:
            if key not in allowed:
                self.fail(key, f"unknown key; {one_of(key, allowed)}")
        for key in required:
            if key not in self.data:
                self.fail(key, f"every [[{self.table}]] needs {key}" if self.table else f"a policy needs {key}")

    def text(self, key: str, default: str = "") -> str:
        """A text that is not empty; ``default`` where the key is absent."""
        value = self.data.get(key, default)
        if not isinstance(value, str) or (key in self.data and not value.strip()):
            self.fail(key, "write a text here")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of different texts, or one text alone; ``()`` where the key is absent."""
        value = self.data.get(key, [])
        listed = [value] if isinstance(value, str) else value
        if not isinstance(listed, list) or not all(isinstance(one, str) for one in listed):
            self.fail(key, "write a list of texts here")
        if len(set(listed)) < len(listed):
            self.fail(key, "says one thing twice")
        return tuple(listed)

    def flag(self, key: str) -> bool:
        """``true`` or ``false``; ``False`` where the key is absent."""
        value = self.data.get(key, False)
        if not isinstance(value, bool):
            self.fail(key, "write true or false here")
        return value

    def count(self, key: str) -> int:
        """A whole number from 1."""
        value = self.data.get(key)
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            self.fail(key, "write a whole number from 1 here")
        return value

    def seconds(self, key: str) -> int:
        """A stretch of time such as ``"72h"``, in seconds."""
        value = self.data.get(key)
        span = re.fullmatch(r"([1-9][0-9]{0,5})([smhd])", value) if isinstance(value, str) else None
        if span is None:
            self.fail(key, 'write a time such as "60s", "15m", "72h" or "30d" here')
        return int(span.group(1)) * _SECONDS[span.group(2)]

    def choice(self, key: str, allowed: Collection[str], default: str = "") -> str:
        """One of ``allowed``."""
        value = self.data.get(key, default)
        if value not in tuple(allowed):
            self.fail(key, one_of(value, allowed))
        return str(value)


def parse(text: str, file: str) -> dict[str, Any]:
    """The data of a TOML text. Raises ``PolicyError`` with the line where it cannot be read."""
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        what, _, place = str(error).rpartition(" (at ")
        found = re.match(r"line (\d+)", place)
        line = int(found.group(1)) if found else max(1, text.count("\n"))
        raise PolicyError(f"this is not valid TOML: {what or 'too deep'}", file=file, line=line) from None


def one_of(given: object, allowed: Collection[str]) -> str:
    """``use one of …``, with the nearest first where the word given looks like one of them."""
    near = get_close_matches(given, allowed, n=1, cutoff=0.7) if isinstance(given, str) else []
    return f"did you mean {near[0]}?" if near else f"use one of {', '.join(sorted(allowed))}"
