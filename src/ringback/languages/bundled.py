"""The languages that come with Ringback, read from the package. The one module here that reads files."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from ringback.languages import Language, read_language


@cache
def bundled() -> Mapping[str, Language]:
    """Every language with a TOML beside this module, by code: English first, then in order."""
    found = [path for path in files("ringback.languages").iterdir() if path.name.endswith(".toml")]
    languages = [read_language(path.read_text(encoding="utf-8"), path.name) for path in found]
    ordered = sorted(languages, key=lambda language: (language.code != "en", language.code))
    return MappingProxyType({language.code: language for language in ordered})
