"""The callback, decided: when, whether and how often to call, and how a call adds up.

Pure: no I/O, no clock, no random; time, ids and random bytes come in as arguments.
"""

from ringback.calls.attempts import Attempt, CallEvent, Cause, EventType, Leg, Limits, State, merge, reduce
from ringback.calls.callbacks import Callback, Phase
from ringback.calls.consent import Receipt
from ringback.calls.dial import DialDecision, DialFacts, DialPolicy, DialRequest
from ringback.calls.hours import BusinessHours, NoWindow, plan, zones_of
from ringback.calls.retry import Retry, Stop, next_attempt
from ringback.calls.watchdog import Overdue, give_up, overdue, reconciling
from ringback.calls.windows import Window

__all__ = [
    "Attempt", "BusinessHours", "CallEvent", "Callback", "Cause", "DialDecision", "DialFacts", "DialPolicy",
    "DialRequest", "EventType", "Leg", "Limits", "NoWindow", "Overdue", "Phase", "Receipt", "Retry", "State",
    "Stop", "Window", "give_up", "merge", "next_attempt", "overdue", "plan", "reconciling", "reduce", "zones_of",
]  # fmt: skip
