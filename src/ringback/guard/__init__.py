"""The guard: a draft reply in, the reasons it may not leave out, and a wording that may. Pure.

>>> verdict = check(draft)
>>> verdict.allowed, [reason.code for reason in verdict.reasons]
(False, ['ask'])
"""

from ringback.guard.base import Brand, Draft, Reason, Verdict
from ringback.guard.check import check
from ringback.guard.listen import Listener, compile_guard

__all__ = ["Brand", "Draft", "Listener", "Reason", "Verdict", "check", "compile_guard"]
