"""The rule: what kind of information may pass over which surface by which act.

Pure: no I/O, no clock, no random, no logging.
"""

from ringback.flow.cells import Cell, Clause, Row, no_looser
from ringback.flow.decision import CONDITIONS, Decision, Keep, Outcome
from ringback.flow.finding import Evidence, Finding
from ringback.flow.kinds import BUILTIN, CALL_PHRASE, FRAGMENT, Kind, Label, Relationship
from ringback.flow.length import LengthRule
from ringback.flow.load import PLACES, compose, read_clauses, read_layer
from ringback.flow.policy import Lane, Policy, cell, contained_automatically, decide, exposed
from ringback.flow.redact import Cut, cuts, keeping, plain, redact
from ringback.flow.source import Layer
from ringback.flow.surfaces import PASSING, Act, Surface
from ringback.flow.tokens import redact_again, restore, retoken, with_token

__all__ = [
    "BUILTIN", "CALL_PHRASE", "CONDITIONS", "FRAGMENT", "PASSING", "PLACES", "Act", "Cell", "Clause", "Cut",
    "Decision", "Evidence", "Finding", "Keep", "Kind", "Label", "Lane", "Layer", "LengthRule", "Outcome", "Policy",
    "Relationship", "Row", "Surface", "cell", "compose", "contained_automatically", "cuts", "decide", "exposed",
    "keeping", "no_looser", "plain", "read_clauses", "read_layer", "redact", "redact_again", "restore",
    "retoken", "with_token",
]  # fmt: skip
