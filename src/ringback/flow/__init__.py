"""The rule: what kind of information may pass over which surface by which act.

Pure: no I/O, no clock, no random, no logging.
"""

from ringback.flow.decision import Decision, Keep, Outcome
from ringback.flow.finding import Evidence, Finding
from ringback.flow.kinds import BUILTIN, FRAGMENT, Kind, Label, Relationship
from ringback.flow.length import LengthRule
from ringback.flow.load import Layer, compose, read_clauses, read_layer
from ringback.flow.policy import Clause, Lane, Policy, contained_automatically, decide, exposed
from ringback.flow.redact import keeping, plain, redact
from ringback.flow.surfaces import Act, Surface

__all__ = [
    "BUILTIN", "FRAGMENT", "Act", "Clause", "Decision", "Evidence", "Finding", "Keep", "Kind", "Label",
    "Lane", "Layer", "LengthRule", "Outcome", "Policy", "Relationship", "Surface", "compose",
    "contained_automatically", "decide", "exposed", "keeping", "plain", "read_clauses", "read_layer", "redact",
]  # fmt: skip
