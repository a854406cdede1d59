"""The bundled policies: one TOML per industry and jurisdiction, and the reading of any policy from files.

The only part of the rule that reads files; the rest is ``ringback.flow``.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Final

from ringback.errors import PolicyError
from ringback.flow import Clause, Kind, Layer, Policy, compose, read_clauses, read_layer

_FOLDER: Final = Path(__file__).parent
_CLAUSES: Final = "clauses"


def names() -> tuple[str, ...]:
    """The names of the bundled policies."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.toml") if path.stem != _CLAUSES))


@cache
def clauses() -> dict[str, Clause]:
    """The catalogue of clauses. Raises ``PolicyError``."""
    return read_clauses(clauses_text(), f"{_CLAUSES}.toml")


def clauses_text() -> str:
    """The catalogue as it is written."""
    return _read(_FOLDER / f"{_CLAUSES}.toml")


def load_policy(name_or_path: str, kinds: Iterable[Kind]) -> Policy:
    """A bundled policy by name, or one in a file: a path has a ``/`` or ends in ``.toml``.

    ``kinds`` is everything that can be found. What a policy extends, and what it names under ``also``,
    is a bundled one, or a file beside it. Raises ``PolicyError`` naming file, line and key.
    """
    return compose(layers(name_or_path), kinds, clauses())


def layers(name_or_path: str) -> tuple[Layer, ...]:
    """The files a policy is made of, base first. Raises ``PolicyError``."""
    top = _find(name_or_path, None)
    if top is None:
        raise PolicyError(f"there is no policy {name_or_path!r}; use one of {', '.join(names())}, or a path to a file")
    found = _chain(top)
    between: dict[Path, Layer] = {}
    for path, layer in found.items():
        for name in layer.also:
            more = _chain(_below(layer, "also", name, path))
            between |= {where: one for where, one in more.items() if where not in found}
    *below, last = found.values()
    return (*below, *between.values(), last)


def _chain(path: Path) -> dict[Path, Layer]:
    """A file and all it extends, base first."""
    found = {path: _layer(path)}
    while (top := next(iter(found.values()))).extends:
        below = _below(top, "extends", top.extends, next(iter(found)))
        if below in found:
            named = " extends ".join(path.stem for path in (*reversed(found), below))
            top.fail("extends", f"a policy cannot extend itself: {named}")
        found = {below: _layer(below), **found}
    return found


def _below(layer: Layer, key: str, name: str, beside: Path) -> Path:
    path = _find(name, beside)
    if path is None:
        layer.fail(key, f"there is no policy {name!r}, bundled or beside this file")
    return path


def _find(name: str, beside: Path | None) -> Path | None:
    """The file of a policy: a bundled one by its name, else a path, else a name beside another file."""
    if "\0" in name:
        return None
    if name in names():
        return _FOLDER / f"{name}.toml"
    folder = beside.parent if beside else Path()
    if "/" in name or name.endswith(".toml"):
        return (folder / name).resolve()
    if beside is None or beside.parent == _FOLDER:
        return None
    path = (folder / f"{name}.toml").resolve()
    return path if path.is_file() else None


def _layer(path: Path) -> Layer:
    return read_layer(_read(path), path.name if path.parent == _FOLDER else str(path))


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except FileNotFoundError:
        raise PolicyError("there is no such file", file=str(path)) from None
    except UnicodeDecodeError:
        raise PolicyError("this is not text in UTF-8", file=str(path)) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "no such name"
        raise PolicyError(f"cannot be read: {reason}", file=str(path)) from None
