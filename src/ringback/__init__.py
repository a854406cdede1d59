"""Ringback keeps sensitive customer information off channels that are not safe for it.

>>> import ringback
>>> engine = ringback.load("us-bank", region="US", languages=("en", "es"))
>>> str(engine.inspect("my card is 4111 1111 1111 1111", surface="public").safe_text)
'my card is [card ••1111]'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from ringback.engine import Engine as Engine
    from ringback.engine import Inspection as Inspection
    from ringback.engine import load as load
    from ringback.guard import Brand as Brand

_FACE = {
    "load": "ringback.engine",
    "Engine": "ringback.engine",
    "Inspection": "ringback.engine",
    "Brand": "ringback.guard",
}

__all__ = ["Brand", "Engine", "Inspection", "__version__", "load"]


def __getattr__(name: str) -> Any:
    """The library's face, imported on first use so that ``import ringback`` stays light."""
    if name not in _FACE:
        raise AttributeError(f"module 'ringback' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_FACE[name]), name)
