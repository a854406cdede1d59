"""Triage: what solving a message's matter would need, and on which surface. Pure."""

from ringback.triage.assess import assess
from ringback.triage.base import Need
from ringback.triage.listen import Listener, compile_listener

__all__ = ["Listener", "Need", "assess", "compile_listener"]
