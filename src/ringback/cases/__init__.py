"""A case moves by ``step(case, event, setting) -> (case, effects)``. Pure: the store keeps, the desk carries out."""

from ringback.cases.effects import (
    Action,
    CancelCallback,
    CloseCase,
    Effect,
    OpenCallback,
    PageHuman,
    Propose,
    Route,
    Say,
    ScheduleCallback,
    SetTimer,
    StopTimer,
    Touch,
)
from ringback.cases.events import (
    Acknowledged,
    Answered,
    CallbackChanged,
    Cleared,
    Done,
    Elapsed,
    Ended,
    Event,
    Failed,
    Heard,
    Marked,
    Observed,
    Removed,
    Said,
)
from ringback.cases.model import (
    Case,
    Exposure,
    ItemState,
    Level,
    Limits,
    Means,
    Queue,
    Setting,
    Stage,
    Step,
    case_from_json,
)
from ringback.cases.step import step

__all__ = [
    "Acknowledged", "Action", "Answered", "CallbackChanged", "CancelCallback", "Case", "Cleared", "CloseCase",
    "Done", "Effect", "Elapsed", "Ended", "Event", "Exposure", "Failed", "Heard", "ItemState", "Level", "Limits",
    "Marked", "Means", "Observed", "OpenCallback", "PageHuman", "Propose", "Queue", "Removed", "Route", "Said",
    "Say", "ScheduleCallback", "SetTimer", "Setting", "Stage", "Step", "StopTimer", "Touch", "case_from_json", "step",
]  # fmt: skip
