"""The languages that come with Ringback, read from the package. The one module here that reads files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from ringback.languages.base import Language, Vocabulary, read_language, read_vocabulary


@cache
def bundled() -> Mapping[str, Language]:
    """Every language we speak, by code: a TOML beside this module. English first, then in order."""
    words = heard()
    languages = [
        read_language(text, name, words[code].numbers if code in words else {}) for code, name, text in _texts("")
    ]
    return MappingProxyType({language.code: language for language in languages})


@cache
def heard() -> Mapping[str, Vocabulary]:
    """Every language customers are understood in, by code: a TOML in ``heard``. English first, then in order."""
    return MappingProxyType({code: read_vocabulary(text, f"heard/{name}") for code, name, text in _texts("heard")})


def _texts(folder: str) -> Iterator[tuple[str, str, str]]:
    """Code, file name and text of every TOML of a folder."""
    here = files("ringback.languages").joinpath(folder)
    names = sorted(path.name for path in here.iterdir() if path.name.endswith(".toml"))
    for name in sorted(names, key=lambda name: name != "en.toml"):
        yield name.removesuffix(".toml"), name, here.joinpath(name).read_text(encoding="utf-8")
