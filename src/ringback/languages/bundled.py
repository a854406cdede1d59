"""The languages that come with Ringback, read from the package. The one module here that reads files.

Reading TOML is slow: what it said is kept in the user's cache, known by the text it was read from.
"""

from __future__ import annotations

import marshal
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, replace
from functools import cache
from importlib.resources import files
from typing import TypeVar

from ringback.cache import Folder
from ringback.languages.base import Language, Vocabulary, read_language, read_vocabulary

_Read = TypeVar("_Read", covariant=True)
_Made = TypeVar("_Made", Language, Vocabulary)


@cache
def bundled() -> Mapping[str, Language]:
    """Every language we speak, by code: a TOML beside this module. English first, then in order."""
    return _Shelf("", _language)


@cache
def heard() -> Mapping[str, Vocabulary]:
    """Every language customers are understood in, by code: a TOML in ``heard``. English first, then in order."""
    return _Shelf("heard", lambda text, file: _kept(Vocabulary, read_vocabulary, text, file))


def _language(text: str, file: str) -> Language:
    spoken = _kept(Language, read_language, text, file)
    words = heard().get(spoken.code)
    return replace(spoken, numbers=words.numbers) if words else spoken


class _Shelf(Mapping[str, _Read]):
    """The TOML files of a folder by code, each read when first asked for."""

    def __init__(self, folder: str, read: Callable[[str, str], _Read]) -> None:
        self._folder = files("ringback.languages").joinpath(folder)
        codes = (path.name.removesuffix(".toml") for path in self._folder.iterdir() if path.name.endswith(".toml"))
        self._codes = tuple(sorted(codes, key=lambda code: (code != "en", code)))
        self._read = read
        self._found: dict[str, _Read] = {}

    def __getitem__(self, code: str) -> _Read:
        if code not in self._found:
            if code not in self._codes:
                raise KeyError(code)
            file = self._folder.joinpath(f"{code}.toml")
            self._found[code] = self._read(file.read_text(encoding="utf-8"), file.name)
        return self._found[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._codes)

    def __len__(self) -> int:
        return len(self._codes)


def _kept(made: type[_Made], read: Callable[[str, str], _Made], text: str, file: str) -> _Made:
    """What ``read`` makes of a text: the fields of it from the cache, where they are."""
    names = [field.name for field in fields(made)]
    key = f"{made.__name__} {names} {text}"
    kept = Folder().get(key)
    if kept is not None:
        return made(*marshal.loads(kept))  # noqa: S302  a file of our own making
    result = read(text, file)
    Folder().put(key, marshal.dumps(tuple(getattr(result, name) for name in names)))
    return result
