"""Triage: what solving a message's matter would need, and on which surface. Pure but for ``bundled``."""

from ringback.triage.assess import assess, assess_many
from ringback.triage.base import Need
from ringback.triage.listen import Listener, compile_listener

__all__ = ["Listener", "Need", "assess", "assess_many", "compile_listener"]
