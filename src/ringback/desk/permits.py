"""May this number be called, by this person, now? The facts are gathered here; ``calls.dial`` decides."""

from __future__ import annotations
