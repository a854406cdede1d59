"""Whether a text says that we must not call: *stop calling me*, *no me llamen*, ``STOP``, in any wording.

*Don't call before 6* and *not today* say when, and are no opt-out.
"""

from __future__ import annotations

from collections.abc import Sequence

from ringback.calls.availability.clauses import Clause
from ringback.calls.availability.clock import Clock
from ringback.calls.availability.reader import Reader
from ringback.calls.availability.vocabulary import Token

_ENDS = ("break", "but")
_POLITE = ("filler", "break", "and")


def opted_out(tokens: Sequence[Token], masked: str) -> bool:
    """Whether these tokens of the folded text ``masked`` (numbers as ``☎``) say never to call."""
    telling = [token for token in tokens if token.role not in _POLITE]
    if telling and len(telling) <= 3 and all(token.role in ("stop_alone", "stop", "unsubscribe") for token in telling):
        return True
    return any(_says(tokens, at, masked) for at in range(len(tokens)))


def _says(tokens: Sequence[Token], at: int, masked: str) -> bool:
    role = tokens[at].role
    if role == "unsubscribe":
        return True
    if role not in ("stop", "no_call") or (at and tokens[at - 1].role in ("asks", "why")):
        return False
    end = next((n for n in range(at + 1, len(tokens)) if tokens[n].role in _ENDS), len(tokens))
    rest = tokens[at + 1 : end]
    if any(token.role == "ever" for token in rest):
        return True
    if role == "no_call" and any(token.role == "busy" for token in rest):
        return False
    if any(_limits(clause, role) for clause in Reader(rest, Clock(12)).read()):
        return False
    return role == "stop" or not _asks_instead(tokens[end:], masked)


def _limits(clause: Clause, role: str) -> bool:
    """Whether a clause after *don't call me* says when not to; *stop calling me now* does not."""
    if role == "stop":
        return bool(clause.times) or any(day.kind != "every" for day in clause.days)
    return bool(clause.times or clause.days or clause.offsets)


def _asks_instead(tokens: Sequence[Token], masked: str) -> bool:
    """Whether a later clause asks for a call at a time or on a number."""
    start = 0
    for end in [n for n, token in enumerate(tokens) if token.role in _ENDS] + [len(tokens)]:
        clause = tokens[start:end]
        if any(token.role == "call" for token in clause):
            number = any(masked[token.start : token.end] == "☎" for token in clause)
            if number or any(not one.never for one in Reader(clause, Clock(12)).read()):
                return True
        start = end + 1
    return False
