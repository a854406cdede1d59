"""The callback, decided: when, whether and how often to call, and how a call adds up.

Pure: no I/O, no clock, no random; time, ids and random bytes come in as arguments.
"""

from ringback.calls.attempts import Attempt, CallEvent, Cause, EventType, Leg, Limits, State, merge, reduce
from ringback.calls.watchdog import Overdue, give_up, overdue, reconciling

__all__ = [
    "Attempt", "CallEvent", "Cause", "EventType", "Leg", "Limits", "Overdue", "State", "give_up", "merge", "overdue",
    "reconciling", "reduce",
]  # fmt: skip
