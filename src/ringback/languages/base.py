"""What one language's TOML files hold, and the reading of them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields

from ringback.errors import ConfigError

Words = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """How customers write in one language, whether or not anybody answers in it.

    ``numbers``: digit or multiplier to its words. ``context``: a kind, or a theme, to the words that
    announce it.
    """

    code: str
    name: str
    numbers: Words
    context: Words


@dataclass(frozen=True, slots=True)
class Language:
    """How we speak one language: what its TOML says. Every table maps a name to its words or wordings.

    ``reminder``: full and short wordings by surface (``public``, ``public_short`` …).
    ``templates``: wordings by name, with ``{slots}``. ``nouns``: kind to what a customer calls it.
    ``guard``, ``triage``, ``availability``: the words those parts listen for. ``numbers`` are those of its
    vocabulary.
    """

    code: str
    name: str
    direction: str
    reminder: Words
    templates: Words
    nouns: Words
    guard: Words
    triage: Words
    availability: Words
    numbers: Words = field(default_factory=dict)

    def say(self, template: str, turn: int = 0, /, **slots: str) -> str:
        """A wording of a template with its slots filled: the first, or by ``turn`` the others in order.

        Raises ``ConfigError``.
        """
        wordings = self.templates.get(template)
        if not wordings:
            raise ConfigError(f"language {self.code} has no template {template}")
        return wordings[turn % len(wordings)].format_map(slots)

    def noun(self, kind: str) -> str:
        """What a customer calls a kind, or ``""``."""
        return self.nouns.get(kind, ("",))[0]


_TABLES = tuple(f.name for f in fields(Language) if f.name not in ("code", "name", "direction", "numbers"))
_HEARD = ("numbers", "context")


def read_language(text: str, file: str, numbers: Words | None = None) -> Language:
    """The language in a TOML text; ``file`` is only for messages. Raises ``ConfigError``."""
    data, tables = _read(text, file, _TABLES)
    direction = str(data.get("direction", "ltr"))
    return Language(data["code"], data["name"], direction, **tables, numbers=numbers or {})


def read_vocabulary(text: str, file: str) -> Vocabulary:
    """The vocabulary in a TOML text; ``file`` is only for messages. Raises ``ConfigError``."""
    data, tables = _read(text, file, _HEARD)
    return Vocabulary(data["code"], data["name"], **tables)


def _read(text: str, file: str, names: tuple[str, ...]) -> tuple[dict[str, str], dict[str, Words]]:
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{file}: not valid TOML: {error}") from None
    unknown = set(data) - set(names) - {"code", "name", "direction"}
    if unknown or not isinstance(data.get("code"), str):
        raise ConfigError(f"{file}: unknown table {', '.join(sorted(unknown)) or '(no code)'}")
    data.setdefault("name", data["code"])
    return data, {name: _words(data.get(name, {}), name, file) for name in names}


def _words(table: object, name: str, file: str) -> Words:
    if not isinstance(table, dict):
        raise ConfigError(f"{file}: [{name}] must be a table")
    words = {key: (value,) if isinstance(value, str) else tuple(value) for key, value in table.items()}
    if any(not isinstance(word, str) for row in words.values() for word in row):
        raise ConfigError(f"{file}: [{name}] holds texts only")
    return words
